import type { Issue, IssuePath } from '../base/issue'
import { errorIssue, foundInstead } from '../base/issue-of'
import { unknownCompetency } from './competency-issues'
import type { CompetencyModel } from './competency-model'
import type { JobProfile, Requirement } from './job-profile'
import { levelNotANumber, levelOffScale } from './level-issues'
import type { Scale } from './scale'
import { highestLevel, isLevelOf, lowestLevel, scaleOf } from './scale-of'

const nowhere: IssuePath = []

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
  const add = (issue: Issue | undefined): unknown => issue !== undefined && issues.push(issue)
  const seen = new Set<string>()
  for (const [index, requirement] of profile.requirements.entries()) {
    const { competency } = requirement
    const own = [...path, 'requirements', index]
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
  return levelIssue(requirement, scale) === undefined && weightIssue(requirement) === undefined
}

/** What is wrong with the weight of a requirement. */
function weightIssue({ competency, weight }: Requirement, path: IssuePath = nowhere): Issue | undefined {
  if (weight === undefined || (Number.isFinite(weight) && weight > 0)) return undefined
  const found = foundInstead(weight)
  const message = `the weight of "${competency}" is ${found}; a weight is a finite number above 0`
  return errorIssue('weight-not-positive', [...path, 'weight'], { competency, found }, message)
}

/** What is wrong with the level of a requirement that is measured on this scale, or on none. */
function levelIssue(
  { competency, level }: Requirement,
  scale: Scale | undefined,
  path: IssuePath = nowhere,
): Issue | undefined {
  if (level === undefined || (Number.isFinite(level) && scale !== undefined && isLevelOf(scale, level)))
    return undefined
  const placed = { competency, level, path: [...path, 'level'] }
  if (!Number.isFinite(level)) {
    return levelNotANumber(placed, 'required level', 'it out when the source gives no level')
  }
  if (scale === undefined) {
    const message = `"${competency}" has no scale, so level ${level} has no meaning; give the profile a scale`
    return errorIssue('no-scale', placed.path, { competency }, message)
  }
  const ends = { lowest: lowestLevel(scale), highest: highestLevel(scale) }
  const extent = scale.continuous === true ? ends : { ...ends, levels: [...scale.levels] }
  return levelOffScale(placed, `"${competency}" requires`, extent)
}
