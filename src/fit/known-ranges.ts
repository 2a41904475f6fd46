import { outcomeIssue } from '../assessment/issues'
import { CompetencyError } from '../base/competency-error'
import type { HeldLevels } from '../measure/held-levels'
import { unknownCompetency } from '../model/competency-issues'
import type { KnownRanges } from './fit-numbers'
import type { JobFit } from './job-fit'
import { checkRange, type OutcomeRange } from './outcomes'

/** What is known of requirements that are not assessed, checked; of a competency the profile does not require it has no effect. */
export function knownRanges<Id extends string, C extends string>(
  { measured: { model }, levelled }: JobFit<Id, C>,
  { held }: HeldLevels<C>,
  outcomes: { readonly [K in C]?: OutcomeRange } | undefined,
): KnownRanges {
  const ranges: (OutcomeRange | undefined)[] = []
  for (const [competency, range] of Object.entries<OutcomeRange | undefined>(outcomes ?? {})) {
    const path = ['outcomes', competency]
    if (!Object.hasOwn(model.competencies, competency))
      throw new CompetencyError(unknownCompetency(model, competency, path))
    const index = levelled.findIndex((requirement) => requirement.competency === competency)
    const requirement = levelled[index]
    if (range === undefined || requirement === undefined) continue
    if (held[requirement.place] !== undefined) {
      throw new CompetencyError(outcomeIssue('outcomes-assessed', path, { competency }))
    }
    checkRange(competency, requirement.scale, range)
    ranges[index] = range
  }
  return ranges
}
