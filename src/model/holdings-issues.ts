import { unknownCompetency } from './competency-issues'
import type { CompetencyModel } from './competency-model'
import type { Holdings } from './holdings'
import type { Issue } from './issue'
import { errorIssue, foundInstead } from './issue-of'
import type { JobProfile } from './job-profile'
import { highestLevel, lowestHeld, scaleOf } from './scale-of'

/**
 * Everything wrong with holdings, in the order of their keys: codes the model lacks, values that are no
 * finite numbers, values outside min(floor, lowest level) … highest level of their scale.
 */
export function holdingsIssues<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  holdings: Holdings<Id, C>,
  profile?: JobProfile<Id, C>,
): Issue[] {
  const issues: Issue[] = []
  for (const code of codesOf(holdings)) {
    const held: unknown = holdings[code]
    if (!Object.hasOwn(model.competencies, code)) {
      issues.push(unknownCompetency(model, code, [code], issues.length))
    } else if (held !== undefined) {
      const issue = heldIssue(model, code, held, profile)
      if (issue !== undefined) issues.push(issue)
    }
  }
  return issues
}

/** The codes of holdings, in their order. Whether the model knows them is what `holdingsIssues` tests. */
export function codesOf<Id extends string, C extends string>(holdings: Holdings<Id, C>): C[] {
  return Object.keys(holdings) as C[]
}

function heldIssue<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  competency: C,
  held: unknown,
  profile: JobProfile<Id, C> | undefined,
): Issue | undefined {
  if (typeof held !== 'number' || !Number.isFinite(held)) {
    const found = foundInstead(held)
    return errorIssue(
      'level-not-a-number',
      [competency],
      { competency, found },
      `the level held of "${competency}" is ${found}; leave the competency out when it is not assessed`,
    )
  }
  const scale = scaleOf(model, competency, profile)
  if (scale === undefined) return undefined
  const lowest = lowestHeld(scale)
  const highest = highestLevel(scale)
  if (held >= lowest && held <= highest) return undefined
  return errorIssue(
    'level-off-scale',
    [competency],
    { competency, level: held, lowest, highest },
    `the level held of "${competency}" is ${held}; its scale runs from ${lowest} to ${highest}`,
  )
}
