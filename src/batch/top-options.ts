import { invalidParameter } from '../base/invalid-parameter'
import type { ScoredUnassessed } from '../fit/score-fit'
import { checkBelowEssential } from '../talent/check-below-essential'
import type { BelowEssential } from '../talent/ranking'
import type { Binding } from './binding'
import { checkUnassessed } from './check-unassessed'
import { type CompiledJobs, innerOf } from './compile-jobs'
import type { EncodedPeople } from './encoded-people'
import { checkedRange, type Range } from './range'
import type { Kernel } from './tile-adder'

/** What to rank. */
export interface FindTopOptions {
  /** Most places of a row, 1 … 1,000. */
  readonly limit: number
  /** What a shortfall in an essential requirement does; there is no default. */
  readonly belowEssential: BelowEssential
  /** What `score` does with what is not assessed; `'exclude'` when absent. */
  readonly unassessed?: ScoredUnassessed
  /** The people, by position; all when absent. */
  readonly people?: Range
  /** The jobs, by position; all when absent. */
  readonly jobs?: Range
  /** How sums are made; chosen by the number of people when absent. Both give the same. */
  readonly kernel?: Kernel
}

/** The options of a ranking, checked and complete. */
export interface TopQuestion {
  readonly limit: number
  readonly belowEssential: BelowEssential
  readonly unassessed: ScoredUnassessed
  readonly people: Range
  readonly jobs: Range
  readonly kernel: Kernel | undefined
  readonly binding: Binding
}

/** Most places of a row that can be asked for: each row keeps so many entries in order. */
const mostPlaces = 1000

/** Checks the options of a ranking. */
export function topQuestion(
  subject: string,
  compiled: CompiledJobs,
  people: EncodedPeople,
  options: FindTopOptions,
): TopQuestion {
  const { limit, belowEssential, unassessed = 'exclude', kernel } = options
  if (!Number.isInteger(limit) || limit < 1 || limit > mostPlaces) {
    throw invalidParameter(subject, 'limit', limit, { whole: true, atLeast: 1, atMost: mostPlaces })
  }
  checkBelowEssential(subject, belowEssential)
  checkUnassessed(subject, unassessed)
  return {
    limit,
    belowEssential,
    unassessed,
    kernel,
    people: checkedRange(subject, 'people', options.people, people.count),
    jobs: checkedRange(subject, 'jobs', options.jobs, compiled.jobs.length),
    binding: innerOf(compiled).boundTo(people),
  }
}
