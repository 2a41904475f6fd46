import type { Issue, IssuePath } from '../base/issue'
import { errorIssue, foundInstead } from '../base/issue-of'
import { unknownCompetency } from './competency-issues'
import type { CompetencyModel } from './competency-model'
import type { Holdings } from './holdings'
import type { JobProfile } from './job-profile'
import type { Scale } from './scale'
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
      const issue = heldIssue(model, code, held, { path: [code], profile })
      if (issue !== undefined) issues.push(issue)
    }
  }
  return issues
}

/** The codes of holdings, in their order. Whether the model knows them is what `holdingsIssues` tests. */
export function codesOf<Id extends string, C extends string>(holdings: Holdings<Id, C>): C[] {
  return Object.keys(holdings) as C[]
}

/** What is wrong with one level held of a competency that the model has, or `undefined`. */
export function heldIssue<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  competency: C,
  held: unknown,
  where: { readonly path: IssuePath; readonly profile?: JobProfile<Id, C> | undefined },
): Issue | undefined {
  const { path, profile } = where
  return heldOnScaleIssue(competency, held, { path, scale: scaleOf(model, competency, profile) })
}

/** What is wrong with one level held of a competency that is measured on this scale, or on none. */
export function heldOnScaleIssue(
  competency: string,
  held: unknown,
  where: { readonly path: IssuePath; readonly scale: Pick<Scale, 'levels' | 'floor'> | undefined },
): Issue | undefined {
  const { path, scale } = where
  if (typeof held !== 'number' || !Number.isFinite(held)) {
    const found = foundInstead(held)
    return errorIssue(
      'level-not-a-number',
      path,
      { competency, found },
      `the level held of "${competency}" is ${found}; leave the competency out when it is not assessed`,
    )
  }
  if (scale === undefined) return undefined
  const lowest = lowestHeld(scale)
  const highest = highestLevel(scale)
  if (held >= lowest && held <= highest) return undefined
  return errorIssue(
    'level-off-scale',
    path,
    { competency, level: held, lowest, highest },
    `the level held of "${competency}" is ${held}; its scale runs from ${lowest} to ${highest}`,
  )
}
