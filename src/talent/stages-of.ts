import { at } from '../base/at'
import { isAtLeast, reachesEdge } from '../base/compare'
import { CompetencyError } from '../base/competency-error'
import { resultIssue } from '../base/issues'
import { fitBounds } from '../fit/fit-bounds'
import type { KnownRanges } from '../fit/fit-numbers'
import type { Held, JobFit, ReadyMethod } from '../fit/job-fit'
import type { OutcomeRange } from '../fit/outcomes'
import type { Ends } from '../fit/separable'
import { outlookReader, type SplitOutcomes, splitOutcomes } from './outlook'
import type { KnockOut } from './ranking'
import type { NotReadyReason, ReadinessOutcome, ReadinessPolicy, ReadinessShortfall } from './readiness'
import { raisedRange, shortfallsOf } from './readiness-shortfalls'

/** What the evidence says at best and at worst. */
export interface Stages<C extends string> {
  readonly best: ReadinessOutcome<C>
  readonly worst: ReadinessOutcome<C>
}

/** What is known of one person, for a job and a policy: checked. */
export interface StageFacts {
  readonly held: Held
  /** What is known of what is not assessed. */
  readonly ranges: KnownRanges
  /** Whether a qualification rules the person out. */
  readonly unqualified: KnockOut
}

/**
 * Says of one person after the other how ready they are for a job, at best and at worst; nothing where the method has no score
 * for the profile. What does not depend on the person is worked out once.
 */
export function stageReader<Id extends string, C extends string>(
  fit: JobFit<Id, C>,
  policy: ReadinessPolicy<C>,
): (facts: StageFacts) => Stages<C> | undefined {
  const { levelled, ready } = fit
  if (ready === undefined) return () => undefined
  const outlookOf = outlookReader(fit)
  const splitOf = splitReader(fit)
  const raisedScores = raisedReader(fit, ready, splitOf)
  return ({ held, ranges, unqualified }) => {
    const { outlook } = outlookOf({ held }, ranges, fitBounds(fit, ready, held, ranges))
    if (outlook === undefined) return undefined
    const raised = raisedScores(held, ranges)
    const known = { held, openOf: (index: number) => splitOf(index, ranges[index]) }
    return {
      best: outcomeOf(shortfallsOf(levelled, known, 'best', policy), policy, {
        score: (outlook.met ?? outlook.all).highest,
        raised: raised.highest,
        unqualified: unqualified === 'yes',
      }),
      worst: outcomeOf(shortfallsOf(levelled, known, 'worst', policy), policy, {
        score: outlook.all.lowest,
        raised: raised.lowest,
        unqualified: unqualified !== 'no',
      }),
    }
  }
}

/** Parts the outcomes of a requirement that is not assessed; where nothing is known of it they are those of everybody. */
type SplitReader = (index: number, range: OutcomeRange | undefined) => SplitOutcomes

function splitReader({ levelled }: JobFit): SplitReader {
  const known: SplitOutcomes[] = []
  return (index, range) => {
    const { scale, required } = at(levelled, index)
    if (range !== undefined) return splitOutcomes(scale, required, range)
    const split = known[index] ?? splitOutcomes(scale, required, undefined)
    known[index] = split
    return split
  }
}

/** Gives the least and the greatest score once every shortfall is closed, over every outcome. */
function raisedReader<Id extends string, C extends string>(
  fit: JobFit<Id, C>,
  ready: ReadyMethod,
  splitOf: SplitReader,
): (held: Held, ranges: KnownRanges) => { readonly lowest: number; readonly highest: number } {
  const { levelled } = fit
  const known: Ends[] = []
  const raised = (index: number, range?: OutcomeRange): Ends =>
    ready.endsOf(index, raisedRange(at(levelled, index).required, splitOf(index, range)))
  const endsOf = (index: number, range?: OutcomeRange): Ends => {
    if (range !== undefined) return raised(index, range)
    const ends = known[index] ?? raised(index)
    known[index] = ends
    return ends
  }
  return (held, ranges) => {
    const own = [...held]
    for (const { place, required } of levelled) {
      const level = own[place]
      if (level !== undefined && !isAtLeast(level, required)) own[place] = required
    }
    return fitBounds(fit, { ...ready, endsOf }, own, ranges)
  }
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
