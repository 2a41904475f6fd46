// Formulas between dollar signs become MathML, which browsers draw themselves: no fonts, no style sheet, no script.

import { katex } from '@mdit/plugin-katex'
import type { MarkdownRenderer } from 'vitepress'

/** Lets Markdown hold formulas. An error in one fails the build. */
export function useMath(md: MarkdownRenderer): void {
  // The plugin's types and VitePress's are of two versions of markdown-it.
  const target: unknown = md
  katex(target as Parameters<typeof katex>[0], {
    output: 'mathml',
    throwOnError: true,
    // The annotation holds the formula as it was typed, braces and all, which Vue must not read as its own.
    // A wide formula scrolls, as tables do here: it has to be reached by keys.
    transformer: (html: string, displayMode: boolean) => {
      if (html.includes('katex-error')) throw new Error(`A formula cannot be read: ${html}`)
      return html.replace(/^\s*<(p|span)/, displayMode ? '<$1 v-pre tabindex="0"' : '<$1 v-pre')
    },
  })
}
