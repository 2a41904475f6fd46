// What every guide promises its reader: it begins with what the reader will be able to do, its links lead somewhere, and
// the Indonesian page has the same places and the same formulas as the English one.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { countClaims } from 'kompetensi'
import { asn } from 'kompetensi/asn'
import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { spencer } from 'kompetensi/spencer'
import { describe, expect, it } from 'vitest'

const docs = fileURLToPath(new URL('../../docs/', import.meta.url))

interface Guide {
  /** Its path below `docs`. */
  readonly path: string
  readonly text: string
}

const guides: readonly Guide[] = ['guides', 'id/guides'].flatMap((folder) =>
  readdirSync(join(docs, folder))
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => ({ path: `${folder}/${file}`, text: readFileSync(join(docs, folder, file), 'utf8') })),
)

/** The text without its code. */
function prose(text: string): string {
  return text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '')
}

/** Where headings can be linked to: what they say they are, or else their words as VitePress makes an address of them. */
function placesIn(text: string): ReadonlySet<string> {
  return new Set(
    [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#{1,6} +(.+)$/gm)].map(([, heading = '']) => {
      const own = heading.match(/\{#([^}]+)\}$/)?.[1]
      return (
        own ??
        heading
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, '-')
          .replace(/^-|-$/g, '')
      )
    }),
  )
}

/** Pages of the dictionary, which are made from the models and need not be there yet. */
const dictionary: ReadonlySet<string> = new Set([
  'dictionary/index.md',
  ...[lembagaXy, spencer, bpjsKetenagakerjaan, asn].flatMap((model) => [
    `dictionary/${model.id}/index.md`,
    `dictionary/${model.id}/jobs.md`,
    ...Object.keys(model.competencies).map((code) => `dictionary/${model.id}/${code.toLowerCase()}.md`),
  ]),
])

/** Pages that the site or its users write later, or that stand outside of `docs`. */
function isThere(path: string): boolean {
  return existsSync(join(docs, path)) || dictionary.has(path.replace(/^id\//, ''))
}

describe.each(guides)('$path', ({ path, text }) => {
  it('has one first heading, which is its title', () => {
    const title = text.match(/^---\ntitle: "?(.+?)"?\n---\n/)?.[1]
    expect(title).toBeDefined()
    expect([...text.matchAll(/^# (.+)$/gm)].map(([, heading]) => heading)).toContain(title)
  })

  it('begins with what its reader will be able to do', () => {
    if (path.includes('at-scale')) return
    const first = text.split(/^# .+\n\n/m)[1] ?? ''
    expect(first).toMatch(
      path.startsWith('id/') ? /^Setelah membaca halaman ini Anda / : /^After this page (you|your) /,
    )
  })

  it('links to pages and places that are there', () => {
    const dead = [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, href = '']) => {
      if (/^[a-z]+:/.test(href)) return []
      const [file = '', place] = href.split('#')
      const target = file === '' ? path : relative(docs, join(docs, dirname(path), file))
      // Written by other programs or people of this project, and looked at when the site is built.
      if (href.startsWith('/') || /(^|\/)(at-scale|playground|performance)/.test(target)) return []
      if (!isThere(target)) return [href]
      if (place === undefined || dictionary.has(target.replace(/^id\//, ''))) return []
      return placesIn(readFileSync(join(docs, target), 'utf8')).has(place) ? [] : [href]
    })
    expect(dead).toEqual([])
  })

  it('holds nothing that Vue would take for its own, and no formula that is not closed', () => {
    expect(prose(text)).not.toContain('{{')
    expect(prose(text).split('$').length % 2).toBe(1)
  })
})

describe('the guides in Indonesian', () => {
  const pairs = guides.flatMap((guide) => {
    const english = guides.find(({ path }) => `id/${path}` === guide.path)
    return guide.path.startsWith('id/')
      ? [{ path: guide.path, indonesian: guide.text, english: english?.text }]
      : []
  })

  it('are those an HR reader needs', () => {
    expect(pairs.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['id/guides/choose-a-fit-method.md', 'id/guides/read-a-gap-report.md']),
    )
  })

  it.each(pairs)('$path has the named places of the English page', ({ indonesian, english }) => {
    expect(english).toBeDefined()
    const named = (text: string): string[] =>
      [...text.matchAll(/^#.*\{#([^}]+)\}$/gm)].map(([, id = '']) => id)
    expect(named(indonesian)).toEqual(expect.arrayContaining(named(english ?? '')))
  })

  it.each(pairs)('$path has as many formulas, tables and rows', ({ indonesian, english = '' }) => {
    const count = (text: string, what: RegExp): number => [...prose(text).matchAll(what)].length
    expect(count(indonesian, /\$\$/g)).toBe(count(english, /\$\$/g))
    expect(count(indonesian, /^\|/gm)).toBe(count(english, /^\|/gm))
  })

  it('define the numbers with the same code', () => {
    const blocks = (path: string): string[] => {
      const text = guides.find((guide) => guide.path === path)?.text ?? ''
      return [...text.matchAll(/^```ts\n[\s\S]*?^```$/gm)].map(([block]) => block)
    }
    const [english, indonesian] = ['', 'id/'].map((folder) =>
      blocks(`${folder}guides/how-the-numbers-are-defined.md`),
    )
    expect(indonesian).toEqual(english)
    expect(english?.length).toBeGreaterThan(15)
  })
})

describe('the tables of how sure each fact is', () => {
  const counts = [lembagaXy, spencer, bpjsKetenagakerjaan, asn].map((model) => countClaims(model))
  const rows = [
    ...(['document', 'corroborated', 'single-source', 'unverified', 'proposed'] as const).map((confidence) =>
      counts.map(({ byConfidence }) => byConfidence[confidence]),
    ),
    counts.map(({ total }) => total),
    ...(['stated', 'restated', 'reconstructed', 'translated', 'authored'] as const).map((basis) =>
      counts.map(({ byBasis }) => byBasis[basis]),
    ),
  ]

  it.each(['', 'id/'])('have the numbers of the models: %s', (folder) => {
    const { text = '' } = guides.find(({ path }) => path === `${folder}guides/how-sure-each-fact-is.md`) ?? {}
    const printed = [...text.matchAll(/^\|[^|]+((?:\| \**\d+\** ){4})\|$/gm)].map(([, cells = '']) =>
      [...cells.matchAll(/\d+/g)].map(Number),
    )
    expect(printed).toEqual(rows)
  })
})
