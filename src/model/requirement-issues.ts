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
 * Everything that makes the requirements of a profile unusable, in their order.
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
  const { requirements } = profile
  // What is no list is told of as if it stood in one.
  const given = Array.isArray(requirements) ? requirements : [requirements]
  for (let index = 0; index < given.length; index++) {
    const requirement = given[index]
    const add = (issue: ModelIssue | undefined): unknown =>
      issue && issues.push({ ...issue, path: [...path, 'requirements', index, ...issue.path] })
    const competency = requirement?.competency
    if (typeof competency !== 'string') {
      add(profileIssue('requirement-malformed', [], { found: foundInstead(requirement) }))
      continue
    }
    const code = ['competency']
    const measure = measureOf(competency)
    add(
      measure
        ? levelIssue(requirement, measure.scale)
        : unknownCompetency(model, competency, code, before + issues.length),
    )
    add(weightIssue(requirement))
    add(essentialIssue(requirement))
    if (seen.has(competency)) add(profileIssue('duplicate-requirement', code, { competency }))
    seen.add(competency)
  }
  return issues
}

/** Whether what a requirement has beside its code can be used: its level, its weight, and whether it is essential. */
export function isSound(requirement: Requirement, scale: Scale | undefined): boolean {
  return !levelIssue(requirement, scale) && !weightIssue(requirement) && !essentialIssue(requirement)
}

/** What is wrong with the weight of a requirement. */
function weightIssue({ competency, weight = 1 }: Requirement): ModelIssue | undefined {
  if (Number.isFinite(weight) && weight > 0) return undefined
  return profileIssue('weight-not-positive', ['weight'], { competency, found: foundInstead(weight) })
}

/** What is wrong with whether a requirement is essential: any text would be taken for yes. */
function essentialIssue({ essential = false }: Requirement): ModelIssue | undefined {
  if (typeof essential === 'boolean') return undefined
  return profileIssue('requirement-malformed', ['essential'], {
    found: `essential: ${foundInstead(essential)}`,
  })
}

/** What is wrong with the level of a requirement that is measured on this scale, or on none. */
function levelIssue(requirement: Requirement, scale: Scale | undefined): ModelIssue | undefined {
  const { level } = requirement
  if (level === undefined || (scale && isLevelOf(scale, level))) return undefined
  return offScaleIssue('required', requirement, ['level'], scale && levelRange(scale))
}
