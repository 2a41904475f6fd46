import type { MoveKind } from './move-kind'

/**
 * What makes one path better than another: `moves` fewest moves, `effort` least effort, `hardest` the easiest hardest
 * move (by effort), `time` least time.
 */
export type PathObjective = 'moves' | 'effort' | 'hardest' | 'time'

/** What to assume of competencies a person was not assessed on: nothing shown yet, or as high as any job asks. */
export type AssumedUnassessed = 'floor' | 'met'

/** How long moves take, in months. */
export interface MoveTime<C extends string = string, J extends string = string> {
  /** Months it takes to gain one level, 0 or more. */
  readonly monthsPerLevel: number
  /** Months a level of single competencies; `monthsPerLevel` for the others. */
  readonly monthsByCompetency?: { readonly [K in C]?: number }
  /** How many competencies a person builds up at once, a whole number from 1. */
  readonly parallel: number
  /** Least months in a job before it may be left; 0 when absent. */
  readonly tenure?: number
  /** Least months in single jobs; `tenure` for the others. */
  readonly tenureByJob?: { readonly [K in J]?: number }
  /** Months already served in `from`, taken off its least months; 0 when absent. */
  readonly served?: number
}

/** Which paths are allowed, which are better, and how many are wanted. */
export interface CareerPathOptions<C extends string = string, J extends string = string> {
  /** What makes a path better, most important first; then fewest moves, then the order of the job ids. */
  readonly objectives: readonly PathObjective[]
  /** How many paths; 1 when absent. */
  readonly limit?: number
  /** Most moves of a path, entry included; 4 when absent. */
  readonly maxMoves?: number
  /** The kinds of move allowed; every kind when absent. */
  readonly kinds?: readonly MoveKind[]
  /**
   * Most steps, up or down, among the distinct ranks of the model in one move; a move of which a rank is not stated
   * cannot be checked and is not allowed then. No limit when absent.
   */
  readonly maxRankSteps?: number
  /** Largest sum of levels lacking for one move, unweighted; no limit when absent. */
  readonly maxShortfall?: number
  /** Most levels of a single competency lacking for one move; no limit when absent. */
  readonly maxShortfallEach?: number
  /**
   * Whether the essential requirements of a job must be held before the move to it; when absent or false their levels
   * may be built up for the move like others.
   */
  readonly essentialsBeforeMove?: boolean
  /** Jobs that no path may go through or to; none when absent. */
  readonly forbidden?: readonly J[]
  /** Effort of one level of single competencies, 0 or more; 1 for the others. */
  readonly effort?: { readonly [K in C]?: number }
  /** How long moves take; without it no months are given. Needed for the objective `time` and for `start`. */
  readonly time?: MoveTime<C, J>
  /** The day the first build-up begins, `YYYY-MM-DD`; without it no dates are given. */
  readonly start?: string
  /** What to assume of competencies that were not assessed; needed when a job a path may go through asks for one. */
  readonly unassessed?: AssumedUnassessed
  /**
   * Most steps an answer may take, a whole number from 1: a step measures one move, or does what takes about as long. What
   * is not finished then comes back as the best found, marked with its bound. 500,000 when absent, seconds at most. Where there
   * is no path, the limits share what the search for one has left.
   */
  readonly work?: number
}
