import { measureProfile } from '../measure/measure-job'
import type { MeasuredJob } from '../measure/measured-job'
import type { CompetencyModel } from '../model/competency-model'
import { type JobOrProfile, profileOf } from '../model/resolve-profile'

/** Jobs, each checked once; every job of the model when absent. */
export function jobsOf<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  jobs: readonly JobOrProfile<Id, C, J>[] = Object.keys(model.jobs) as J[],
): MeasuredJob<Id, C>[] {
  return jobs.map((job) => measureProfile<Id, C>(model, profileOf<Id, C, J>(model, job)))
}
