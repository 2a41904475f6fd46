import type { CompetencyModel } from '../model/competency-model'
import type { JobProfile } from '../model/job-profile'
import type { Scale } from '../model/scale'

/** How a competency is measured: its scale, and the ends of what can be held on it; without a scale, any finite number. */
export interface Measure {
  readonly scale: Scale | undefined
  readonly lowest: number
  readonly highest: number
}

/** A job profile that was checked against its model, with what measuring needs at hand. Made by `measureJob` alone. */
export interface MeasuredJob<Id extends string = string, C extends string = string> {
  readonly model: CompetencyModel<Id, C>
  readonly profile: JobProfile<Id, C>
  /** How each requirement of the profile is measured, in its order. */
  readonly measures: readonly Measure[]
  /** The codes that the profile requires, with or without a level. */
  readonly codes: ReadonlySet<C>
}
