import { CompetencyError } from '../base/competency-error'
import { throwIssues } from '../base/throw-issues'
import { checkModel, refuse } from './check-model'
import { modelMismatch } from './competency-issues'
import type { CompetencyModel } from './competency-model'
import { profileIssue } from './issues'
import type { JobProfile } from './job-profile'
import { ownJob } from './own-job'
import { profilePartIssues } from './profile-part-issues'
import { partIssues, requirementIssues } from './requirement-issues'

/** A job as functions take it: an id of the model, or a profile of the model. */
export type JobOrProfile<Id extends string, C extends string, J extends string> = J | JobProfile<Id, C>

/**
 * What `JobOrProfile` is, as the bound of an argument's type. The compiler says "Did you mean 'staf'?" of a mismatch within a
 * type alone, not of an argument as such: an intersection that it does not flatten makes it one. Its second part adds nothing.
 *
 * @typeParam Other - what may be given beside a job
 */
export type JobArgument<Id extends string, C extends string, J extends string, Other = never> = NoInfer<
  JobOrProfile<Id, C, J> | Other
> &
  NoInfer<string | JobProfile<Id, C> | Other>

/** The profile of a job, with everything checked that types cannot see. */
export function resolveProfile<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  job: JobOrProfile<Id, C, J>,
): JobProfile<Id, C> {
  const profile = profileOf(model, job)
  throwIssues([...profilePartIssues(profile, []), ...requirementIssues(model, profile)])
  return profile
}

/** The profile of a job of this model. Its requirements are a list; what is in it is for the caller to check. */
export function profileOf<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  job: JobOrProfile<Id, C, J>,
): JobProfile<Id, C> {
  checkModel(model)
  const profile = typeof job === 'string' ? ownJob(model, job) : job
  // From JavaScript anything.
  if (typeof profile?.model !== 'string') refuse('job', profile)
  throwIssues(
    profile.model === model.id ? partIssues(profile) : [modelMismatch(model.id, profile.model, ['model'])],
  )
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
