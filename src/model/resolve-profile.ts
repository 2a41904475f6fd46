import { CompetencyError } from '../base/competency-error'
import { foundInstead } from '../base/found-instead'
import { throwIssues } from '../base/throw-issues'
import { checkSameModel } from './check-same-model'
import { unknownJob } from './competency-issues'
import type { CompetencyModel } from './competency-model'
import { profileIssue } from './issues'
import type { JobProfile } from './job-profile'
import { requirementIssues } from './requirement-issues'

/** A job as functions take it: an id of the model, or a profile of the model. */
export type JobOrProfile<Id extends string, C extends string, J extends string> = J | JobProfile<Id, C>

/** The profile of a job, with everything checked that types cannot see. */
export function resolveProfile<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  job: JobOrProfile<Id, C, J>,
): JobProfile<Id, C> {
  const profile = profileOf(model, job)
  throwIssues(requirementIssues(model, profile))
  return profile
}

/** The profile of a job of this model. Its requirements are a list; what is in it is for the caller to check. */
export function profileOf<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  job: JobOrProfile<Id, C, J>,
): JobProfile<Id, C> {
  checkModel(model)
  const profile = typeof job === 'object' && job?.model ? job : jobOf(model, job)
  checkSameModel(model, profile)
  if (!Array.isArray(profile.requirements)) throwIssues(requirementIssues(model, profile))
  return profile
}

/** A profile that has at least one requirement; the requirements themselves are for the caller to check. */
export function measurableProfileOf<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  job: JobOrProfile<Id, C, J>,
): JobProfile<Id, C> {
  const profile = profileOf(model, job)
  if (profile.requirements.length === 0) {
    throw new CompetencyError(profileIssue('empty-profile', ['requirements'], { job: profile.id }))
  }
  return profile
}

/** A model as JavaScript may hand it over: nothing, or something else. */
function checkModel(model: Partial<CompetencyModel> | undefined): void {
  if (!model?.jobs) {
    throw new CompetencyError(profileIssue('model-malformed', ['model'], { found: foundInstead(model) }))
  }
}

function jobOf<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  job: unknown,
): JobProfile<Id, C, J> {
  const id = String(job)
  const jobs: Readonly<Record<string, JobProfile<Id, C, J>>> = model.jobs
  const profile = Object.hasOwn(jobs, id) ? jobs[id] : undefined
  if (profile !== undefined) return profile
  throw new CompetencyError(unknownJob(model, id, [], Object.keys(jobs)))
}
