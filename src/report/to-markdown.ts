import { match } from 'ts-pattern'
import { plainText } from '../base/plain-text'
import type { Block, Field, ReportDocument, TableRow } from './document'

const blank = '\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_'
const box = '☐'

/** A document as Markdown. */
export function toMarkdown({ title, blocks }: ReportDocument): string {
  return `# ${inline(title)}\n\n${blocksAsText(blocks, 2)}\n`
}

function blocksAsText(blocks: readonly Block[], depth: number): string {
  return blocks.map((block) => blockAsText(block, depth)).join('\n\n')
}

function blockAsText(block: Block, depth: number): string {
  return match(block)
    .with({ kind: 'paragraph' }, ({ text, tone }) =>
      tone === undefined ? atStart(text) : `> ${inline(text)}`,
    )
    .with({ kind: 'list' }, ({ title, items, marks }) => {
      const mark = { numbers: (i: number) => `${i + 1}.`, boxes: () => `- ${box}`, dots: () => '-' }[marks]
      return [`**${inline(title)}**`, '', ...items.map((item, i) => `${mark(i)} ${atStart(item)}`)].join('\n')
    })
    .with({ kind: 'table' }, ({ head, rows }) =>
      [
        rowAsText(head),
        rowAsText(
          head.map(() => '---'),
          true,
        ),
        ...rows.map(markedRow),
      ].join('\n'),
    )
    .with({ kind: 'fields' }, ({ fields }) => fields.map(fieldAsText).join('\n'))
    .with(
      { kind: 'choices' },
      ({ label, choices }) =>
        `**${inline(label)}:** ${choices.map((choice) => `${box} ${inline(choice)}`).join('   ')}`,
    )
    .with({ kind: 'lines' }, ({ label }) => `**${inline(label)}:** ${blank}`)
    .with(
      { kind: 'section' },
      ({ title, blocks }) => `${'#'.repeat(depth)} ${inline(title)}\n\n${blocksAsText(blocks, depth + 1)}`,
    )
    .exhaustive()
}

function rowAsText(cells: readonly string[], isPlain = false): string {
  return `| ${(isPlain ? cells : cells.map(inline)).join(' | ')} |`
}

function markedRow({ cells, marked }: TableRow): string {
  return marked === true
    ? rowAsText(
        cells.map((cell) => (cell === '' ? '' : `**${inline(cell)}**`)),
        true,
      )
    : rowAsText(cells)
}

function fieldAsText({ label, value }: Field): string {
  return `- **${inline(label)}:** ${value === undefined ? blank : inline(value)}`
}

/** A text on one line, in which nothing is markup. */
function inline(text: string): string {
  return plainText(text)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>#|&~]/g, '\\$&')
}

/** The same at the start of a line, where a number or a dash would begin a list. */
function atStart(text: string): string {
  return inline(text)
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}
