import type { CompetencyModel } from '../model/competency-model'
import type { JobProfile } from '../model/job-profile'
import { type JobOrProfile, resolveProfile } from '../model/resolve-profile'

/** The profiles of jobs; those of every job of the model when absent. */
export function profilesOf<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  jobs: readonly JobOrProfile<Id, C, J>[] = Object.keys(model.jobs) as J[],
): JobProfile<Id, C>[] {
  return jobs.map((job) => resolveProfile<Id, C, J>(model, job))
}
