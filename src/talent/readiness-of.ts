import { isAtLeast, reachesEdge } from '../base/compare'
import { CompetencyError } from '../base/competency-error'
import { resultIssue } from '../base/issues'
import { type FitNumbers, fitNumbers } from '../fit/fit-numbers'
import type { JobFit } from '../fit/job-fit'
import { knownRanges } from '../fit/known-ranges'
import { methodInfo } from '../fit/method-info'
import type { OutcomeRange } from '../fit/outcomes'
import { gapOf } from '../gap/gap-of'
import type { HeldLevels } from '../measure/held-levels'
import type { Person } from '../model/person'
import { outlookReader } from './outlook'
import { qualificationsOf } from './qualifications-of'
import type {
  NotReadyReason,
  Readiness,
  ReadinessOutcome,
  ReadinessPolicy,
  ReadinessShortfall,
} from './readiness'
import { type OpenRequirement, openRequirement, raisedRange, shortfallsOf } from './readiness-shortfalls'

/** The readiness of a person for a measured job, by checked levels and a checked policy. */
export function readinessOf<Id extends string, C extends string, P extends string>(
  ready: JobFit<Id, C>,
  person: Person<Id, C, string, P>,
  levels: HeldLevels<C>,
  policy: ReadinessPolicy<C>,
): Readiness<Id, C, P> {
  const { measured, method, levelled } = ready
  const { model, profile } = measured
  const { bar, withinMonths } = policy
  const ranges = knownRanges(ready, levels, policy.outcomes)
  const report = gapOf(measured, levels)
  const numbers = fitNumbers(ready, levels, ranges)
  const qualifications =
    profile.qualifications === undefined ? undefined : qualificationsOf<Id, P>(model, profile, person)
  const base = {
    model: model.id,
    modelVersion: model.version,
    job: profile.id,
    jobName: { ...profile.name },
    person: person.id,
    method: methodInfo(method),
    bar,
    withinMonths,
    ...(report.coverage === undefined ? {} : { coverage: report.coverage }),
    notAssessed: report.items.flatMap(({ competency, status }) =>
      status === 'not-assessed' ? [competency] : [],
    ),
    essentialsBelow: report.essentialsBelow,
    essentialsNotAssessed: report.essentialsNotAssessed,
    essentialsUnspecified: report.essentialsUnspecified,
    ...(qualifications === undefined || qualifications.items.length === 0 ? {} : { qualifications }),
    profileComplete: profile.complete,
  }
  const { outlook } = outlookReader(ready)(levels, ranges, numbers)
  if (outlook === undefined) return { ...base, verdict: 'no-score' }
  const { held } = levels
  const open = levelled.map((requirement, i) =>
    openRequirement(requirement, held[requirement.place], ranges[i]),
  )
  const raised = raisedNumbers(ready, levels, open)
  const knockOut = qualifications?.knockOut ?? 'no'
  const best = outcomeOf(shortfallsOf(open, 'best', policy), policy, {
    score: (outlook.met ?? outlook.all).highest,
    raised: raised.highest ?? outlook.all.highest,
    unqualified: knockOut === 'yes',
  })
  const worst = outcomeOf(shortfallsOf(open, 'worst', policy), policy, {
    score: outlook.all.lowest,
    raised: raised.lowest ?? outlook.all.lowest,
    unqualified: knockOut !== 'no',
  })
  return { ...base, verdict: best.stage === worst.stage ? best.stage : 'evidence-missing', best, worst }
}

/** The score once every shortfall is closed, over every outcome. */
function raisedNumbers<Id extends string, C extends string>(
  ready: JobFit<Id, C>,
  levels: HeldLevels<C>,
  open: readonly OpenRequirement<C>[],
): FitNumbers<C> {
  const held = [...levels.held]
  const ranges: (OutcomeRange | undefined)[] = []
  for (const [i, requirement] of open.entries()) {
    const { held: level, required, place } = requirement
    if (level === undefined) ranges[i] = raisedRange(requirement)
    else if (!isAtLeast(level, required)) held[place] = required
  }
  return fitNumbers(ready, { ...levels, held }, ranges)
}

/** What an outcome rests on beside its shortfalls. */
interface OutcomeBasis {
  readonly score: number
  /** The score once every shortfall is closed. */
  readonly raised: number
  readonly unqualified: boolean
}

function outcomeOf<C extends string>(
  shortfalls: readonly ReadinessShortfall<C>[],
  { bar, withinMonths }: ReadinessPolicy<C>,
  { score, raised, unqualified }: OutcomeBasis,
): ReadinessOutcome<C> {
  const stuck = shortfalls.filter(({ months }) => months === undefined)
  const months = monthsOf(shortfalls)
  if (months !== undefined && !Number.isFinite(months)) {
    throw new CompetencyError(resultIssue('result-not-finite', [], { quantity: 'months' }))
  }
  const base = { score, ...(months === undefined ? {} : { months }), shortfalls }
  if (!unqualified && reachesEdge(score, bar) && shortfalls.every(({ essential }) => !essential)) {
    return { stage: 'ready-now', ...base, reasons: [] }
  }
  const reasons: NotReadyReason[] = [
    ...(stuck.some(({ essential }) => essential) ? (['essential-without-pace'] as const) : []),
    ...(stuck.some(({ essential }) => !essential) ? (['shortfall-without-pace'] as const) : []),
    ...(months !== undefined && !reachesEdge(withinMonths, months) ? (['too-long'] as const) : []),
    ...(reachesEdge(raised, bar) ? [] : (['bar-out-of-reach'] as const)),
    ...(unqualified ? (['qualification'] as const) : []),
  ]
  return { stage: reasons.length === 0 ? 'within-months' : 'not-ready', ...base, reasons }
}

/** The months that closing every shortfall takes; `undefined` where one has no pace. */
function monthsOf(shortfalls: readonly ReadinessShortfall[]): number | undefined {
  let sum = 0
  for (const { months } of shortfalls) {
    if (months === undefined) return undefined
    sum += months
  }
  return sum
}
