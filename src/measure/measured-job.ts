import type { CompetencyModel } from '../model/competency-model'
import type { JobProfile } from '../model/job-profile'
import type { Measure } from '../model/measure-finder'

/** A job profile that was checked against its model, with what measuring needs at hand. Made by `measureJob` alone. */
export interface MeasuredJob<Id extends string = string, C extends string = string> {
  readonly model: CompetencyModel<Id, C>
  readonly profile: JobProfile<Id, C>
  /** How each requirement of the profile is measured, in its order. */
  readonly measures: readonly Measure[]
  /** The codes that the profile requires, with or without a level. */
  readonly codes: ReadonlySet<C>
}
