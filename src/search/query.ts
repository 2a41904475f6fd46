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

const weights = { synonym: 0.6, prefix: 0.375, 'typing-error': 0.45 } as const

/** Fewest letters of a word that is completed, or corrected. */
const shortestPrefix = 3
const shortestCorrected = 4
/** From so many letters on, two may be wrong. */
const twoErrorsFrom = 8
/** Longer ones are no words; and after so many unknown words a query is no matter of typing errors. */
const longestCorrected = 40
const mostCorrected = 6
/** Most words that one is completed to. */
const mostCompleted = 12

/**
 * Reads a query for an index: its words, and what says the same as some of them. A word that no text has, and that no expression
 * explains, is taken for the beginning of another, or for a typing error.
 */
export function readQuery(query: string, index: PreparedIndex, expressions: ExpressionFinder): QueryUnit[] {
  const all = spelledWords(query).map(({ text }) => text)
  const saying = all.filter((text) => !stopWords.has(text))
  const words = saying.length === 0 ? all : saying
  const units: QueryUnit[] = []
  let corrections = 0
  for (let at = 0; at < words.length; ) {
    const { length, others } = expressions(words, at)
    const own = words.slice(at, at + Math.max(1, length))
    const synonyms = others.map((other) =>
      other.map((text) => ({ text, stems: exactStems(text, index, weights.synonym, 'synonym') })),
    )
    const known = synonyms.filter((each) => each.every(({ stems }) => stems.length > 0))
    const sought = own.map((text) => {
      const exact = exactStems(text, index, 1, 'word')
      if (exact.length > 0 || known.length > 0 || corrections === mostCorrected) return { text, stems: exact }
      corrections++
      return { text, stems: [...completed(text, index), ...corrected(text, index)] }
    })
    units.push({ words: sought, synonyms: known })
    at += own.length
  }
  return units
}

function exactStems(text: string, index: PreparedIndex, weight: number, by: FoundBy): SoughtStem[] {
  return index
    .stemsOf(text)
    .filter((stem) => index.byStem.has(stem))
    .map((stem) => ({ stem, by, weight }))
}

/** The stems of the shortest words that a text begins. */
function completed(text: string, { vocabulary }: PreparedIndex): SoughtStem[] {
  if (text.length < shortestPrefix) return []
  const words = vocabulary.filter(([word]) => word.startsWith(text))
  const shortest = words.sort(([a], [b]) => a.length - b.length).slice(0, mostCompleted)
  return shortest.map(([word, stem]) => ({
    stem,
    by: 'prefix',
    weight: (weights.prefix * text.length) / word.length + weights.prefix / 2,
  }))
}

/** The stems of words within one letter of a text, or two where it is long; the first letter is right. */
function corrected(text: string, { vocabulary }: PreparedIndex): SoughtStem[] {
  if (text.length < shortestCorrected || text.length > longestCorrected || /\d/.test(text)) return []
  const edits = text.length < twoErrorsFrom ? 1 : 2
  const near = (most: number): SoughtStem[] =>
    vocabulary.flatMap(([word, stem]) =>
      word[0] === text[0] && Math.abs(word.length - text.length) <= most && isNear(text, word, most)
        ? [{ stem, by: 'typing-error', weight: weights['typing-error'] }]
        : [],
    )
  const [first, ...others] = near(1)
  return first !== undefined || edits === 1 ? (first === undefined ? [] : [first, ...others]) : near(2)
}
