import type { BoundJob } from './bind-job'
import type { PairScore } from './exact-pair'
import type { Range } from './range'

/** What can be asked of each pair of person and job. */
export type ScoreColumn = 'score' | 'interval' | 'coverage' | 'essentials'

/**
 * Scores of some people in some jobs. Columns go job by job: the entry of a pair is at
 * `(job − jobs.from) × (people.to − people.from) + (person − people.from)`. A column not asked for is empty.
 */
export interface ScoreBlock {
  /** The jobs, by position in the compiled jobs. */
  readonly jobs: Range
  /** The people, by position. */
  readonly people: Range
  /** 1 where there is a score; where there is none, `score` is 0 and means nothing. */
  readonly scored: Uint8Array
  /** The score, unrounded, in the method's unit. */
  readonly score: Float64Array
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
  /** By job: 1 where there is an interval; where there is none, `lowest` and `highest` are 0 and mean nothing. */
  readonly interval: Uint8Array
  /** By job: 1 where a requirement has a level; where none has, `coverage` is 0 and means nothing. */
  readonly levelled: Uint8Array
}

/** A block of columns as long as what is asked for. */
export function emptyBlock(jobs: Range, people: Range, columns: ReadonlySet<ScoreColumn>): ScoreBlock {
  const pairs = (jobs.to - jobs.from) * (people.to - people.from)
  const length = (column: ScoreColumn): number => (columns.has(column) ? pairs : 0)
  return {
    jobs,
    people,
    scored: new Uint8Array(length('score')),
    score: new Float64Array(length('score')),
    lowest: new Float64Array(length('interval')),
    highest: new Float64Array(length('interval')),
    coverage: new Float64Array(length('coverage')),
    essentialsBelow: new Uint16Array(length('essentials')),
    essentialsNotAssessed: new Uint16Array(length('essentials')),
    interval: new Uint8Array(jobs.to - jobs.from),
    levelled: new Uint8Array(jobs.to - jobs.from),
  }
}

/** Gives parts of one block after the other; cleared first unless all of it will be written. */
export function reusedBlocks(
  most: { readonly jobs: number; readonly people: number },
  columns: ReadonlySet<ScoreColumn>,
): (jobs: Range, people: Range, written: boolean) => ScoreBlock {
  const all = emptyBlock({ from: 0, to: most.jobs }, { from: 0, to: most.people }, columns)
  return (jobs, people, written) => {
    const count = jobs.to - jobs.from
    const pairs = count * (people.to - people.from)
    const block: ScoreBlock = {
      jobs,
      people,
      scored: all.scored.subarray(0, pairs),
      score: all.score.subarray(0, pairs),
      lowest: all.lowest.subarray(0, pairs),
      highest: all.highest.subarray(0, pairs),
      coverage: all.coverage.subarray(0, pairs),
      essentialsBelow: all.essentialsBelow.subarray(0, pairs),
      essentialsNotAssessed: all.essentialsNotAssessed.subarray(0, pairs),
      interval: all.interval.subarray(0, count),
      levelled: all.levelled.subarray(0, count),
    }
    if (!written) {
      for (const key of ['scored', 'score', 'lowest', 'highest', 'coverage'] as const) block[key].fill(0)
    }
    return block
  }
}

/** Writes an exact pair into the columns that are asked for. */
export function writePair(block: ScoreBlock, index: number, { plan }: BoundJob, pair: PairScore): void {
  if (block.score.length > 0) {
    block.scored[index] = pair.scored ? 1 : 0
    block.score[index] = pair.score
  }
  if (block.lowest.length > 0) {
    block.lowest[index] = pair.lowest
    block.highest[index] = pair.highest
  }
  if (block.coverage.length > 0) block.coverage[index] = plan.weight > 0 ? pair.assessed / plan.weight : 0
  if (block.essentialsBelow.length > 0) {
    block.essentialsBelow[index] = pair.essentialsBelow
    block.essentialsNotAssessed[index] = pair.essentialsOpen
  }
}
