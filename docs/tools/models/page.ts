import type { LocalizedText } from 'kompetensi'
import { both, heading, paragraphs } from './markdown'
import type { Section } from './section'

/** A page as it is written. */
export interface Page {
  /** Its title. */
  readonly title: LocalizedText
  /** What it holds, in a paragraph. */
  readonly intro: LocalizedText
  /** Its parts, in order. */
  readonly sections: readonly Section[]
}

/** A page as Markdown, with front matter, a list of contents and a line that says how it came about. */
export function pageMarkdown({ title, intro, sections }: Page): string {
  return [
    `---\ntitle: ${title.id}\n---`,
    `<!-- Dihasilkan oleh "npm run docs:models" dari src/data; jangan diubah dengan tangan. Generated: do not edit. -->`,
    `# ${both(title)}`,
    paragraphs(intro),
    heading(2, 'isi', 'Isi · *Contents*'),
    contents(sections),
    ...sections.flatMap(({ id, title: words, body }) => [heading(2, id, both(words)), ...body]),
  ]
    .join('\n\n')
    .concat('\n')
}

function contents(sections: readonly Section[]): string {
  return sections
    .flatMap(({ id, title, contents: under = [] }) => [
      `- [${both(title)}](#${id})`,
      ...under.map((line) => `  - ${line}`),
    ])
    .join('\n')
}
