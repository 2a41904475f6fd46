import fc from 'fast-check'
import { parse } from 'node-html-parser'
import { createMarkdownRenderer, type MarkdownRenderer } from 'vitepress'
import { beforeAll, describe, expect, it } from 'vitest'
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { useMath } from '../../../docs/.vitepress/config/math'
import { quoted, text } from '../../../docs/tools/dictionary/text'

let markdown: MarkdownRenderer

beforeAll(async () => {
  markdown = await createMarkdownRenderer('.', { config: useMath })
})

/** What a reader sees of Markdown: rendered by VitePress, compiled and rendered by Vue. */
async function seen(source: string): Promise<string> {
  const template = `<div>${markdown.render(source)}</div>`
  const html = await renderToString(createSSRApp({ template }))
  return parse(html).textContent.replace(/\s+/g, ' ').trim()
}

const hostile = [
  '{{ secret }} and {{{x}}} and { single }',
  'a heading {#id} {.class} {onclick=x}',
  '<script>alert(1)</script> & <b>bold</b> &amp; &lt;',
  'a | b \\| c || d',
  '`code` *stars* _under_ **bold** ~~gone~~ ~x~',
  '[a link](https://example.com) ![image](x.png) [x]',
  'costs $5 and $6, $$x^2$$',
  ':smile: :) 8-) ;) :-/ :D x:y',
  'www.example.com https://example.com a@example.com example.co.id',
  '# no heading',
  '> no quotation',
  '- no list',
  '+ no list',
  '1. no list',
  '12) no list',
  '=== not underlined',
  '::: tip',
  '[[toc]]',
  'ends with a backslash \\',
  '--- … "quoted" it’s',
  'v-if="x" @click="y" #slot',
]

describe('text', () => {
  it.each(hostile)('is shown as it stands: %s', async (words) => {
    expect(await seen(text(words))).toBe(words)
    expect(await seen(`- ${text(words)}`)).toBe(words)
    expect(await seen(`**${text(`x ${words} x`)}**`)).toBe(`x ${words} x`)
    expect(await seen(`| h |\n| --- |\n| ${text(words)} |`)).toBe(`h${words}`)
  })

  it('makes no link, no picture and no element of it', async () => {
    const html = parse(markdown.render(hostile.map(text).join('\n\n')))
    expect(
      html.querySelectorAll('a, img, script, b, em, strong, code, math, ul, ol, h1, blockquote'),
    ).toEqual([])
  })

  it('is shown as it stands, whatever it is', async () => {
    const sign = fc.constantFrom(...'{}<>&|`*_~[]()#$:;.@\\!-+=1a "\'/^8D')
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: sign, minLength: 1, maxLength: 24 }), async (signs) => {
        const words = `x ${signs} x`.replace(/\s+/g, ' ')
        expect(await seen(text(words))).toBe(words)
      }),
      { numRuns: 300 },
    )
  })
})

describe('quoted', () => {
  it('is a value of front matter', () => {
    expect(quoted('a: "b" \\ c')).toBe('"a: \\"b\\" \\\\ c"')
  })
})
