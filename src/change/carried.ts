import type { MatchRelation } from '../model/crosswalk'
import type { Holdings } from '../model/holdings'
import type { ModelPlace } from '../model/model-place'
import type { RatedLevel } from '../model/rating'
import type { ConversionLoss, LevelRounding, NoCounterpart, ScaleConversion } from './convert-level'
import type { LevelTable } from './level-table'

/** How the levels of several competencies become the level of one. */
export type LevelCombination = 'highest' | 'lowest' | 'mean'

/**
 * What the level of a competency lost on its way.
 *
 * - `levels-merged`: another level gives the same one
 * - `rounded`: it was rounded to a level
 * - `split`: the level of the whole stands for a part
 * - `merged`: the level of a part went into that of a whole, with others or alone
 * - `broader`, `narrower`: it stands for a competency that is broader or narrower
 */
export type CarryLoss = ConversionLoss | 'split' | 'merged' | 'broader' | 'narrower'

/**
 * Why a level was not carried to a competency, or has no place at all.
 *
 * - `removed`, `retired`: nothing carries the competency on
 * - `split-not-asked`: it was split, and the caller did not ask for a copy to each part
 * - `combination-not-named`: several go into one, and the caller named no rule
 * - `guess-not-accepted`: the counterpart is a guess that the caller has not accepted
 * - `scale-changed`: nothing says which level is which, and the caller named no conversion
 * - `no-scale`: the one or the other side has no scale
 * - `level-removed`, `not-in-table`: this level has no counterpart
 * - `levels-below-floor`: linear conversion is not for scales with levels below their floor
 * - `below-floor`: the level is below the floor and the conversion begins there
 * - `one-level`: a scale has no extent
 * - `not-in-crosswalk`, `no-match`, `related-only`: no counterpart in the other model
 * - `relation-not-asked`: the counterpart is broader or narrower, and the caller did not ask for such
 */
export type CarryObstacle =
  | NoCounterpart
  | 'removed'
  | 'retired'
  | 'split-not-asked'
  | 'combination-not-named'
  | 'guess-not-accepted'
  | 'scale-changed'
  | 'no-scale'
  | 'not-in-crosswalk'
  | 'no-match'
  | 'related-only'
  | 'relation-not-asked'

/** Why a rating was not carried: as for a level; or `raters-ambiguous`, of ratings to be combined that no rater tells apart. */
export type RatingObstacle = CarryObstacle | 'raters-ambiguous'

/** A competency that a level was carried to. */
export interface CarriedTo<To extends string = string, L extends RatedLevel = number> {
  /** Its code. */
  readonly competency: To
  /** In a translation: what it is to the competency the level comes from. */
  readonly relation?: MatchRelation
  /** What this level is there, before it is combined with others and rounded. */
  readonly exact: L
  /** The level that results there. */
  readonly level: L
  /** What was lost; empty when nothing was. */
  readonly loss: readonly CarryLoss[]
}

/** A competency that a level was not carried to, and why. */
export interface Withheld<To extends string = string, Obstacle extends string = CarryObstacle> {
  /** The competency; absent where there is none. */
  readonly competency?: To
  /** Why. */
  readonly obstacle: Obstacle
}

/** A level that kept its code and its number. */
export interface KeptLevel<C extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /** The level. */
  readonly held: number
}

/** A level that was carried to one or more competencies. */
export interface CarriedLevel<From extends string = string, To extends string = string> {
  /** Code it had. */
  readonly competency: From
  /** The level it was. */
  readonly held: number
  /** Where it went, at least one. */
  readonly to: readonly CarriedTo<To>[]
  /** Where it was not carried although it could have been. */
  readonly withheld: readonly Withheld<To>[]
}

/** A level that has no place. */
export interface UnplacedLevel<From extends string = string, To extends string = string> {
  /** Code it had. */
  readonly competency: From
  /** The level it was. */
  readonly held: number
  /** Why, for each competency it could have been carried to; at least one. */
  readonly withheld: readonly Withheld<To>[]
}

/** A level of the result that several levels were combined into. */
export interface CombinedLevel<From extends string = string, To extends string = string> {
  /** Code of the competency. */
  readonly competency: To
  /** The level that results. */
  readonly level: number
  /** The same before rounding. */
  readonly exact: number
  /** The competencies it was combined from. */
  readonly from: readonly From[]
  /** The competencies that were merged into it and are not assessed: the level does not speak of them. */
  readonly notAssessed: readonly From[]
}

/** One step of a journey from model to model. */
export interface CarryStep {
  /** The model it began in. */
  readonly before: ModelPlace
  /** The model it led to. */
  readonly after: ModelPlace
  /** Codes, of the model it began in, whose level lost something or has no place. */
  readonly lost: readonly string[]
}

/** Holdings that came from another model, with what they lost on the way: the way back goes by it. */
export interface CarriedHoldings<Id extends string = string, C extends string = string> {
  /** What made them. */
  readonly kind: 'migration' | 'translation'
  /** The model they are of now. */
  readonly after: ModelPlace<Id>
  /** The holdings. */
  readonly holdings: Holdings<Id, C>
  /** Every step so far, in order. */
  readonly journey: readonly CarryStep[]
}

/** How levels go from scale to scale. */
export interface CarryOptions<From extends string = string, To extends string = string> {
  /** How the levels of several competencies become one. Absent: they are not combined and have no place. */
  readonly combine?: LevelCombination
  /** What becomes of a calculated result between two levels; `none` when absent. What is carried as it is, is not rounded. */
  readonly rounding?: LevelRounding
  /** Tables of levels; the first that is for the two competencies is used instead of a calculation. */
  readonly tables?: readonly LevelTable<From, To>[]
  /** How a level is calculated where no table says it. */
  readonly scaling?: ScaleConversion
}

/** What carrying holdings from one model to another gives. Each code that is held is in exactly one list. */
export interface CarryReport<
  FromId extends string = string,
  From extends string = string,
  ToId extends string = string,
  To extends string = string,
> extends CarriedHoldings<ToId, To> {
  /** The model the levels come from. */
  readonly before: ModelPlace<FromId>
  /** Under another code with the same number, nothing lost. */
  readonly moved: readonly CarriedLevel<From, To>[]
  /** With another number, or with a loss: each target says which. */
  readonly converted: readonly CarriedLevel<From, To>[]
  /** Without a place, and why. */
  readonly unplaced: readonly UnplacedLevel<From, To>[]
  /** Levels that were combined, in the order in which the levels they come from stand. */
  readonly combined: readonly CombinedLevel<From, To>[]
  /** False when something was lost: then the way back is refused. */
  readonly reversible: boolean
}
