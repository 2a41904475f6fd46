import { present } from '../base/present'
import type { PreparedEntry, PreparedIndex, PreparedPart } from './prepared-index'
import type { AnsweredWord } from './rank-entries'
import type { SearchTexts } from './search-sources'
import type { SearchField } from './weights'
import { spelledWords } from './words/terms-in'

/** Where something to mark begins in a text, and the place after it, in UTF-16 units. */
export type ExcerptRange = readonly [start: number, end: number]

/** A text that answers, and what to mark in it. */
export interface Excerpt {
  /** What the text is. */
  readonly of: SearchField
  /** The level that it is of; absent of a name and a definition. */
  readonly level?: number
  /** The text, whole. */
  readonly text: string
  /** The words that answer, in order. */
  readonly ranges: readonly ExcerptRange[]
}

/** The text of an entry that answers most words: the first of names, definition, descriptions and indicators by level. */
export function bestPart({ parts }: PreparedEntry, words: readonly AnsweredWord[]): PreparedPart | undefined {
  let best: PreparedPart | undefined
  let most = 0
  for (const part of parts) {
    const answered = words.filter(({ stem }) => part.stems.includes(stem)).length
    if (answered > most) {
      best = part
      most = answered
    }
  }
  return best
}

/** What an excerpt is made of. */
export interface ExcerptSource {
  readonly entry: PreparedEntry
  /** The stems to mark. */
  readonly stems: readonly string[]
  readonly index: PreparedIndex
  readonly texts: SearchTexts | Readonly<Record<string, SearchTexts | undefined>> | undefined
  /** Whether one model alone is searched, so that its texts may be given without its id. */
  readonly isOneModel: boolean
}

/** A text with the words that answer marked; nothing where the texts were not given. */
export function excerptOf(part: PreparedPart, source: ExcerptSource): Excerpt | undefined {
  const text = textOf(part, source)
  // Texts are the caller's, and may be of another index.
  if (typeof text !== 'string') return undefined
  const { stems, index } = source
  const sought = new Set(stems)
  const ranges = spelledWords(text).flatMap(({ text: word, start, end }): ExcerptRange[] =>
    index.stemsOf(word).some((stem) => sought.has(stem)) ? [[start, end]] : [],
  )
  return present({ of: part.field, level: part.level, text, ranges: ranges.filter(isFirst) })
}

/** Whether a range is not the one before it: two words of one spelling stand in one place. */
function isFirst([start]: ExcerptRange, i: number, all: readonly ExcerptRange[]): boolean {
  return all[i - 1]?.[0] !== start
}

function textOf(
  { field, level = 0, place }: PreparedPart,
  { entry, texts, isOneModel }: ExcerptSource,
): string | undefined {
  const { id, model = '', names } = entry.entry
  if (field === 'name' || field === 'alias') return names[place]
  // Safe: by model where there are several, by competency of a single one; a competency's texts have no texts by code in them.
  const byModel = texts?.[model] as SearchTexts | undefined
  const own = byModel?.[id] ?? (isOneModel ? (texts as SearchTexts | undefined)?.[id] : undefined)
  if (field === 'definition') return own?.definition
  return field === 'description' ? own?.levelDescriptions?.[level] : own?.indicators?.[level]?.[place]
}
