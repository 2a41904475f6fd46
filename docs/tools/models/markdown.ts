// Markdown that a code host, TypeDoc and VitePress read alike: pipe tables, HTML anchors, no footnote syntax.

import type { LocalizedText } from 'kompetensi'

/** A text as it stands, whatever signs of Markdown, HTML or a template language it holds. */
export function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replaceAll('<', '&lt;')
    .replaceAll('{{', '&#123;&#123;')
}

/** A text in both languages on one line, Indonesian first; once where both are the same. */
export function both({ id, en }: LocalizedText): string {
  return id === en ? plain(id) : `${plain(id)} · *${plain(en)}*`
}

/** A pipe table; columns named in `right` are right-aligned. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly string[] = [],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((name) => (right.includes(name) ? '--:' : '---'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

/** A place that links can lead to. */
export function anchor(id: string): string {
  return `<a id="${id}"></a>`
}

/** A heading with an anchor of its own, which outlives a change of its words. */
export function heading(depth: number, id: string, title: string): string {
  return `${anchor(id)}\n\n${'#'.repeat(depth)} ${title}`
}

/** A bulleted list. */
export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

/** A paragraph in each language. */
export function paragraphs({ id, en }: LocalizedText): string {
  return `${plain(id)}\n\n*${plain(en)}*`
}

/** A whole number as Indonesian writes it: 4.167. */
export function integer(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.')
}
