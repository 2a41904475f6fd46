import { at } from '../base/at'
import type { Issue, IssuePath } from '../base/issue'
import { errorIssue, foundInstead } from '../base/issue-of'
import { throwIssues } from '../base/throw-issues'
import type { CompetencyModel } from '../model/competency-model'
import type { Holdings } from '../model/holdings'
import { holdingsIssues } from '../model/holdings-issues'
import type { JobProfile } from '../model/job-profile'
import { measureFinder } from './measure-finder'
import type { Measure, MeasuredJob } from './measured-job'

/** A level held beside the profile. */
export interface HeldBeside<C extends string = string> {
  readonly competency: C
  readonly held: number
  /** Why it is not required: the job does not ask for it, or the source does not show whether it does. */
  readonly status: 'not-in-profile' | 'requirement-unknown'
}

/** What somebody holds, against a measured job: checked. */
export interface HeldLevels<C extends string = string> {
  /** One a requirement of the job, in their order; `undefined` where not assessed. */
  readonly held: readonly (number | undefined)[]
  /** What is held beside the profile, in the order of the holdings. */
  readonly beside: readonly HeldBeside<C>[]
}

/** Reads what people hold against a job, one after the other; what is wrong with it goes to `issues`, each at its place. */
export type HeldReader<Id extends string, C extends string> = (
  holdings: Holdings<Id, C>,
  issues: Issue[],
  path: IssuePath,
) => HeldLevels<C>

/** A reader of what people hold: a record of codes of the model, each with a level on its scale, or on that of the profile. */
export function heldReader<Id extends string, C extends string>(
  against: MeasuredJob<Id, C>,
): HeldReader<Id, C> {
  const { model, profile } = against
  const read = quickReader(against)
  return (holdings, issues, path) => {
    const own = ownLevels(holdings)
    const levels = own === undefined ? undefined : read(own)
    if (levels !== undefined) return levels
    issues.push(...heldIssues(model, holdings, { path, profile }))
    return { held: [], beside: [] }
  }
}

/** What one person holds, checked at the door of a public function. */
export function heldLevels<Id extends string, C extends string>(
  against: MeasuredJob<Id, C>,
  holdings: Holdings<Id, C>,
): HeldLevels<C> {
  const issues: Issue[] = []
  const levels = heldReader(against)(holdings, issues, [])
  throwIssues(issues)
  return levels
}

/** Everything wrong with what one person holds, each at its place. */
export function heldIssues<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  holdings: Holdings<Id, C>,
  where: { readonly path: IssuePath; readonly profile?: JobProfile<Id, C> | undefined },
): Issue[] {
  const own = ownLevels(holdings)
  if (own === undefined) return [notARecord(holdings, where.path)]
  return holdingsIssues(model, own, where.profile, where.path)
}

/** Reads what somebody holds, or finds it unsound; `holdingsIssues` says why. */
function quickReader<Id extends string, C extends string>(
  against: MeasuredJob<Id, C>,
): (own: Holdings<Id, C>) => HeldLevels<C> | undefined {
  const { model, profile, codes } = against
  const measureOf = measureFinder(model, profile)
  return (own) => {
    const held = requiredLevels(against, own)
    const beside = held === undefined ? undefined : besideOf(profile, codes, measureOf, own)
    return held === undefined || beside === undefined ? undefined : { held, beside }
  }
}

/** The level held of each requirement; `undefined` where one is no level on its scale. */
function requiredLevels<Id extends string, C extends string>(
  { profile, measures }: MeasuredJob<Id, C>,
  own: Holdings<Id, C>,
): (number | undefined)[] | undefined {
  const held: (number | undefined)[] = []
  let index = 0
  for (const { competency } of profile.requirements) {
    const level: unknown = own[competency]
    if (isHeldOn(at(measures, index++), level)) held.push(heldLevel(level))
    // A code may be called what every object answers to, such as `constructor`.
    else if (Object.hasOwn(own, competency)) return undefined
    else held.push(undefined)
  }
  return held
}

/** What is held beside the profile; `undefined` where anything of it is no level of a competency of the model. */
export function besideOf<Id extends string, C extends string>(
  profile: JobProfile<Id, C>,
  codes: ReadonlySet<C>,
  measureOf: (competency: C) => Measure | undefined,
  own: Holdings<Id, C>,
): HeldBeside<C>[] | undefined {
  const beside: HeldBeside<C>[] = []
  // for-in reads keys at a fraction of the cost of Object.keys; `own` has no keys but its own.
  let competency: C
  for (competency in own) {
    if (codes.has(competency)) continue
    const level: unknown = own[competency]
    const measure = measureOf(competency)
    if (measure === undefined || !isHeldOn(measure, level)) return undefined
    const held = heldLevel(level)
    if (held !== undefined) beside.push({ competency, held, status: besideStatus(profile, competency) })
  }
  return beside
}

function besideStatus<Id extends string, C extends string>(
  { complete, unknown }: JobProfile<Id, C>,
  competency: C,
): HeldBeside['status'] {
  return !complete && (unknown === undefined || unknown.includes(competency))
    ? 'requirement-unknown'
    : 'not-in-profile'
}

/** Whether what is held is a level on its scale, or nothing. */
export function isHeldOn({ lowest, highest }: Measure, level: unknown): level is number | undefined {
  return level === undefined || (typeof level === 'number' && level >= lowest && level <= highest)
}

/** A level as results write it: -0 is 0, as in JSON; `undefined` of what is none. */
export function heldLevel(level: unknown): number | undefined {
  return typeof level === 'number' ? level + 0 : undefined
}

/**
 * The holdings, or a copy of their own keys where they inherit others than every object does, so that a code finds no more
 * than what somebody holds; `undefined` of what is no record.
 */
export function ownLevels<Id extends string, C extends string>(
  holdings: Holdings<Id, C>,
): Holdings<Id, C> | undefined {
  const given: unknown = holdings
  if (typeof given !== 'object' || given === null || Symbol.iterator in given) return undefined
  const prototype: unknown = Object.getPrototypeOf(given)
  // By its own `hasOwnProperty`, Object.prototype is known in any realm.
  const plain = prototype === null || Object.hasOwn(Object(prototype), 'hasOwnProperty')
  return plain ? holdings : { ...holdings }
}

function notARecord(given: unknown, path: IssuePath): Issue {
  const found = foundInstead(given)
  const message = `holdings are ${found}; they must be an object of levels by competency code, such as { INT: 3 }`
  return errorIssue('holdings-not-a-record', path, { found }, message)
}
