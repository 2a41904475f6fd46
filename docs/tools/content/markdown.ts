// Markdown that a code host, TypeDoc and VitePress read alike: pipe tables, lists.

/** A text as it stands, whatever signs of Markdown, HTML or a template language it holds. */
export function plainMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replaceAll('<', '&lt;')
    .replaceAll('{{', '&#123;&#123;')
}

/** A pipe table; `right` says which columns are right-aligned. */
export function tableMarkdown(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly boolean[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(right.map((aligned) => (aligned ? '--:' : '---'))), ...rows.map(line)].join('\n')
}

/** A bulleted list. */
export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}
