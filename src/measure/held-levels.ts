import { at } from '../base/at'
import type { Issue, IssuePath } from '../base/issue'
import { pushEach } from '../base/push-each'
import { throwIssues } from '../base/throw-issues'
import type { Holdings } from '../model/holdings'
import { holdingsIssues, ownLevels } from '../model/holdings-issues'
import type { JobProfile } from '../model/job-profile'
import { type Measure, measureFinder } from '../model/measure-finder'
import { isHeldOn } from '../model/scale-of'
import type { MeasuredJob } from './measured-job'

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
    pushEach(issues, holdingsIssues(model, holdings, profile, path))
    return { held: [], beside: [] }
  }
}

/** Reads what people hold of the requirements of a job alone, one after the other; all that they hold is checked all the same. */
export function requiredReader<Id extends string, C extends string>(
  against: MeasuredJob<Id, C>,
): (holdings: Holdings<Id, C>, issues: Issue[], path: IssuePath) => HeldLevels<C>['held'] {
  const { model, profile, codes } = against
  const measureOf = measureFinder(model, profile)
  const isSound = (own: Holdings<Id, C>): boolean => {
    let competency: C
    for (competency in own) {
      if (codes.has(competency)) continue
      const measure = measureOf(competency)
      if (measure === undefined || !isHeldOn(measure, own[competency])) return false
    }
    return true
  }
  return (holdings, issues, path) => {
    const own = ownLevels(holdings)
    const held = own === undefined || !isSound(own) ? undefined : requiredLevels(against, own)
    if (held !== undefined) return held
    pushEach(issues, holdingsIssues(model, holdings, profile, path))
    return []
  }
}

/** Reads what people hold against several jobs; what is wrong with it is told once, however many jobs find it. */
export function heldByJobReader<Id extends string, C extends string>(
  jobs: readonly MeasuredJob<Id, C>[],
): (holdings: Holdings<Id, C>, issues: Issue[], path: IssuePath) => HeldLevels<C>[] {
  const readers = jobs.map((job) => heldReader(job))
  return (holdings, issues, path) => {
    const found: Issue[] = []
    const levels = readers.map((read) => read(holdings, found, path))
    pushEach(issues, toldOnce(found))
    return levels
  }
}

/** The issues of one person, each once: its details name the competency, the level and the scale. */
export function toldOnce(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify([issue.code, issue.details]), issue])).values()]
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

/** What somebody holds against a job, of levels that were checked. */
export function knownLevels<Id extends string, C extends string>(
  { profile, codes }: MeasuredJob<Id, C>,
  own: Holdings<Id, C>,
): HeldLevels<C> {
  return {
    held: profile.requirements.map(({ competency }) => heldLevel(own[competency])),
    beside: knownBeside(profile, codes, own),
  }
}

/** What somebody holds beside a profile that requires these codes, of levels that were checked. */
export function knownBeside<C extends string>(
  profile: JobProfile<string, C>,
  codes: ReadonlySet<C>,
  own: Holdings<string, C>,
): HeldBeside<C>[] {
  const beside: HeldBeside<C>[] = []
  let competency: C
  for (competency in own) {
    const held = heldLevel(own[competency])
    if (held === undefined || codes.has(competency)) continue
    beside.push({ competency, held, status: besideStatus(profile, competency) })
  }
  return beside
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
  return !complete && unknown?.includes(competency) !== false ? 'requirement-unknown' : 'not-in-profile'
}

/** A level as results write it: -0 is 0, as in JSON; `undefined` of what is none. */
export function heldLevel(level: unknown): number | undefined {
  return typeof level === 'number' ? level + 0 : undefined
}
