import type { Issue, IssuePath } from '../base/issue'
import { errorIssue, foundInstead } from '../base/issue-of'
import { unknownCompetency } from './competency-issues'
import type { CompetencyModel } from './competency-model'
import type { JobProfile } from './job-profile'
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
  for (const { competency, level, weight } of profile.requirements) {
    const at = (field: string): IssuePath => [...path, 'requirements', index, field]
    if (!Object.hasOwn(model.competencies, competency)) {
      issues.push(unknownCompetency(model, competency, at('competency'), before + issues.length))
    } else if (level !== undefined) {
      const issue = levelIssue(model, profile, competency, level, at)
      if (issue !== undefined) issues.push(issue)
    }
    if (weight !== undefined && !(Number.isFinite(weight) && weight > 0)) {
      const found = foundInstead(weight)
      issues.push(
        errorIssue(
          'weight-not-positive',
          at('weight'),
          { competency, found },
          `the weight of "${competency}" is ${found}; a weight is a finite number above 0`,
        ),
      )
    }
    if (seen.has(competency)) {
      issues.push(
        errorIssue(
          'duplicate-requirement',
          at('competency'),
          { competency },
          `"${competency}" is required twice in one profile`,
        ),
      )
    }
    seen.add(competency)
    index++
  }
  return issues
}

function levelIssue<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  profile: JobProfile<Id, C>,
  competency: C,
  level: number,
  at: (field: string) => IssuePath,
): Issue | undefined {
  if (typeof level !== 'number' || !Number.isFinite(level)) {
    const found = foundInstead(level)
    return errorIssue(
      'level-not-a-number',
      at('level'),
      { competency, found },
      `the required level of "${competency}" is ${found}; leave it out when the source gives no level`,
    )
  }
  const scale = scaleOf(model, competency, profile)
  if (scale === undefined) {
    return errorIssue(
      'no-scale',
      at('level'),
      { competency },
      `"${competency}" has no scale, so level ${level} has no meaning; give the profile a scale`,
    )
  }
  if (isLevelOf(scale, level)) return undefined
  const lowest = lowestLevel(scale)
  const highest = highestLevel(scale)
  return errorIssue(
    'level-off-scale',
    at('level'),
    {
      competency,
      level,
      lowest,
      highest,
      ...(scale.continuous === true ? {} : { levels: [...scale.levels] }),
    },
    scale.continuous === true
      ? `"${competency}" requires ${level}; its scale runs from ${lowest} to ${highest}`
      : `"${competency}" requires ${level}; its scale has the levels ${scale.levels.join(', ')}`,
  )
}
