import type { CompetencyModel } from '../model/competency-model'
import type { JobProfile } from '../model/job-profile'
import type { Scale } from '../model/scale'

/** A requirement of a measured job: known to the model, its level on its scale, its weight above 0. */
export interface MeasuredRequirement<C extends string = string> {
  readonly competency: C
  /** The required level; `undefined` where the source gives none. */
  readonly required: number | undefined
  /** 1 where the profile gives none. */
  readonly weight: number
  readonly essential: boolean
  /** The scale that both the required and the held level are on; `undefined` where neither competency nor profile has one. */
  readonly scale: Scale | undefined
}

/** A requirement with a level: what gaps, scores and paths are measured by. A fit method sees it as it is. */
export interface LevelledRequirement<C extends string = string> extends MeasuredRequirement<C> {
  readonly required: number
  readonly scale: Scale
}

/** A job profile that was checked against its model, with what measuring needs at hand. Made by `measureJob` alone. */
export interface MeasuredJob<Id extends string = string, C extends string = string> {
  readonly model: CompetencyModel<Id, C>
  readonly profile: JobProfile<Id, C>
  /** Every requirement, in the order of the profile. */
  readonly requirements: readonly MeasuredRequirement<C>[]
  /** Those that have a level, in the same order. */
  readonly levelled: readonly LevelledRequirement<C>[]
  /** The codes that the profile requires, with or without a level. */
  readonly codes: ReadonlySet<C>
}
