import { foundInstead } from '../base/found-instead'
import type { IssuePath } from '../base/issue'
import { unknownCompetency } from './competency-issues'
import type { CompetencyModel } from './competency-model'
import { type ModelIssue, profileIssue } from './issues'
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
): ModelIssue[] {
  const issues: ModelIssue[] = []
  const add = (issue: ModelIssue | undefined): unknown => issue && issues.push(issue)
  const seen = new Set<string>()
  const { requirements } = profile
  // What is no list is told of as if it stood in one.
  const given = Array.isArray(requirements) ? requirements : [requirements]
  for (const [index, requirement] of given.entries()) {
    const own = [...path, 'requirements', index]
    const competency = requirement?.competency
    if (typeof competency !== 'string') {
      add(profileIssue('requirement-malformed', own, { found: foundInstead(requirement) }))
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
      add(profileIssue('duplicate-requirement', code, { competency }))
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
function weightIssue({ competency, weight }: Requirement, path: IssuePath = []): ModelIssue | undefined {
  if (weight === undefined || (Number.isFinite(weight) && weight > 0)) return undefined
  const at = [...path, 'weight']
  return profileIssue('weight-not-positive', at, { competency, found: foundInstead(weight) })
}

/** What is wrong with the level of a requirement that is measured on this scale, or on none. */
function levelIssue(
  { competency, level }: Requirement,
  scale: Scale | undefined,
  path: IssuePath = [],
): ModelIssue | undefined {
  if (level === undefined || (scale && isLevelOf(scale, level))) return undefined
  const at = [...path, 'level']
  const of = 'required'
  if (!Number.isFinite(level))
    return profileIssue('level-not-a-number', at, { competency, of, found: foundInstead(level) })
  if (scale === undefined) return profileIssue('no-scale', at, { competency })
  const ends = { lowest: lowestLevel(scale), highest: highestLevel(scale) }
  const levels = scale.continuous === true ? {} : { levels: [...scale.levels] }
  return profileIssue('level-off-scale', at, { competency, of, level, ...ends, ...levels })
}
