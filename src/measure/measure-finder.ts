import type { Competency } from '../model/competency'
import type { CompetencyModel } from '../model/competency-model'
import type { JobProfile } from '../model/job-profile'
import { highestLevel, lowestHeld, scaleOf } from '../model/scale-of'
import type { Measure } from './measured-job'

/**
 * Finds how a competency is measured; `undefined` of a code that the model lacks. `requirementIssues` and `holdingsIssues`
 * have the last word on what is wrong: finding first and collecting issues only then makes a gap report three times as fast.
 */
export function measureFinder<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  profile?: JobProfile<Id, C>,
): (competency: C) => Measure | undefined {
  // Neighbouring competencies mostly share a scale, so the last one is kept.
  let last: string | null | undefined = null
  let measure: Measure | undefined
  return (competency) => {
    const entry: Competency | undefined = model.competencies[competency]
    // Beside what a model has, an object answers to `constructor` and the like, which have no such name.
    if (
      typeof entry !== 'object' ||
      (entry.name === undefined && !Object.hasOwn(model.competencies, competency))
    )
      return undefined
    if (entry.scale !== last) {
      last = entry.scale
      const scale = scaleOf(model, competency, profile)
      // Without a scale any finite number can be held.
      measure =
        scale === undefined
          ? { scale, lowest: -Number.MAX_VALUE, highest: Number.MAX_VALUE }
          : { scale, lowest: lowestHeld(scale), highest: highestLevel(scale) }
    }
    return measure
  }
}
