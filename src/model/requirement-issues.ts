import type { Issue, IssuePath } from '../base/issue'
import { errorIssue, foundInstead } from '../base/issue-of'
import { unknownCompetency } from './competency-issues'
import type { CompetencyModel } from './competency-model'
import type { JobProfile, Requirement } from './job-profile'
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
  const seen = new Set<string>()
  let index = 0
  for (const requirement of profile.requirements) {
    const { competency, weight } = requirement
    const at = (field: string): IssuePath => [...path, 'requirements', index, field]
    if (Object.hasOwn(model.competencies, competency)) {
      issues.push(...levelIssues(requirement, scaleOf(model, competency, profile), at))
    } else {
      issues.push(unknownCompetency(model, competency, at('competency'), before + issues.length))
    }
    if (weight !== undefined) issues.push(...weightIssues(competency, weight, at))
    if (seen.has(competency)) {
      const message = `"${competency}" is required twice in one profile`
      issues.push(errorIssue('duplicate-requirement', at('competency'), { competency }, message))
    }
    seen.add(competency)
    index++
  }
  return issues
}

/** The path of a field of a requirement. */
type FieldPath = (field: string) => IssuePath

function weightIssues(competency: string, weight: number, at: FieldPath): Issue[] {
  if (Number.isFinite(weight) && weight > 0) return []
  const found = foundInstead(weight)
  const message = `the weight of "${competency}" is ${found}; a weight is a finite number above 0`
  return [errorIssue('weight-not-positive', at('weight'), { competency, found }, message)]
}

function levelIssues({ competency, level }: Requirement, scale: Scale | undefined, at: FieldPath): Issue[] {
  if (level === undefined) return []
  if (typeof level !== 'number' || !Number.isFinite(level)) {
    const found = foundInstead(level)
    const message = `the required level of "${competency}" is ${found}; leave it out when the source gives no level`
    return [errorIssue('level-not-a-number', at('level'), { competency, found }, message)]
  }
  if (scale === undefined) {
    const message = `"${competency}" has no scale, so level ${level} has no meaning; give the profile a scale`
    return [errorIssue('no-scale', at('level'), { competency }, message)]
  }
  return isLevelOf(scale, level) ? [] : [offScale(competency, level, scale, at('level'))]
}

function offScale(competency: string, level: number, scale: Scale, path: IssuePath): Issue {
  const [lowest, highest] = [lowestLevel(scale), highestLevel(scale)]
  const details = { competency, level, lowest, highest }
  if (scale.continuous === true) {
    const message = `"${competency}" requires ${level}; its scale runs from ${lowest} to ${highest}`
    return errorIssue('level-off-scale', path, details, message)
  }
  const message = `"${competency}" requires ${level}; its scale has the levels ${scale.levels.join(', ')}`
  return errorIssue('level-off-scale', path, { ...details, levels: [...scale.levels] }, message)
}
