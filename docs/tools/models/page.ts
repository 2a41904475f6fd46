import type { BilingualText } from 'kompetensi'
import { type Block, link } from '../content/tree'
import { type Manner, writeInline } from '../content/write-tree'
import { anchor } from './addresses'

/** A document as Markdown, with front matter and a line that says how it came about. */
export function pageMarkdown(title: BilingualText, manner: Manner, parts: readonly string[]): string {
  return [
    `---\ntitle: ${title.id}\n---`,
    `<!-- Dihasilkan oleh "npm run docs:models" dari src/data; jangan diubah dengan tangan. Generated: do not edit. -->`,
    `# ${writeInline(title, manner)}`,
    ...parts,
  ]
    .join('\n\n')
    .concat('\n')
}

/** The sections of a document as a list of links: two depths of lines, those of a third depth in one line each. */
export function contentsOf(blocks: readonly Block[], manner: Manner): string {
  const title = (block: SectionBlock) => writeInline(link(block.at, block.title), manner)
  return sectionsIn(blocks)
    .flatMap((part) => [
      `- ${title(part)}`,
      ...sectionsIn(part.body).map((under) => {
        const last = sectionsIn(under.body).map(title)
        return `  - ${title(under)}${last.length === 0 ? '' : `: ${last.join(' · ')}`}`
      }),
    ])
    .join('\n')
}

type SectionBlock = Extract<Block, { readonly kind: 'section' }>

/** The sections that links can lead to. */
function sectionsIn(blocks: readonly Block[]): SectionBlock[] {
  return blocks.filter((block): block is SectionBlock => block.kind === 'section' && anchor(block.at) !== '')
}
