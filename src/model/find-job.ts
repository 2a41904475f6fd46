import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { aModel, aText } from './argument-kinds'
import type { CompetencyModel } from './competency-model'
import type { JobProfile } from './job-profile'

const findJobArguments: Kinds = { model: aModel, id: aText }

/**
 * Finds a job profile by its id.
 *
 * @param model - the model
 * @param id - any text
 * @returns the profile, or `undefined`
 * @example
 * ```ts
 * import { findJob } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * console.log(findJob(lembagaXy, 'manager-sertifikasi')?.grade) // C8
 * ```
 */
export function findJob<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  id: string,
): JobProfile<Id, C, J> | undefined {
  checkArguments('findJob', { model, id }, findJobArguments)
  const entries: Readonly<Record<string, JobProfile<Id, C, J>>> = model.jobs
  return Object.hasOwn(entries, id) ? entries[id] : undefined
}
