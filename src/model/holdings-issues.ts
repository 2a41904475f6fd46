import { foundInstead } from '../base/found-instead'
import type { IssuePath } from '../base/issue'
import { unknownCompetency } from './competency-issues'
import type { CompetencyModel } from './competency-model'
import type { Holdings } from './holdings'
import { type ModelIssue, profileIssue } from './issues'
import type { JobProfile } from './job-profile'
import { measureFinder } from './measure-finder'
import { offScaleIssue } from './off-scale-issue'
import type { Scale } from './scale'
import { heldRange, isHeldOn, scaleOf } from './scale-of'

/**
 * Everything wrong with holdings, in the order of their keys: codes the model lacks, values that are no
 * finite numbers, values outside min(floor, lowest level) … highest level of their scale. Or that they are no record.
 */
export function holdingsIssues<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  holdings: Holdings<Id, C>,
  profile?: JobProfile<Id, C>,
  path: IssuePath = [],
): ModelIssue[] {
  const own = ownLevels(holdings)
  if (own === undefined) return [notARecord(holdings, path)]
  const issues: ModelIssue[] = []
  const measureOf = measureFinder(model, profile)
  let code: C
  for (code in own) {
    const measure = measureOf(code)
    const level: unknown = own[code]
    if (measure && isHeldOn(measure, level)) continue
    const at = [...path, code]
    issues.push(
      measure
        ? offScaleIssue('held', { competency: code, level }, at, heldRange(measure.scale))
        : unknownCompetency(model, code, at, issues.length),
    )
  }
  return issues
}

/** The codes of holdings, in their order. Whether the model knows them is what `holdingsIssues` tests. */
export function codesOf<Id extends string, C extends string>(holdings: Holdings<Id, C>): C[] {
  return Object.keys(holdings) as C[]
}

/**
 * The holdings, or a copy of their own keys where they inherit others than every object does, so that a code finds no more
 * than what somebody holds; `undefined` of what is no record.
 */
export function ownLevels<Id extends string, C extends string>(
  holdings: Holdings<Id, C>,
): Holdings<Id, C> | undefined {
  if (typeof holdings !== 'object' || !holdings || Array.isArray(holdings)) return undefined
  const prototype: object | null = Object.getPrototypeOf(holdings)
  // By its own `hasOwnProperty`, Object.prototype is known in any realm.
  if (prototype === null || Object.hasOwn(prototype, 'hasOwnProperty')) return holdings
  // A promise, a date or another thing without keys of its own is no record of nothing.
  return Object.keys(holdings).length > 0 ? { ...holdings } : undefined
}

/** The issue of holdings that are no object of levels by code. */
export function notARecord(given: unknown, path: IssuePath): ModelIssue {
  return profileIssue('holdings-not-a-record', path, { found: foundInstead(given) })
}

/** What is wrong with one level held of a competency that the model has, or `undefined`. */
export function heldIssue<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  competency: C,
  held: unknown,
  where: { readonly path: IssuePath; readonly profile?: JobProfile<Id, C> | undefined },
): ModelIssue | undefined {
  const { path, profile } = where
  return heldOnScaleIssue(competency, held, path, scaleOf(model, competency, profile))
}

/** What is wrong with one level held of a competency that is measured on this scale, or on none. */
export function heldOnScaleIssue(
  competency: string,
  held: unknown,
  path: IssuePath,
  scale: Pick<Scale, 'levels' | 'floor'> | undefined,
): ModelIssue | undefined {
  const range = heldRange(scale)
  if (held !== undefined && isHeldOn(range, held)) return undefined
  return offScaleIssue('held', { competency, level: held }, path, range)
}
