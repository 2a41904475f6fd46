import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { someText } from './argument-kinds'
import type { CompetencyModel } from './competency-model'
import { aWholeModel } from './whole-model'

/** Which jobs `listJobs` lists; every field given must hold. */
export interface JobFilter {
  /** Only jobs of this family; any when absent. */
  readonly family?: string
  /** Only jobs on this track; any when absent. */
  readonly track?: string
  /** Only jobs of this grade; any when absent. */
  readonly grade?: string
  /** Only jobs of this unit; any when absent. */
  readonly unit?: string
  /** Only jobs that report to this job; any when absent. */
  readonly superior?: string
  /** Only jobs whose profile has this competency; any when absent. */
  readonly requires?: string
}

const listJobsArguments: Kinds = {
  model: aWholeModel,
  filter: {
    fields: {
      family: someText,
      track: someText,
      grade: someText,
      unit: someText,
      superior: someText,
      requires: someText,
    },
  },
}

/**
 * Lists the ids of a model's jobs.
 *
 * @param model - the model
 * @param filter - what to list; every job when absent
 * @returns ids, in the order of the model
 * @example
 * ```ts
 * import { listJobs } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * console.log(listJobs(lembagaXy, { grade: 'A2' })) // ['staf-sertifikasi', 'staf-manajemen-mutu']
 * ```
 */
export function listJobs<J extends string>(
  model: CompetencyModel<string, string, J>,
  filter: JobFilter = {},
): J[] {
  checkArguments('listJobs', { model, filter }, listJobsArguments)
  const ids = Object.keys(model.jobs) as J[]
  const { requires, ...fields } = filter
  const wanted = Object.entries(fields) as [keyof typeof fields, string | undefined][]
  return ids.filter((id) => {
    const job = model.jobs[id]
    if (requires !== undefined && !job.requirements.some(({ competency }) => competency === requires))
      return false
    return wanted.every(([field, value]) => value === undefined || job[field] === value)
  })
}
