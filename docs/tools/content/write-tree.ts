import type { BilingualModel, BilingualText, Claim } from 'kompetensi'
import { bullets, tableMarkdown } from './markdown'
import type { SiteLanguage } from './site-language'
import { claimTerms } from './terms'
import type { Block, Claimed, Column, Inline, Target } from './tree'

/** How sure a fact is, as it is to be said. */
interface Sureness {
  /** In words. */
  readonly terms: string
  /** What it is claimed of, `''` where that is plain. */
  readonly subject: string
  /** Whether it is to be said in words everywhere. */
  readonly told: boolean
}

type ClaimInline = Extract<Inline, { readonly claims: readonly Claim[] }>
type EntryBlock = Extract<Block, { readonly kind: 'entries' }>

/** How one kind of page is written: its language, its addresses, and what it makes of claims and sections. */
export interface Manner {
  /** The language; absent: both. */
  readonly locale?: SiteLanguage
  /** A text of one language as Markdown. */
  readonly plain: (words: string) => string
  /** A text in the language or languages of the page. */
  readonly say: (words: BilingualText) => string
  /** A text in the language that is not the page's. */
  readonly other: (words: BilingualText) => string
  /** A number. */
  readonly number: (value: number) => string
  /** A link; `words` are Markdown. */
  readonly link: (to: Target, words: string) => string
  /** Words at a place that links lead to. */
  readonly at: (place: Target, words: string, element: string) => string
  /** Words with a look of their own. */
  readonly span: (name: string, words: string) => string
  /** How sure a fact is, with a space before it. */
  readonly sure: (claims: readonly Claim[], how: Sureness) => string
  /** What stands in an empty cell. */
  readonly empty: string
  /** A heading. */
  readonly heading: (depth: number, place: Target, title: string) => string
  /** Blocks with a look of their own. */
  readonly box: (name: string, blocks: readonly string[], element: string) => readonly string[]
  /** A table, with a name where it is too wide for a page. */
  readonly table: (markdown: string, wide: BilingualText | undefined) => readonly string[]
  /** Where facts come from. */
  readonly facts: (model: BilingualModel, claimed: readonly Claimed[], subject: Inline) => readonly string[]
}

/** Words as Markdown. */
export function writeInline(words: Inline, manner: Manner): string {
  if (typeof words === 'string') return words
  if (typeof words === 'number') return manner.number(words)
  if ('plain' in words) return manner.plain(words.plain)
  if ('en' in words) return manner.say(words)
  if ('strong' in words) return `**${writeInline(words.strong, manner)}**`
  if ('other' in words) return manner.other(words.other)
  if ('to' in words) return manner.link(words.to, writeInline(words.words, manner))
  if ('place' in words) return manner.at(words.place, writeInline(words.words, manner), words.element)
  if ('span' in words) return manner.span(words.span, writeInline(words.words, manner))
  if ('claims' in words) return writeClaims(words, manner)
  return words.map((entry) => writeInline(entry, manner)).join('')
}

function writeClaims({ claims, subject = '', told, own = false }: ClaimInline, manner: Manner): string {
  const other = { id: '.en', en: '.id' }
  const { locale } = manner
  const spoken =
    own && locale !== undefined ? claims.filter(({ of }) => of?.endsWith(other[locale]) !== true) : claims
  const terms = writeInline(claimTerms(spoken), manner)
  return manner.sure(spoken, { terms, subject: writeInline(subject, manner), told })
}

/** Blocks as Markdown, each by itself; `depth` is that of the headings. */
export function writeBlocks(blocks: readonly Block[], manner: Manner, depth = 2): string[] {
  return blocks.flatMap((block) => writeBlock(block, manner, depth)).filter((text) => text !== '')
}

function writeBlock(block: Block, manner: Manner, depth: number): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [writeInline(block.words, manner).trim()]
    case 'line':
      return [writeInline(block.words, manner).trim()]
    case 'list':
      return [bullets(block.items.map((item) => writeInline(item, manner).trim()))]
    case 'entries':
      return writeEntries(block, manner)
    case 'table':
      return manner.table(writeTable(block.columns, block.rows, manner), block.wide)
    case 'box':
      return manner.box(block.name, writeBlocks(block.blocks, manner, depth), block.element)
    case 'section':
      return [
        manner.heading(depth, block.at, writeInline(block.title, manner)),
        ...writeBlocks(block.body, manner, depth + 1),
      ]
    case 'facts':
      return manner.facts(block.model, block.claimed, block.subject ?? '')
    case 'markup':
      return [block.markup]
  }
}

function writeEntries({ entries, bare }: EntryBlock, manner: Manner): readonly string[] {
  const items = entries.map((entry) => {
    const said = writeInline(entry.words, manner).trim()
    if (entry.label === undefined) return said
    const name = writeInline(entry.label, manner)
    return bare ? `${name} ${said}` : `**${name}:** ${said}`
  })
  return [bullets(items)]
}

function writeTable(
  columns: readonly Column[],
  rows: readonly (readonly Inline[])[],
  manner: Manner,
): string {
  const cells = (inlines: readonly Inline[]) =>
    columns.map((_, i) => writeInline(inlines[i] ?? '', manner).trim() || manner.empty)
  const right = columns.map(({ right: aligned = false }) => aligned)
  return tableMarkdown(cells(columns.map(({ head }) => head)), rows.map(cells), right)
}
