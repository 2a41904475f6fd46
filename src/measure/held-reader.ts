import type { Issue, IssuePath } from '../base/issue'
import { errorIssue, foundInstead } from '../base/issue-of'
import { throwIssues } from '../base/throw-issues'
import type { CompetencyModel } from '../model/competency-model'
import type { Holdings } from '../model/holdings'
import { holdingsIssues } from '../model/holdings-issues'
import type { JobProfile } from '../model/job-profile'
import { measureFinder } from './measure-finder'

/** Reads what people hold, one after the other; what is wrong with it goes to `issues`, each at its place. */
export type HeldReader<Id extends string, C extends string> = (
  holdings: Holdings<Id, C>,
  issues: Issue[],
  path: IssuePath,
) => Holdings<Id, C>

/**
 * A reader of what people hold: a record of codes of the model, each with a level on its scale, or on that of the profile.
 * It gives the holdings, or a copy of their own keys where they inherit others than every object does, so that a code finds
 * no more than what somebody holds.
 */
export function heldReader<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  profile?: JobProfile<Id, C>,
): HeldReader<Id, C> {
  const isSound = heldTest(model, profile)
  return (holdings, issues, path) => {
    if (!isRecord(holdings)) {
      issues.push(notARecord(holdings, path))
      return {}
    }
    const own = isPlain(holdings) ? holdings : { ...holdings }
    if (isSound(own)) return own
    for (const issue of holdingsIssues(model, own, profile)) {
      issues.push(path.length === 0 ? issue : { ...issue, path: [...path, ...issue.path] })
    }
    return own
  }
}

/** The levels that one person holds, checked at the door of a public function. */
export function checkedLevels<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  holdings: Holdings<Id, C>,
  profile?: JobProfile<Id, C>,
): Holdings<Id, C> {
  const issues: Issue[] = []
  const own = heldReader(model, profile)(holdings, issues, [])
  throwIssues(issues)
  return own
}

/** Everything wrong with what one person holds. */
export function heldIssues<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  holdings: Holdings<Id, C>,
  where: { readonly path: IssuePath; readonly profile?: JobProfile<Id, C> | undefined },
): Issue[] {
  const issues: Issue[] = []
  heldReader(model, where.profile)(holdings, issues, where.path)
  return issues
}

/** A quick test of all that somebody holds; `holdingsIssues` says what is wrong. */
function heldTest<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  profile: JobProfile<Id, C> | undefined,
): (own: Holdings<Id, C>) => boolean {
  const measureOf = measureFinder(model, profile)
  return (own) => {
    // for-in reads keys and values at a fraction of the cost of Object.keys; `own` has no keys but its own.
    let competency: C
    for (competency in own) {
      const held: unknown = own[competency]
      const measure = measureOf(competency)
      if (measure === undefined) return false
      if (held === undefined) continue
      if (typeof held !== 'number' || !(held >= measure.lowest && held <= measure.highest)) return false
    }
    return true
  }
}

function isRecord(given: unknown): boolean {
  return typeof given === 'object' && given !== null && !(Symbol.iterator in given)
}

/** Whether an object inherits from none, or from Object.prototype, which its own `hasOwnProperty` tells in any realm. */
function isPlain(record: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(record)
  return prototype === null || Object.hasOwn(Object(prototype), 'hasOwnProperty')
}

function notARecord(given: unknown, path: IssuePath): Issue {
  const found = foundInstead(given)
  const message = `holdings are ${found}; they must be an object of levels by competency code, such as { INT: 3 }`
  return errorIssue('holdings-not-a-record', path, { found }, message)
}
