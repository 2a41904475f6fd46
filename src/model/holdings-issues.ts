import type { Issue, IssuePath } from '../base/issue'
import { unknownCompetency } from './competency-issues'
import type { CompetencyModel } from './competency-model'
import type { Holdings } from './holdings'
import type { JobProfile } from './job-profile'
import { levelNotANumber, levelOffScale } from './level-issues'
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
  path: IssuePath = [],
): Issue[] {
  const issues: Issue[] = []
  for (const code of codesOf(holdings)) {
    const held: unknown = holdings[code]
    const at = [...path, code]
    if (!Object.hasOwn(model.competencies, code)) {
      issues.push(unknownCompetency(model, code, at, issues.length))
    } else if (held !== undefined) {
      const issue = heldOnScaleIssue(code, held, { path: at, scale: scaleOf(model, code, profile) })
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
    const advice = 'the competency out when it is not assessed'
    return levelNotANumber({ competency, level: held, path }, 'level held', advice)
  }
  if (scale === undefined) return undefined
  const ends = { lowest: lowestHeld(scale), highest: highestLevel(scale) }
  if (held >= ends.lowest && held <= ends.highest) return undefined
  return levelOffScale({ competency, level: held, path }, `the level held of "${competency}" is`, ends)
}
