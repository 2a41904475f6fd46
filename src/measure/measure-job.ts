import type { Issue } from '../base/issue'
import { throwIssues } from '../base/throw-issues'
import type { CompetencyModel } from '../model/competency-model'
import type { JobProfile, Requirement } from '../model/job-profile'
import { requirementIssues } from '../model/requirement-issues'
import { type JobOrProfile, measurableProfileOf } from '../model/resolve-profile'
import { isLevelOf } from '../model/scale-of'
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
    if (measure === undefined || !isSound(requirement, measure)) check()
    if (measure !== undefined) measures.push(measure)
    codes.add(requirement.competency)
  }
  if (codes.size < measures.length) check()
  return { model, profile, measures, codes }
}

/** Whether the level is one of its scale and the weight is one. */
export function isSound({ level, weight }: Requirement, measure: Measure): boolean {
  return isLevelSound(level, measure) && isWeight(weight)
}

function isLevelSound(level: number | undefined, { scale }: Measure): boolean {
  return level === undefined || (typeof level === 'number' && scale !== undefined && isLevelOf(scale, level))
}

/** Absent is 1. */
function isWeight(weight: number | undefined): boolean {
  return (
    weight === undefined || (typeof weight === 'number' && weight > 0 && weight < Number.POSITIVE_INFINITY)
  )
}
