import { checkModel, refuse } from './check-model'
import type { CompetencyModel } from './competency-model'
import type { JobProfile } from './job-profile'
import { ownJob } from './own-job'

/**
 * The job profile of an id that the model is sure to have; `findJob` is for one that it may lack. Of a model that was read it is
 * how a job is named in a program: the profile goes where a job is asked for, and its `id` is typed as one of the model's.
 *
 * @param model - the model
 * @param id - any text
 * @returns the profile
 * @throws `CompetencyError` `unknown-job`, with the nearest id; `job-malformed`; `model-malformed`
 * @example
 * ```ts
 * import { getJob } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * console.log(getJob(lembagaXy, 'manager-sertifikasi').grade) // C8
 * ```
 */
export function getJob<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  id: string,
): JobProfile<Id, C, J>
export function getJob<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  id: J,
): JobProfile<Id, C, J> {
  checkModel(model)
  if (typeof id !== 'string') refuse('job', id)
  return ownJob(model, id)
}
