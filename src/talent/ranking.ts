import type { ScoredUnassessed } from '../fit/score-fit'

/**
 * What a shortfall in an essential requirement does to a place in a ranking.
 *
 * - `exclude`: knocked out, without a rank
 * - `last`: ranked behind everybody who is not knocked out
 * - `flag`: ranked by score alone; the result says so
 */
export type BelowEssential = 'exclude' | 'last' | 'flag'

/** Whether an essential requirement is below its level: in no outcome of what is not assessed, in some, or in all. */
export type KnockOut = 'no' | 'possible' | 'yes'

/**
 * The ranks that outcomes of what is not assessed can give; 1 is the best. Counted by the tie groups of `rank`. Under
 * `exclude` the outcomes under which one is excluded have no rank and are left aside; `knockOut` says whether there are any.
 */
export interface PossibleRanks {
  /** 1 + the number of others whose worst outcome is strictly better than the best here. */
  readonly best: number
  /** 1 + the number of others whose best outcome is strictly better than the worst here. */
  readonly worst: number
}

/** An essential requirement held below its level, and by how much. */
export interface EssentialShortfall<C extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /** Required level. */
  readonly required: number
  /** Level held. */
  readonly held: number
  /** `held − required`, in levels, below 0. */
  readonly gap: number
}

/** What every entry of a ranking says. */
export interface RankedFit<C extends string = string> {
  /** Competition rank by `score`, 1 the highest; absent without a score, and for whom the ranking excludes. */
  readonly rank?: number
  /** The ranks that are possible; absent where the method has no interval, and for whom the ranking excludes whatever happens. */
  readonly possibleRanks?: PossibleRanks
  /** The score, as `scoreFit` gives it under `unassessed`. */
  readonly score?: number
  /** Least score any outcome of the unassessed can give; absent without an interval. */
  readonly lowest?: number
  /** Greatest score any outcome of the unassessed can give; absent without an interval. */
  readonly highest?: number
  /** Weight share of the levelled requirements that were assessed, 0 … 1; absent where none has a level. */
  readonly coverage?: number
  /** True when `score` lies outside lowest … highest: it then describes the assessed part only. */
  readonly outsideInterval: boolean
  /** Whether an essential requirement is below its level. */
  readonly knockOut: KnockOut
  /** True when the ranking excludes: knocked out under `belowEssential: 'exclude'`, whatever the unassessed turn out to be. */
  readonly excluded: boolean
  /** Essential requirements not assessed that would knock out if they turned out below their level, in profile order. */
  readonly knockedOutIf: readonly C[]
  /** Essential requirements held below their level, and by how much, in profile order. */
  readonly essentialShortfalls: readonly EssentialShortfall<C>[]
  /** Codes of the same, in profile order. */
  readonly essentialsBelow: readonly C[]
  /** Essential requirements not assessed. */
  readonly essentialsNotAssessed: readonly C[]
  /** Essential requirements of no given level. */
  readonly essentialsUnspecified: readonly C[]
}

/** What every ranking says of how it was made. */
export interface RankingRules {
  /** What `score` did with what is not assessed. */
  readonly unassessed: ScoredUnassessed
  /** What a shortfall in an essential requirement does. */
  readonly belowEssential: BelowEssential
}
