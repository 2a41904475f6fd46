import type { CompetencyModel } from './competency-model'
import type { JobProfile } from './job-profile'

/** The rank of a job's grade; `undefined` when the model does not say. Never guessed from the order of rows. */
export function rankOf(model: CompetencyModel, job: JobProfile): number | undefined {
  const { grade } = job
  return grade !== undefined && Object.hasOwn(model.grades, grade) ? model.grades[grade]?.rank : undefined
}
