import { naturalLog } from './natural-log'
import { phrasePart } from './phrase'
import type { PreparedEntry, PreparedIndex } from './prepared-index'
import type { FoundBy, QueryUnit, SoughtStem, SoughtWord } from './query'
import { type SearchWeights, searchFields } from './weights'
import { remembered } from './words/remembered'
import { weakWords } from './words/weak-words'

/** How soon more of the same counts less, and how much the length of a text matters: as usual for BM25. */
const saturation = 1.2
const lengthShare = 0.75

/** A word of the query that an entry answers. */
export interface AnsweredWord {
  /** As the query has it, in its usual spelling. */
  readonly text: string
  /** The stem that the entry has. */
  readonly stem: string
  /** How it was found: itself, by what says the same, as the beginning of a word, or as a typing error. */
  readonly by: FoundBy
}

/** How well an entry answers a query. */
export interface Answer {
  readonly entry: PreparedEntry
  readonly score: number
  /** Whether it answers every word of the query. */
  readonly isWhole: boolean
  readonly words: readonly AnsweredWord[]
}

/** What a score depends on beside the entry. */
export interface Scoring {
  readonly weights: SearchWeights
  /** How rare a stem is: the logarithm that BM25 weighs words by. */
  readonly rarity: (stem: string) => number
  /** Mean number of words by field. */
  readonly meanLengths: readonly number[]
}

/** What a score depends on, of several indexes that are searched together. */
export function scoringOf(indexes: readonly PreparedIndex[], weights: SearchWeights): Scoring {
  const size = indexes.reduce((sum, { entries }) => sum + entries.length, 0)
  return {
    weights,
    rarity: remembered((stem) => {
      const held = indexes.reduce((sum, { byStem }) => sum + (byStem.get(stem)?.length ?? 0), 0)
      return naturalLog(1 + (size - held + 0.5) / (held + 0.5))
    }),
    meanLengths: searchFields.map(
      (_, i) => indexes.reduce((sum, { totals }) => sum + (totals[i] ?? 0), 0) / Math.max(1, size),
    ),
  }
}

/** The entries that answer some of a query, of those that hold its stems: in the order of the words. */
export function answersOf(
  units: readonly QueryUnit[],
  byStem: PreparedIndex['byStem'],
  scoring: Scoring,
): Answer[] {
  const score = scorer(scoring)
  const holding = new Set(
    units
      .flatMap(({ words, synonyms }) => [...words, ...synonyms.flat()])
      .flatMap(({ stems }) => stems.flatMap(({ stem }) => byStem.get(stem) ?? [])),
  )
  return [...holding].flatMap((entry) => {
    const answers = units.map((unit) => answerOf(unit, entry, score))
    const words = answers.flatMap((each) => each.words)
    if (words.length === 0) return []
    const sum = answers.reduce((all, each) => all + each.score, 0)
    const isWhole = answers.every((each, i) => each.isWhole || isWeak(units[i]))
    return [{ entry, score: sum, isWhole, words }]
  })
}

/** Whether nothing has to answer a unit to answer the query. */
export function isWeak(unit: QueryUnit | undefined): boolean {
  return unit?.words.every(({ text }) => weakWords.has(text)) ?? true
}

/** What a stem in an entry counts. */
type Scorer = (stem: string, entry: PreparedEntry) => number

/**
 * Okapi BM25 over weighted fields (Robertson, Zaragoza & Taylor 2004): counts are weighted and set against lengths before they
 * saturate.
 */
function scorer({ weights, meanLengths, rarity }: Scoring): Scorer {
  return (stem, entry) => {
    const counts = entry.counts.get(stem)
    if (counts === undefined) return 0
    let weighted = 0
    for (const [i, field] of searchFields.entries()) {
      const count = counts[i] ?? 0
      if (count === 0) continue
      const mean = meanLengths[i] ?? 0
      const length = mean === 0 ? 1 : (entry.lengths[i] ?? 0) / mean
      weighted += (weights[field] * count) / (1 - lengthShare + lengthShare * length)
    }
    return (rarity(stem) * weighted) / (saturation + weighted)
  }
}

interface UnitAnswer {
  readonly score: number
  readonly isWhole: boolean
  readonly words: readonly AnsweredWord[]
}

/** What an entry says to a unit: by its own words, or by the expression that says the same and counts most. */
function answerOf({ words, synonyms }: QueryUnit, entry: PreparedEntry, score: Scorer): UnitAnswer {
  const own = wordsAnswer(words, entry, score)
  const others = synonyms
    .filter((expression) => stands(expression, entry))
    .map((expression) => wordsAnswer(expression, entry, score))
  // An expression of several words says no more than one of a single word.
  const means = others.map((each) => ({ ...each, score: (each.score / each.words.length) * words.length }))
  const best = means.reduce<UnitAnswer | undefined>(
    (found, each) => (found === undefined || each.score > found.score ? each : found),
    undefined,
  )
  // Words that stand apart do not say what they say together.
  const isSaid = own.isWhole && (words.length === 1 || stands(words, entry))
  const counted = isSaid || words.length === 1 ? own.score : own.score / 2
  if (best === undefined || counted >= best.score) return own
  // What an entry has in the very word is told by that, and counts no less than what says the same.
  if (isSaid) return { ...own, score: best.score }
  const asked = words.map(({ text }) => text).join(' ')
  return { ...best, words: best.words.map((word) => ({ ...word, text: asked })) }
}

/** Whether an expression stands in an entry: its words one after the other. */
function stands(expression: readonly SoughtWord[], entry: PreparedEntry): boolean {
  const [first] = expression
  if (expression.length > 1 || first === undefined) return phrasePart(expression, entry) !== undefined
  return first.stems.some(({ stem }) => entry.counts.has(stem))
}

function wordsAnswer(words: readonly SoughtWord[], entry: PreparedEntry, score: Scorer): UnitAnswer {
  const answered = words.map(({ text, stems }) => bestStem(text, stems, entry, score))
  return {
    score: answered.reduce((sum, each) => sum + (each?.score ?? 0), 0),
    isWhole: answered.every((each) => each !== undefined),
    words: answered.flatMap((each) => (each === undefined ? [] : [each.word])),
  }
}

function bestStem(
  text: string,
  stems: readonly SoughtStem[],
  entry: PreparedEntry,
  score: Scorer,
): { readonly word: AnsweredWord; readonly score: number } | undefined {
  let best: { readonly word: AnsweredWord; readonly score: number } | undefined
  for (const { stem, by, weight } of stems) {
    if (!entry.counts.has(stem)) continue
    const counted = weight * score(stem, entry)
    if (best === undefined || counted > best.score) best = { word: { text, stem, by }, score: counted }
  }
  return best
}
