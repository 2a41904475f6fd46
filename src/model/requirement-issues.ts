import type { Issue, IssuePath } from '../base/issue'
import { errorIssue, foundInstead } from '../base/issue-of'
import { unknownCompetency } from './competency-issues'
import type { CompetencyModel } from './competency-model'
import type { JobProfile, Requirement } from './job-profile'
import { levelNotANumber, levelOffScale } from './level-issues'
import type { Scale } from './scale'
import { highestLevel, isLevelOf, lowestLevel, scaleOf } from './scale-of'

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
): Issue[] {
  const issues: Issue[] = []
  const add = (issue: Issue | undefined): unknown => issue && issues.push(issue)
  const seen = new Set<string>()
  const { requirements } = profile
  // What is no list is told of as if it stood in one.
  const given = Array.isArray(requirements) ? requirements : [requirements]
  for (const [index, requirement] of given.entries()) {
    const own = [...path, 'requirements', index]
    const competency = requirement?.competency
    if (typeof competency !== 'string') {
      const message = `requirements have ${foundInstead(requirement)}; write a list of { competency, level }`
      add(errorIssue('wrong-type', own, { expected: 'object', found: 'other' }, message))
      continue
    }
    const code = [...own, 'competency']
    add(
      Object.hasOwn(model.competencies, competency)
        ? levelIssue(requirement, scaleOf(model, competency, profile), own)
        : unknownCompetency(model, competency, code, before + issues.length),
    )
    add(weightIssue(requirement, own))
    if (seen.has(competency)) {
      const message = `"${competency}" is required twice in one profile`
      add(errorIssue('duplicate-requirement', code, { competency }, message))
    }
    seen.add(competency)
  }
  return issues
}

/** Whether a requirement has a level of its scale, or none, and a weight that is one, or none. */
export function isSound(requirement: Requirement, scale: Scale | undefined): boolean {
  return !levelIssue(requirement, scale) && !weightIssue(requirement)
}

/** What is wrong with the weight of a requirement. */
function weightIssue({ competency, weight }: Requirement, path: IssuePath = []): Issue | undefined {
  if (weight === undefined || (Number.isFinite(weight) && weight > 0)) return undefined
  const found = foundInstead(weight)
  const message = `the weight of "${competency}" is ${found}; write a finite number above 0`
  return errorIssue('weight-not-positive', [...path, 'weight'], { competency, found }, message)
}

/** What is wrong with the level of a requirement that is measured on this scale, or on none. */
function levelIssue(
  { competency, level }: Requirement,
  scale: Scale | undefined,
  path: IssuePath = [],
): Issue | undefined {
  if (level === undefined || (Number.isFinite(level) && scale !== undefined && isLevelOf(scale, level)))
    return undefined
  const placed = { competency, level, path: [...path, 'level'] }
  if (!Number.isFinite(level)) {
    return levelNotANumber(placed, 'required level', 'it out when the source gives no level')
  }
  if (scale === undefined) {
    const message = `"${competency}" has no scale; give the profile one`
    return errorIssue('no-scale', placed.path, { competency }, message)
  }
  const ends = { lowest: lowestLevel(scale), highest: highestLevel(scale) }
  const extent = scale.continuous === true ? ends : { ...ends, levels: [...scale.levels] }
  return levelOffScale(placed, `"${competency}" requires`, extent)
}
