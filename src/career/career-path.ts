import type { GapReport } from '../gap/analyze-gap'
import type { AssumedUnassessed, PathObjective } from './career-path-options'
import type { MoveKind } from './move-kind'
import type { SearchExtent } from './search-extent'

/** Effort and months under one assumption. */
export interface MoveCost {
  /** Σ levels gained × effort of a level. */
  readonly effort: number
  /** Months; absent without `time`. */
  readonly months?: number
}

/** What the same move or path costs under either assumption about what was not assessed. */
export interface CostIfUnassessed {
  /** Nothing shown yet: built up from the floor of the scale. */
  readonly floor: MoveCost
  /** As high as any job asks: nothing to build up. */
  readonly met: MoveCost
}

/** A competency to build up for a move. */
export interface BuildUp<C extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /** Level held before; where it was not assessed, the floor of the scale, as assumed. */
  readonly from: number
  /** Level that the new job requires. */
  readonly to: number
  /** `to − from`, in levels. */
  readonly levels: number
  /** Levels × effort of a level. */
  readonly effort: number
  /** Levels × months of a level; absent without `time`. */
  readonly months?: number
  /** True when `from` is assumed. */
  readonly assumed: boolean
}

/** One move of a career path. */
export interface CareerMove<Id extends string = string, C extends string = string> {
  /** Kind of move; `entry` is the first move of a person without a job. */
  readonly kind: MoveKind | 'entry'
  /** Id of the job being left; absent for `entry`. */
  readonly from?: string
  /** Id of the new job. */
  readonly to: string
  /** Steps up (negative: down) among the model's ranks; absent where a rank is not stated, and for `entry`. */
  readonly rankSteps?: number
  /** The new job against what the person holds by then. */
  readonly gap: GapReport<Id, C>
  /** What to build up in the job being left, in the order of the new profile. */
  readonly builds: readonly BuildUp<C>[]
  /** Levels lacking, unweighted, under the assumption made. */
  readonly shortfall: number
  /** Most levels of one competency lacking, under the assumption made. */
  readonly shortfallEach: number
  /** Σ levels gained × effort of a level. */
  readonly effort: number
  /** Months until the move; absent without `time`. */
  readonly months?: number
  /** Competencies the move asks for that were not assessed, nor built up on the way: what it assumes. */
  readonly assumes: readonly C[]
  /** The move under either assumption; absent where nothing on the path was unassessed. */
  readonly ifUnassessed?: CostIfUnassessed
  /** First day of the build-up, `YYYY-MM-DD`; absent without `start`. */
  readonly begins?: string
  /** Day of the move, `YYYY-MM-DD`; absent without `start`. */
  readonly moves?: string
}

/** One way from here to there (jalur karier). */
export interface CareerPath<Id extends string = string, C extends string = string> {
  /** Ids of the jobs, in the order they are done: `from` first, where there is one, the target last. */
  readonly jobs: readonly string[]
  /** The moves, in their order. */
  readonly moves: readonly CareerMove<Id, C>[]
  /** Effort of all moves: of what is held at the end and was not at the start. */
  readonly effort: number
  /** Effort of the hardest move. */
  readonly hardest: number
  /** Months of all moves; absent without `time`. */
  readonly months?: number
  /** The path under either assumption; absent where nothing on it was unassessed. */
  readonly ifUnassessed?: CostIfUnassessed
}

/** Levels once held are kept, and having done a job means holding what it requires. */
export interface LevelsKeptAssumption {
  /** Tells the assumptions apart. */
  readonly kind: 'levels-kept'
}

/** Of what was not assessed, this is assumed. */
export interface UnassessedAssumption<C extends string = string> {
  /** Tells the assumptions apart. */
  readonly kind: 'unassessed'
  /** What is assumed. */
  readonly as: AssumedUnassessed
  /** The competencies, in the order of the model. */
  readonly competencies: readonly C[]
}

/** Of an incomplete profile, what is printed is taken for the whole. */
export interface IncompleteAssumption<C extends string = string> {
  /** Tells the assumptions apart. */
  readonly kind: 'profile-incomplete'
  /** Id of the job. */
  readonly job: string
  /** Competencies of which it is not known whether they are required; empty where the source does not say which. */
  readonly unknown: readonly C[]
}

/** Requirements without a level ask for nothing that could be built up. */
export interface UnspecifiedAssumption<C extends string = string> {
  /** Tells the assumptions apart. */
  readonly kind: 'level-unspecified'
  /** Id of the job. */
  readonly job: string
  /** The competencies. */
  readonly competencies: readonly C[]
}

/** Jobs that are no stepping stones: no requirement has a level, or the profile is one of the future. */
export interface LeftOutAssumption {
  /** Tells the assumptions apart. */
  readonly kind: 'jobs-left-out'
  /** Why. */
  readonly reason: 'no-levels' | 'future'
  /** Ids of the jobs, by code unit. */
  readonly jobs: readonly string[]
}

/** Every level of every competency costs the same, because the caller gave no effort. */
export interface EqualEffortAssumption {
  /** Tells the assumptions apart. */
  readonly kind: 'equal-effort'
}

/** How the months of a move are found. */
export interface TimeAssumption {
  /** Tells the assumptions apart. */
  readonly kind: 'time'
  /** The longest of: least months in the job, longest competency, all months ÷ competencies at once. */
  readonly formula: 'max(tenure, longest, total / parallel)'
  /** Competencies built up at once. */
  readonly parallel: number
  /** Exact when building up a competency may be interrupted: McNaughton (1959). */
  readonly source: 'McNaughton 1959'
}

/** Dates are whole months from the start, rounded up. */
export interface DatesAssumption {
  /** Tells the assumptions apart. */
  readonly kind: 'whole-months'
}

/** What an answer takes for granted; tell the kinds apart by `kind`. */
export type CareerAssumption<C extends string = string> =
  | LevelsKeptAssumption
  | UnassessedAssumption<C>
  | IncompleteAssumption<C>
  | UnspecifiedAssumption<C>
  | LeftOutAssumption
  | EqualEffortAssumption
  | TimeAssumption
  | DatesAssumption

/** Whether loosening one constraint alone opens a path; `not-decided` where `work` was done before that was known. */
export type Opening = 'opens' | 'does-not-open' | 'not-decided'

/** A limit that is a number, and the least value of it that opens a path. */
export interface BlockedNumber {
  /** Which limit. */
  readonly constraint: 'maxMoves' | 'maxRankSteps' | 'maxShortfall' | 'maxShortfallEach'
  /** Whether loosening it alone opens a path. */
  readonly opening: Opening
  /** The value in force. */
  readonly given: number
  /**
   * The least value that opens a path; `no-limit` where only dropping the limit does (ranks not stated). Absent where
   * none opens one, and where `work` was done before the least was known.
   */
  readonly opensAt?: number | 'no-limit'
}

/** The kinds of move allowed, and the fewest that have to be added. */
export interface BlockedKinds {
  /** Which limit. */
  readonly constraint: 'kinds'
  /** Whether loosening it alone opens a path. */
  readonly opening: Opening
  /** The kinds in force. */
  readonly given: readonly MoveKind[]
  /** The fewest further kinds that open a path. */
  readonly opensAt?: readonly MoveKind[]
}

/** The forbidden jobs, and the fewest that have to be allowed. */
export interface BlockedForbidden {
  /** Which limit. */
  readonly constraint: 'forbidden'
  /** Whether loosening it alone opens a path. */
  readonly opening: Opening
  /** The jobs in force. */
  readonly given: readonly string[]
  /** The fewest jobs that, once allowed, open a path; absent as for numbers. */
  readonly opensAt?: readonly string[]
}

/** The rule for essential requirements. */
export interface BlockedEssentials {
  /** Which limit. */
  readonly constraint: 'essentialsBeforeMove'
  /** Whether loosening it alone opens a path. */
  readonly opening: Opening
  /** The rule in force. */
  readonly given: true
  /** The rule that opens a path. */
  readonly opensAt?: false
}

/** One constraint in force, all others held. */
export type BlockedConstraint = BlockedNumber | BlockedKinds | BlockedForbidden | BlockedEssentials

/** Why there is no path. */
export interface Blocked {
  /** Each constraint in force, with the least value that opens a path, all others held. */
  readonly constraints: readonly BlockedConstraint[]
  /** Whether loosening a single constraint is known to open a path. */
  readonly oneAloneOpens: boolean
}

/** Paths from here to there. Plain, JSON-able, fresh. Where the search was not finished, `exact` is false and says how far it came. */
export type CareerPathAnswer<Id extends string = string, C extends string = string> = CareerPathsFound<
  Id,
  C
> &
  SearchExtent

/** The paths of an answer, and what they rest on. */
export interface CareerPathsFound<Id extends string = string, C extends string = string> {
  /** Id of the model. */
  readonly model: Id
  /** Version of the model. */
  readonly modelVersion: string
  /** Id of the job being left; absent for a person without a job. */
  readonly from?: string
  /** Id of the target. */
  readonly to: string
  /** What made a path better, as given. */
  readonly objectives: readonly PathObjective[]
  /** The best paths found, best first; fewer than asked for when no more were found, empty when none was. */
  readonly paths: readonly CareerPath<Id, C>[]
  /** What the answer takes for granted. */
  readonly assumptions: readonly CareerAssumption<C>[]
  /** Only when it is certain that there is no path: what each constraint would have to be. */
  readonly blocked?: Blocked
}
