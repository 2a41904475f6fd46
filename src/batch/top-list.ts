import { at } from '../base/at'
import { noise } from '../base/compare'
import { doubleAt, uintAt } from '../base/typed-at'
import { ranksOfDescending } from '../fit/competition-ranks'
import type { MethodInfo } from '../fit/fit-method'
import type { ScoredUnassessed } from '../fit/score-fit'
import type { BelowEssential } from '../talent/ranking'
import type { Range } from './range'

/**
 * The first places of rankings, one ranking a row: jobs for each person (`of: 'jobs'`), or people for each job
 * (`of: 'candidates'`). The places of row `r` stand at `offsets[r]` up to `offsets[r + 1]` of the columns, best first,
 * equal ones by code unit of their ids, as `rankJobs` and `rankCandidates` have them. Plain columns: send them, store them.
 */
export interface TopList {
  /** What is ranked. */
  readonly of: 'jobs' | 'candidates'
  /** Id of the model. */
  readonly model: string
  /** Version of the model. */
  readonly modelVersion: string
  /** The method and its parameters. */
  readonly method: MethodInfo
  /** What `score` did with what is not assessed. */
  readonly unassessed: ScoredUnassessed
  /** What a shortfall in an essential requirement does. */
  readonly belowEssential: BelowEssential
  /** Most places a row has. */
  readonly limit: number
  /** The jobs that were looked at, by position in the compiled jobs. */
  readonly jobs: Range
  /** The people who were looked at, by position. */
  readonly people: Range
  /** Where each row begins, and where the last one ends. */
  readonly offsets: Uint32Array
  /** Position of the job, or of the person. */
  readonly entries: Uint32Array
  /** Competition rank among what was looked at: 1 is the highest score, equal scores share one. */
  readonly ranks: Uint32Array
  /** The score, to the last bit that of `scoreFit`. */
  readonly scores: Float64Array
  /** The least score any outcome of the unassessed can give. */
  readonly lowest: Float64Array
  /** The greatest. */
  readonly highest: Float64Array
  /** Weight share of the levelled requirements that were assessed, 0 … 1. */
  readonly coverage: Float64Array
  /** Number of essential requirements held below their level. */
  readonly essentialsBelow: Uint16Array
  /** Number of essential requirements not assessed. */
  readonly essentialsNotAssessed: Uint16Array
}

/** One place of a row, before it is written into columns. */
export interface TopEntry {
  readonly entry: number
  readonly score: number
  readonly lowest: number
  readonly highest: number
  readonly coverage: number
  readonly essentialsBelow: number
  readonly essentialsNotAssessed: number
}

/** The head of a list: everything but its columns. */
export type TopHead = Pick<
  TopList,
  'of' | 'model' | 'modelVersion' | 'method' | 'unassessed' | 'belowEssential' | 'limit' | 'jobs' | 'people'
>

/** A place with its rank. */
export interface Placed {
  readonly place: TopEntry
  readonly rank: number
}

/**
 * The first places of one row, in the order of a ranking: by score, tie groups first to last, equal ones by rank of their
 * ids; under `'last'` who is knocked out behind the others.
 */
export function placedRow(
  row: readonly TopEntry[],
  { belowEssential, limit }: Pick<TopHead, 'belowEssential' | 'limit'>,
  rankOf: (entry: number) => number,
): Placed[] {
  if (belowEssential !== 'last') return placedClass(row, 0, rankOf).slice(0, limit)
  const ahead = row.filter(({ essentialsBelow }) => essentialsBelow === 0)
  const behind = row.filter(({ essentialsBelow }) => essentialsBelow > 0)
  return [...placedClass(ahead, 0, rankOf), ...placedClass(behind, ahead.length, rankOf)].slice(0, limit)
}

function placedClass(row: readonly TopEntry[], before: number, rankOf: (entry: number) => number): Placed[] {
  const sorted = [...row].sort((a, b) => b.score - a.score)
  const ranks = ranksOfDescending(sorted.map(({ score }) => score))
  return sorted
    .map((place, i): Placed => ({ place, rank: before + at(ranks, i) }))
    .sort((a, b) => a.rank - b.rank || rankOf(a.place.entry) - rankOf(b.place.entry))
}

/** Columns of a list while they are written. */
export interface TopColumns {
  readonly entries: Uint32Array
  readonly ranks: Uint32Array
  readonly scores: Float64Array
  readonly lowest: Float64Array
  readonly highest: Float64Array
  readonly coverage: Float64Array
  readonly essentialsBelow: Uint16Array
  readonly essentialsNotAssessed: Uint16Array
}

/** Columns with room for so many places. */
export function topColumns(places: number): TopColumns {
  return {
    entries: new Uint32Array(places),
    ranks: new Uint32Array(places),
    scores: new Float64Array(places),
    lowest: new Float64Array(places),
    highest: new Float64Array(places),
    coverage: new Float64Array(places),
    essentialsBelow: new Uint16Array(places),
    essentialsNotAssessed: new Uint16Array(places),
  }
}

/** Writes the place `at`, without its rank. */
export function writeEntry(columns: TopColumns, at: number, entry: TopEntry): void {
  columns.entries[at] = entry.entry
  columns.scores[at] = entry.score
  columns.lowest[at] = entry.lowest
  columns.highest[at] = entry.highest
  columns.coverage[at] = entry.coverage
  columns.essentialsBelow[at] = entry.essentialsBelow
  columns.essentialsNotAssessed[at] = entry.essentialsNotAssessed
}

/**
 * Ranks places that stand in the order of a ranking already, each a tie of the one before or clearly below it.
 *
 * @param before - how many places there are before the first of them
 */
export function rankInOrder({ ranks, scores }: TopColumns, from: number, to: number, before: number): void {
  let rank = 0
  let last = Number.POSITIVE_INFINITY
  for (let at = from; at < to; at++) {
    const score = doubleAt(scores, at)
    if (Math.abs(last - score) > noise) rank = before + at - from + 1
    ranks[at] = rank
    last = score
  }
}

/** Writes a row that is placed, from `at` on. */
export function writePlaced(columns: TopColumns, at: number, row: readonly Placed[]): void {
  row.forEach(({ place, rank }, i) => {
    writeEntry(columns, at + i, place)
    columns.ranks[at + i] = rank
  })
}

/** A list of columns that are written up to the last offset. */
export function topListOf(head: TopHead, offsets: Uint32Array, columns: TopColumns): TopList {
  const end = uintAt(offsets, offsets.length - 1)
  const cut = <T extends { slice(from: number, to: number): T; readonly length: number }>(column: T): T =>
    column.length === end ? column : column.slice(0, end)
  return {
    ...head,
    offsets,
    entries: cut(columns.entries),
    ranks: cut(columns.ranks),
    scores: cut(columns.scores),
    lowest: cut(columns.lowest),
    highest: cut(columns.highest),
    coverage: cut(columns.coverage),
    essentialsBelow: cut(columns.essentialsBelow),
    essentialsNotAssessed: cut(columns.essentialsNotAssessed),
  }
}
