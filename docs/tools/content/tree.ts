// What pages about models hold, as data: words, facts with their claims, tables and sections. It knows neither Markdown
// nor addresses; `write-tree.ts` writes it in the manner of the site or of the model documents.

import type { BilingualModel, BilingualText, Claim } from 'kompetensi'
import { inBoth } from './site-language'

/** The parts of a model that have a page of the site each. */
export type Part = 'index' | 'jobs' | 'schemes' | 'crosswalk' | 'sources'

/** What links lead to, and what stands at a place of its own. */
export type Target =
  | { readonly kind: 'home' }
  | { readonly kind: 'published' }
  | { readonly kind: 'glossary' }
  | { readonly kind: 'guide' }
  | { readonly kind: 'part'; readonly model: BilingualModel; readonly id: Part }
  | {
      readonly kind: 'competency' | 'cluster' | 'job' | 'scheme' | 'source'
      readonly model: BilingualModel
      readonly id: string
    }
  | { readonly kind: 'level'; readonly model: BilingualModel; readonly id: string; readonly level: number }
  /** A place that only the page itself leads to; the site gives headings of kind `here` an address. */
  | { readonly kind: 'section' | 'here' | 'note' | 'flow' | 'obstacle'; readonly id: string }

/** Words in a line. A string is Markdown as it stands, the same in every language. */
export type Inline =
  | string
  | number
  | BilingualText
  | readonly Inline[]
  | { readonly plain: string }
  | { readonly strong: Inline }
  | { readonly other: BilingualText }
  | { readonly to: Target; readonly words: Inline }
  | { readonly place: Target; readonly words: Inline; readonly element: 'span' | 'strong' }
  | { readonly span: string; readonly words: Inline }
  | {
      readonly claims: readonly Claim[]
      readonly subject?: Inline
      readonly told: boolean
      readonly own?: boolean
    }

/** A column of a table. */
export interface Column {
  /** Its head. */
  readonly head: Inline
  /** Whether it is aligned to the right. */
  readonly right?: boolean
}

/** Something that facts are claimed of. */
export interface Claimed {
  /** What it is; absent: what the page or section is about. */
  readonly subject?: Inline
  /** What is claimed of it. */
  readonly claims: readonly Claim[] | undefined
}

/** An entry of a list of entries. */
export interface Entry {
  /** Its name. */
  readonly label?: Inline
  /** What is said of it. */
  readonly words: Inline
}

/** A part of a page. */
export type Block =
  | { readonly kind: 'paragraph' | 'line'; readonly words: Inline }
  | { readonly kind: 'list'; readonly items: readonly Inline[] }
  | {
      readonly kind: 'entries'
      readonly head: readonly [Inline, BilingualText]
      readonly entries: readonly Entry[]
      readonly bare: boolean
    }
  | {
      readonly kind: 'table'
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly Inline[])[]
      readonly wide?: BilingualText
    }
  | {
      readonly kind: 'box'
      readonly name: string
      readonly blocks: readonly Block[]
      readonly element: 'div' | 'section'
    }
  | { readonly kind: 'section'; readonly at: Target; readonly title: Inline; readonly body: readonly Block[] }
  | {
      readonly kind: 'facts'
      readonly model: BilingualModel
      readonly claimed: readonly Claimed[]
      readonly subject?: Inline
    }
  | { readonly kind: 'markup'; readonly markup: string }

/** A line break. */
export const br = '<br>'

/** A text of one language, whatever signs it holds. */
export const plain = (words: string): Inline => ({ plain: words })

/** Strong words. */
export const strong = (words: Inline): Inline => ({ strong: words })

/** Words under a name. */
export const labelled = (label: Inline, words: Inline, from: Inline = ''): Inline => [
  strong([label, ':']),
  ' ',
  words,
  from,
]

/** A link. */
export const link = (to: Target, words: Inline): Inline => ({ to, words })

/** Words at a place that links lead to. */
export const at = (place: Target, words: Inline, element: 'span' | 'strong' = 'span'): Inline => ({
  place,
  words,
  element,
})

/** Entries of a line with Markdown between them. */
export function join(entries: readonly Inline[], between = ', '): Inline {
  return entries.flatMap((entry, i) => (i === 0 ? [entry] : [between, entry]))
}

/** The claims that speak of a field, or of one of its parts; where none does, those of the whole entry. */
export function about(claims: readonly Claim[] | undefined, ...fields: readonly string[]): readonly Claim[] {
  const found = (claims ?? []).filter(({ of }) => of !== undefined && fields.includes(of))
  return found.length > 0 ? found : (claims ?? []).filter(({ of }) => of === undefined)
}

/** How sure a fact is: on the site in words, in a document as marks of the notes it needs. */
export const sure = (claims: readonly Claim[] | undefined, subject: Inline = ''): Inline => ({
  claims: claims ?? [],
  subject,
  told: false,
})

/** How sure a name is, on a page in one language its name in that one. */
export const sureName = (claims: readonly Claim[] | undefined): Inline => ({
  claims: about(claims, 'name', 'name.id', 'name.en'),
  told: false,
  own: true,
})

/** How sure a fact is, in words everywhere. */
export const told = (claims: readonly Claim[] | undefined): Inline => ({ claims: claims ?? [], told: true })

/** A paragraph: in two languages, one each. */
export const paragraph = (words: Inline): Block => ({ kind: 'paragraph', words })

/** A line: in two languages, both in it. */
export const line = (words: Inline): Block => ({ kind: 'line', words })

/** A bulleted list. */
export const list = (items: readonly Inline[]): Block => ({ kind: 'list', items })

/**
 * Entries under their names: a list on the site, a table with the languages side by side in a document. `bare`: the name
 * is neither strong nor has a colon.
 */
export function entries(head: readonly [Inline, BilingualText], all: readonly Entry[], bare = false): Block {
  return { kind: 'entries', head, entries: all, bare }
}

/** A table by its heads; `wide` names one that is too wide for a page. */
export function table(
  heads: readonly (Inline | Column)[],
  rows: readonly (readonly Inline[])[],
  wide?: BilingualText,
): Block {
  const columns = heads.map((head) => (typeof head === 'object' && 'head' in head ? head : { head }))
  return { kind: 'table', columns, rows, ...(wide === undefined ? {} : { wide }) }
}

/** The head of a column that is aligned to the right. */
export const right = (head: Inline): Column => ({ head, right: true })

/** A section; it stands under the one that holds it. */
export function section(place: Target | string, title: Inline, body: readonly Block[]): Block {
  return { kind: 'section', at: typeof place === 'string' ? { kind: 'here', id: place } : place, title, body }
}

/** Blocks with a look of their own on the site; none where there is nothing to show. */
export function box(name: string, blocks: readonly Block[], element: 'div' | 'section' = 'div'): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'box', name, blocks, element }]
}

/** A quiet line; none where there are no words. */
export const quiet = (...words: readonly Inline[]): Block[] =>
  words.length === 0 ? [] : box('quiet', [line(join(words, ' '))])

/** Where the facts come from: a table on the site, the numbers of the notes they need in a document. */
export function facts(model: BilingualModel, claimed: readonly Claimed[], subject?: Inline): Block {
  return { kind: 'facts', model, claimed, ...(subject === undefined ? {} : { subject }) }
}

/** The remarks of claims, and how sure they are. */
export function remarked(claims: readonly Claim[]): Inline {
  return [join(remarks(claims), ' '), told(claims)]
}

/** The remarks of claims. */
export function remarks(claims: readonly Claim[]): BilingualText[] {
  return claims.flatMap(({ note }) => (note === undefined ? [] : [inBoth(note)]))
}
