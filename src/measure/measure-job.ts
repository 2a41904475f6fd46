import type { Issue, IssuePath } from '../base/issue'
import { pushEach } from '../base/push-each'
import { throwIssues } from '../base/throw-issues'
import { modelMismatch } from '../model/competency-issues'
import type { CompetencyModel } from '../model/competency-model'
import type { JobProfile } from '../model/job-profile'
import { type Measure, measureFinder } from '../model/measure-finder'
import { profilePartIssues } from '../model/profile-part-issues'
import { isSound, requirementIssues } from '../model/requirement-issues'
import { type JobOrProfile, measurableProfileOf } from '../model/resolve-profile'
import type { MeasuredJob } from './measured-job'

/**
 * Checks a job once, at the door of a public function: it is of the model, has a requirement to measure against, and every
 * requirement is sound. What is inside takes the measured job and checks nothing of it again.
 */
export function measureJob<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  job: JobOrProfile<Id, C, J>,
): MeasuredJob<Id, C> {
  return measureProfile<Id, C>(model, measurableProfileOf<Id, C, J>(model, job))
}

/** Checks a profile of this model once, which may be one without requirements. */
export function measureProfile<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  profile: JobProfile<Id, C>,
): MeasuredJob<Id, C> {
  const issues: Issue[] = []
  const measured = readProfile(model, profile, issues, [])
  throwIssues(issues)
  return measured
}

/** Checks the profiles of a list called `profiles`; what is wrong with them goes to `issues`, each at its place. */
export function readProfiles<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  profiles: readonly JobProfile<Id, C>[],
  issues: Issue[],
): MeasuredJob<Id, C>[] {
  return profiles.map((profile, i) => {
    const path = ['profiles', i]
    const found: Issue[] = []
    const measured = readProfile(model, profile, found, path)
    if (profile.model === model.id) pushEach(issues, found)
    else issues.push(modelMismatch(model.id, profile.model, [...path, 'model']))
    return measured
  })
}

/** Checks a profile of this model; what is wrong with it goes to `issues`, and nothing may be measured against it then. */
function readProfile<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  profile: JobProfile<Id, C>,
  issues: Issue[],
  path: IssuePath,
): MeasuredJob<Id, C> {
  const measureOf = measureFinder(model, profile)
  const measures: Measure[] = []
  const codes = new Set<C>()
  pushEach(issues, profilePartIssues(profile, path))
  const requirements = Array.isArray(profile.requirements) ? profile.requirements : []
  for (const requirement of requirements) {
    const measure = measureOf(requirement?.competency)
    if (measure === undefined || !isSound(requirement, measure.scale)) continue
    measures.push(measure)
    codes.add(requirement.competency)
  }
  // One that is unsound, or there twice, is missing.
  if (codes.size < requirements.length) {
    pushEach(issues, requirementIssues(model, profile, path, issues.length))
  }
  return { model, profile, measures, codes }
}
