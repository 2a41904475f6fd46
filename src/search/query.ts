import { isNear } from '../base/suggest'
import { ordinaryWords } from './english/ordinary-words'
import type { ExpressionFinder } from './expression-finder'
import { roots } from './indonesian/roots'
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
  /** Whether no text and no expression has it: it may be the beginning of another. */
  readonly isUnknown: boolean
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
const shortestPrefix = 3
const shortestCorrected = 5
/** Fewest letters of a word that is corrected although a root is found in it: *penadaan* has `nada`. */
const shortestDoubted = 7
/** From so many letters on, two may be wrong. */
const twoErrorsFrom = 8
/** Longer ones are no words; and after so many unknown words a query is no matter of typing errors. */
const longestCorrected = 40
const mostCorrected = 4
/** Most words that one is completed to, or corrected to. */
const mostCompleted = 12
/** What is no beginning of a word, as *PKL* is not of one. */
const abbreviation = /^\p{Lu}{2,4}$/u
/** In so short a query *it* is no pronoun. */
const shortQuery = 3

/**
 * Reads a query: its words, and what says the same as some of them. A word that no text has, and that no expression explains, is
 * taken for the beginning of another and for a typing error, where one is near.
 */
export function readQuery(
  query: string,
  indexes: readonly PreparedIndex[],
  expressions: ExpressionFinder,
): ReadQuery {
  const written = spelledWords(query)
  const all = written.map(({ text }) => text)
  const capitals = new Set(
    written.filter(({ start, end }) => abbreviation.test(query.slice(start, end))).map(({ text }) => text),
  )
  const meant = all.length > shortQuery ? all : all.map((text) => (text === 'it' ? 'ti' : text))
  // A word that is typed again says nothing more.
  const typed = [...new Set(meant.filter((text) => !stopWords.has(text)))]
  const explained = new Set(typed.flatMap((_, at) => typed.slice(at, at + expressions(typed, at).length)))
  const doubted = typed.filter((text) => !explained.has(text) && isDoubtful(text, indexes))
  const near = new Map(doubted.slice(0, mostCorrected).map((text) => [text, nearWords(text, indexes)]))
  const words = typed.map((text) => ({
    text,
    isUnknown: !capitals.has(text) && !explained.has(text) && !isKnown(text, indexes),
    near: near.get(text) ?? [],
  }))
  return unitsIn(words, expressions)
}

/** Whether a text or a name has a word, by its stem. */
function isKnown(text: string, indexes: readonly PreparedIndex[]): boolean {
  return indexes.some(({ byStem, stemsOf }) => stemsOf(text).some((stem) => byStem.has(stem)))
}

/** Whether a word may be a typing error: no text has it, it is no other word, and no root that is known is more than half of it. */
function isDoubtful(text: string, indexes: readonly PreparedIndex[]): boolean {
  return !indexes.some(
    ({ isWritten, byStem, stemsOf }) =>
      isWritten(text) ||
      stemsOf(text).some(
        (stem) =>
          ordinaryWords.has(stem) || ((byStem.has(stem) || roots.has(stem)) && stem.length * 2 > text.length),
      ),
  )
}

/** Whether a listed root is in a word. */
function hasRoot(text: string, indexes: readonly PreparedIndex[]): boolean {
  return indexes.some(({ stemsOf }) => stemsOf(text).some((stem) => roots.has(stem)))
}

/** Reads words of a text that somebody wrote with care: none is taken for another. */
export function readWords(words: readonly string[], expressions: ExpressionFinder): ReadQuery {
  return unitsIn(
    words.map((text) => ({ text, isUnknown: false, near: [] })),
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

function stemsOf({ text, isUnknown, near }: ReadWord, index: PreparedIndex): readonly SoughtStem[] {
  const own = isUnknown ? completed(text, index) : exactStems(text, index, 'word')
  return [...own, ...near.flatMap((word) => exactStems(word, index, 'typing-error'))]
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

/**
 * Known words within a letter of a text, or two where it is long, the most frequent first; the first letter is right. Of a word with a
 * known root, only those with one letter more.
 */
function nearWords(text: string, indexes: readonly PreparedIndex[]): string[] {
  if (text.length > longestCorrected || /\d/.test(text)) return []
  if (isKnown(text, indexes) || hasRoot(text, indexes)) {
    const isLonger = (word: string): boolean => word.length > text.length && isWithin(text, word, 1)
    return text.length < shortestDoubted ? [] : likeliest(text, indexes, isLonger)
  }
  // A derived word may be wrong in its root: `recruting` is near `recruit`.
  const typed = [...new Set([text, ...indexes.flatMap(({ stemsOf }) => stemsOf(text))])]
  const within = (edits: number): string[] =>
    likeliest(text, indexes, (word) => typed.some((each) => isWithin(each, word, edits)))
  const near = within(1)
  return near.length > 0 || text.length < twoErrorsFrom ? near : within(2)
}

/** The words meant of those that begin as a text does, the most frequent first. */
function likeliest(
  text: string,
  indexes: readonly PreparedIndex[],
  isMeant: (word: string) => boolean,
): string[] {
  const found = new Map<string, number>()
  for (const { vocabulary, byStem } of indexes) {
    for (const [word, stem] of vocabulary.get(text.slice(0, 1)) ?? []) {
      if (isMeant(word)) found.set(word, (found.get(word) ?? 0) + (byStem.get(stem)?.length ?? 0))
    }
  }
  return [...found]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostCompleted)
    .map(([word]) => word)
}

function isWithin(typed: string, word: string, edits: number): boolean {
  return (
    Math.abs(word.length - typed.length) <= edits &&
    typed.length >= (edits === 1 ? shortestCorrected : twoErrorsFrom) &&
    othersIn(typed, word) <= edits &&
    othersIn(word, typed) <= edits &&
    isNear(typed, word, edits)
  )
}

/** How many letters a word has that another lacks, at least: an edit makes one at most, and to count them is quick. */
function othersIn(word: string, other: string): number {
  let rest = lettersOf(word) & ~lettersOf(other)
  let count = 0
  for (; rest !== 0; rest &= rest - 1) count++
  return count
}

/** The letters of a word, a bit each; what is no letter of the alphabet shares one. */
function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31)
  return letters
}
