// Texts of the models as Markdown for VitePress: whatever they hold, they are shown as they stand. Beside Markdown and
// HTML that means Vue's braces, formulas between dollar signs, emoji shortcuts and words that look like addresses.

import { plainMarkdown } from '../content/markdown'

/** A text as it stands, as a paragraph or inside one, a list item, a table cell or a heading. */
export function text(words: string): string {
  return plainMarkdown(words.replace(/\s+/g, ' ').trim().replaceAll('&', '&amp;'))
    .replaceAll('&#123;', '{')
    .replace(/[{}]/g, (brace) => `<span v-pre>${brace}</span>`)
    .replace(/[$@]/g, '\\$&')
    .replace(/[:;](?=\S)/g, (sign, at: number, whole: string) => (endsEntity(whole, at) ? sign : `\\${sign}`))
    .replace(/(?<!\\)\.(?=[A-Za-z])/g, '\\.')
    .replace(/8(?=-\))/g, '8\\')
    .replace(/^([#>+=-])/, '\\$1')
    .replace(/^(\d+)(?=[.)])/, '$1\\')
}

/** Whether the semicolon ends an entity that this file or `plainMarkdown` wrote. */
function endsEntity(whole: string, at: number): boolean {
  return /&(?:amp|lt)$/.test(whole.slice(Math.max(0, at - 4), at))
}

/** A text as a value of front matter. */
export function quoted(words: string): string {
  return JSON.stringify(words)
}
