import { foundInstead } from '../base/found-instead'
import type { IssuePath } from '../base/issue'
import { unknownCompetency } from './competency-issues'
import type { CompetencyModel } from './competency-model'
import { type ModelIssue, profileIssue } from './issues'
import type { JobProfile, Requirement } from './job-profile'
import { measureFinder } from './measure-finder'
import { offScaleIssue } from './off-scale-issue'
import type { Scale } from './scale'
import { isLevelOf, levelRange } from './scale-of'

/**
 * Everything that makes the requirements of a profile unusable, in their order; its parts were checked.
 *
 * @param before - how many issues were found before: unknown codes of a thousand profiles get no suggestions
 */
export function requirementIssues<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  profile: JobProfile<Id, C>,
  path: IssuePath = [],
  before: number = 0,
): ModelIssue[] {
  const issues: ModelIssue[] = []
  const seen = new Set<string>()
  const measureOf = measureFinder<string, string>(model, profile)
  for (const [index, requirement] of profile.requirements.entries()) {
    const competency = requirement?.competency
    const measure = typeof competency === 'string' && measureOf(competency)
    const found =
      typeof competency === 'string'
        ? [
            measure
              ? levelIssue(requirement, measure.scale)
              : unknownCompetency(model, competency, ['competency'], before + issues.length),
            weightIssue(requirement),
            fieldIssue(requirement),
            seen.has(competency) && profileIssue('duplicate-requirement', ['competency'], { competency }),
          ]
        : [malformed('competency', competency)]
    for (const issue of found) {
      if (issue) issues.push({ ...issue, path: [...path, 'requirements', index, ...issue.path] })
    }
    seen.add(competency)
  }
  return issues
}

/** Whether what a requirement has beside its code can be used: its level, its weight, and whether it is essential. */
export function isSound(requirement: Requirement, scale: Scale | undefined): boolean {
  return !levelIssue(requirement, scale) && !weightIssue(requirement) && !fieldIssue(requirement)
}

/** What is wrong with the weight of a requirement. */
function weightIssue({ competency, weight = 1 }: Requirement): ModelIssue | undefined {
  if (Number.isFinite(weight) && weight > 0) return undefined
  return profileIssue('weight-not-positive', ['weight'], { competency, found: foundInstead(weight) })
}

/**
 * What is wrong with the fields of a requirement: one that is misspelt would be left out in silence, and any text in `essential`
 * would be taken for yes.
 */
function fieldIssue(requirement: Requirement): ModelIssue | undefined {
  const { competency, level, weight, from, claims, essential = false, ...others } = requirement
  const [wrong] = Object.entries(typeof essential === 'boolean' ? others : { essential })
  return wrong && malformed(...wrong)
}

/** What is wrong with the level of a requirement that is measured on this scale, or on none. */
function levelIssue(requirement: Requirement, scale: Scale | undefined): ModelIssue | undefined {
  const { level } = requirement
  if (level === undefined || (scale && isLevelOf(scale, level))) return undefined
  return offScaleIssue('required', requirement, ['level'], scale && levelRange(scale))
}

/** The issue of a part of a profile that is none. */
export function malformed(part: string, found: unknown): ModelIssue {
  return profileIssue('profile-malformed', [part], { found: `${part}: ${foundInstead(found)}` })
}

/** What is wrong with the parts of a profile: that it is complete could be a word in place of no, which would be taken for yes. */
export function partIssues({ id, requirements, complete, unknown = [] }: JobProfile): ModelIssue[] {
  const parts = {
    id: typeof id === 'string' ? [] : id,
    requirements,
    complete: typeof complete === 'boolean' ? [] : complete,
    unknown,
  }
  return Object.entries(parts).flatMap(([part, found]) =>
    Array.isArray(found) ? [] : malformed(part, found),
  )
}
