import { CompetencyError } from '../base/competency-error'
import { unknownJob } from './competency-issues'
import type { CompetencyModel } from './competency-model'
import type { JobProfile } from './job-profile'

/** The job of a model that was checked. */
export function ownJob<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  id: J,
): JobProfile<Id, C, J> {
  const job = Object.hasOwn(model.jobs, id) && model.jobs[id]
  if (job) return job
  throw new CompetencyError(unknownJob(model, id, [], Object.keys(model.jobs)))
}
