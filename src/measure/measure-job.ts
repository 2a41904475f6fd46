import type { Issue } from '../base/issue'
import { throwIssues } from '../base/throw-issues'
import type { CompetencyModel } from '../model/competency-model'
import type { JobProfile } from '../model/job-profile'
import { isSound, requirementIssues } from '../model/requirement-issues'
import { type JobOrProfile, measurableProfileOf } from '../model/resolve-profile'
import { measureFinder } from './measure-finder'
import type { Measure, MeasuredJob } from './measured-job'

/** What else is wrong, told in the same error. */
type OtherIssues<Id extends string, C extends string> = (profile: JobProfile<Id, C>) => readonly Issue[]

/**
 * Checks a job once, at the door of a public function: it is of the model, has a requirement to measure against, and every
 * requirement is sound. What is inside takes the measured job and checks nothing of it again.
 *
 * @param others - what else is wrong with the input; asked only where a requirement is unsound
 */
export function measureJob<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  job: JobOrProfile<Id, C, J>,
  others?: OtherIssues<Id, C>,
): MeasuredJob<Id, C> {
  return measureProfile<Id, C>(model, measurableProfileOf<Id, C, J>(model, job), others)
}

/** Checks a profile of this model once, which may be one without requirements. */
export function measureProfile<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  profile: JobProfile<Id, C>,
  others: OtherIssues<Id, C> = () => [],
): MeasuredJob<Id, C> {
  const check = (): void => throwIssues([...requirementIssues(model, profile), ...others(profile)])
  const measureOf = measureFinder(model, profile)
  const measures: Measure[] = []
  const codes = new Set<C>()
  for (const requirement of profile.requirements) {
    const measure = measureOf(requirement.competency)
    if (measure === undefined || !isSound(requirement, measure.scale)) check()
    if (measure !== undefined) measures.push(measure)
    codes.add(requirement.competency)
  }
  if (codes.size < measures.length) check()
  return { model, profile, measures, codes }
}
