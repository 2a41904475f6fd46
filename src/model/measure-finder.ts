import type { Competency } from './competency'
import type { CompetencyModel } from './competency-model'
import type { JobProfile } from './job-profile'
import type { Scale } from './scale'
import { heldRange, type LevelRange, scaleOf } from './scale-of'

/** How a competency is measured: its scale, and the ends of what can be held on it; without a scale, any finite number. */
export interface Measure extends LevelRange {
  readonly scale: Scale | undefined
}

/** Finds how a competency is measured, of one after the other; `undefined` of a code that the model lacks. */
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
      !entry ||
      typeof entry !== 'object' ||
      (entry.name === undefined && !Object.hasOwn(model.competencies, competency))
    )
      return undefined
    if (entry.scale !== last) {
      last = entry.scale
      const scale = scaleOf(model, competency, profile)
      measure = { scale, ...heldRange(scale) }
    }
    return measure
  }
}
