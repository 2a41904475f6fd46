import { isNear } from '../base/suggest'
import type { ExpressionFinder } from './expression-finder'
import type { PreparedIndex } from './prepared-index'
import { stopWords } from './words/stop-words'
import { spelledWords } from './words/terms-in'

/** How a word of a query was found. */
export type FoundBy = 'word' | 'synonym' | 'prefix' | 'typing-error'

/** A stem to look for in place of a word. */
export interface SoughtStem {
  readonly stem: string
  readonly by: FoundBy
  /** How much it counts, 0 … 1. */
  readonly weight: number
}

/** A word of a query: the stems that may stand for it. */
export interface SoughtWord {
  readonly text: string
  readonly stems: readonly SoughtStem[]
}

/** Words of a query that say one thing together, and expressions that say the same. */
export interface QueryUnit {
  readonly words: readonly SoughtWord[]
  /** For each expression: the words that it has, each by the stems that may stand for it. */
  readonly synonyms: readonly (readonly SoughtWord[])[]
}

/** A word as it was read: known, or else what it was likely meant for. */
interface ReadWord {
  readonly text: string
  /** Whether no text and no expression has it. */
  readonly isUnknown: boolean
  /** Whether somebody may still be typing it. */
  readonly isOpen: boolean
  /** Known words within a letter or two, the likeliest first. */
  readonly near: readonly string[]
}

/** Words that stand together, and what says the same. */
interface ReadUnit {
  readonly words: readonly ReadWord[]
  readonly others: readonly (readonly string[])[]
  /** Of several words: for each the single words that say the same as it alone. */
  readonly like: readonly (readonly string[])[]
}

/** A query as it was read, for any index. */
export type ReadQuery = readonly ReadUnit[]

const weights = { synonym: 0.6, prefix: 0.375, 'typing-error': 0.45 } as const

/** Fewest letters of a word that is completed, or corrected. */
const shortestPrefix = 2
const shortestCorrected = 4
/** From so many letters on, two may be wrong. */
const twoErrorsFrom = 8
/** Longer ones are no words; and after so many unknown words a query is no matter of typing errors. */
const longestCorrected = 40
const mostCorrected = 4
/** Most words that one is completed to, or corrected to. */
const mostCompleted = 12

/**
 * Reads a query: its words, and what says the same as some of them. A word that no text has, and that no expression explains, is
 * taken for a typing error, where one is near.
 */
export function readQuery(
  query: string,
  indexes: readonly PreparedIndex[],
  expressions: ExpressionFinder,
): ReadQuery {
  const all = spelledWords(query).map(({ text }) => text)
  const saying = all.filter((text) => !stopWords.has(text))
  // A word that is typed again says nothing more.
  const typed = [...new Set(saying.length === 0 ? all : saying)]
  const isKnown = (text: string): boolean =>
    indexes.some(({ byStem, stemsOf }) => stemsOf(text).some((stem) => byStem.has(stem)))
  const explained = new Set(typed.flatMap((_, at) => typed.slice(at, at + expressions(typed, at).length)))
  const unknown = new Set(typed.filter((text) => !isKnown(text) && !explained.has(text)))
  const near = new Map([...unknown].slice(0, mostCorrected).map((text) => [text, nearWords(text, indexes)]))
  const words = typed.map((text, at) => ({
    text,
    isUnknown: near.has(text),
    isOpen: at === typed.length - 1 && /[\p{L}\p{N}]$/u.test(query),
    near: near.get(text) ?? [],
  }))
  return unitsIn(words, expressions)
}

/** Reads words of a text that somebody wrote with care: none is taken for another. */
export function readWords(words: readonly string[], expressions: ExpressionFinder): ReadQuery {
  return unitsIn(
    words.map((text) => ({ text, isUnknown: false, isOpen: false, near: [] })),
    expressions,
  )
}

/** The longest expressions among words, one after the other, and the words between them. */
function unitsIn(words: readonly ReadWord[], expressions: ExpressionFinder): ReadQuery {
  const meant = words.map(({ text, near }) => near[0] ?? text)
  const alone = (word: string): readonly string[] =>
    expressions([word], 0).others.flatMap((other) => (other.length === 1 ? other : []))
  const units: ReadUnit[] = []
  for (let at = 0; at < words.length; ) {
    const { length, others } = expressions(meant, at)
    const own = words.slice(at, at + Math.max(1, length))
    const like = own.length === 1 ? [] : meant.slice(at, at + own.length).map(alone)
    units.push({ words: own, others, like })
    at += own.length
  }
  return units
}

/** What a query seeks in an index. */
export function soughtIn(query: ReadQuery, index: PreparedIndex): QueryUnit[] {
  return query.map(({ words, others, like }) => ({
    words: words.map((word, i) => ({
      text: word.text,
      stems: [
        ...stemsOf(word, index),
        ...(like[i] ?? []).flatMap((text) => exactStems(text, index, 'synonym')),
      ],
    })),
    synonyms: others
      .map((other) => other.map((text) => ({ text, stems: exactStems(text, index, 'synonym') })))
      .filter((other) => other.every(({ stems }) => stems.length > 0)),
  }))
}

function stemsOf({ text, isUnknown, isOpen, near }: ReadWord, index: PreparedIndex): readonly SoughtStem[] {
  const exact = exactStems(text, index, 'word')
  if (!isUnknown) return isOpen ? [...exact, ...completed(text, index)] : exact
  return [...completed(text, index), ...near.flatMap((word) => exactStems(word, index, 'typing-error'))]
}

function exactStems(text: string, index: PreparedIndex, by: Exclude<FoundBy, 'prefix'>): SoughtStem[] {
  const weight = by === 'word' ? 1 : weights[by]
  return index
    .stemsOf(text)
    .filter((stem) => index.byStem.has(stem))
    .map((stem) => ({ stem, by, weight }))
}

/** The stems of the shortest words that a text begins. */
function completed(text: string, { vocabulary }: PreparedIndex): SoughtStem[] {
  if (text.length < shortestPrefix) return []
  const words = (vocabulary.get(text.slice(0, 1)) ?? []).filter(([word]) => word.startsWith(text))
  const shortest = words.sort(([a], [b]) => a.length - b.length).slice(0, mostCompleted)
  return shortest.map(([word, stem]) => ({
    stem,
    by: 'prefix',
    weight: (weights.prefix * text.length) / word.length + weights.prefix / 2,
  }))
}

/** Known words within a letter of a text, or two where it is long, the most frequent first; the first letter is right. */
function nearWords(text: string, indexes: readonly PreparedIndex[]): string[] {
  if (text.length < shortestCorrected || text.length > longestCorrected || /\d/.test(text)) return []
  // A derived word may be wrong in its root: `recruting` is near `recruit`.
  const typed = [...new Set([text, ...indexes.flatMap(({ stemsOf }) => stemsOf(text))])]
  const within = (edits: number): string[] => {
    const found = new Map<string, number>()
    for (const { vocabulary, byStem } of indexes) {
      for (const [word, stem] of vocabulary.get(text.slice(0, 1)) ?? []) {
        if (!typed.some((each) => isWithin(each, word, edits))) continue
        found.set(word, (found.get(word) ?? 0) + (byStem.get(stem)?.length ?? 0))
      }
    }
    const likeliest = [...found].sort(([, a], [, b]) => b - a).slice(0, mostCompleted)
    return likeliest.map(([word]) => word)
  }
  const near = within(1)
  return near.length > 0 || text.length < twoErrorsFrom ? near : within(2)
}

function isWithin(typed: string, word: string, edits: number): boolean {
  return (
    Math.abs(word.length - typed.length) <= edits &&
    typed.length >= (edits === 1 ? shortestCorrected : twoErrorsFrom) &&
    isNear(typed, word, edits)
  )
}
