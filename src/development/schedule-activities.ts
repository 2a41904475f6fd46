import { at } from '../base/at'
import { atKey } from '../base/at-key'
import { isAtLeast, noise } from '../base/compare'
import type { ActivityInput } from '../model/activity'
import { leadsTo, type OpenGap, type PlanProblem } from './plan-problem'

/** When an activity runs, and what it raises. */
export interface ScheduledActivity {
  /** Place of the activity. */
  readonly activity: number
  /** Number of its first working day, from 0. */
  readonly first: number
  /** Number of its last working day. */
  readonly last: number
  /** The activities that end before it begins because it builds on them. */
  readonly after: readonly number[]
  /** What it raises, in the order of the gaps. */
  readonly raises: readonly { readonly gap: number; readonly from: number; readonly to: number }[]
}

/** The first and the last working day of an activity, by number. */
interface Run {
  readonly first: number
  readonly last: number
}

/** Of each activity: those that must end before it begins. */
type Predecessors = ReadonlyMap<number, readonly number[]>

/** What puts an activity before others that could begin too. */
interface Urgency {
  /** Whether it serves an essential requirement. */
  readonly essential: boolean
  /** Σ weight × shortfall of the gaps it serves. */
  readonly shortfall: number
}

/**
 * A list schedule: day by day, of the activities whose predecessors have ended, the most urgent begin while no more than
 * `parallel` run. An activity serves the gaps that it or an activity that builds on it raises; urgent is first what serves
 * an essential requirement, then what serves the larger weighted shortfall, then the lower id.
 *
 * @param order - an order in which the activities lead where the plan says
 * @returns by first day, then by urgency
 */
export function scheduleActivities(
  problem: PlanProblem,
  order: readonly number[],
  options: { readonly parallel: number; readonly essential: readonly boolean[] },
): ScheduledActivity[] {
  const { parallel, essential } = options
  const { before, raised } = predecessors(problem, order)
  const urgencies = urgenciesOf(problem, order, { before, raised, essential })
  const compare = (a: number, b: number): number =>
    compareUrgency(atKey(urgencies, a), atKey(urgencies, b)) || a - b
  const waiting = [...order].sort(compare)
  const days = new Map<number, Run>()
  let today = 0
  const running = (): Run[] => [...days.values()].filter(({ last }) => last >= today)
  const isReady = (activity: number): boolean =>
    atKey(before, activity).every((earlier) => {
      const run = days.get(earlier)
      return run !== undefined && run.last < today
    })
  while (waiting.length > 0) {
    const ready = waiting.filter(isReady)
    for (const activity of ready.slice(0, Math.max(0, parallel - running().length))) {
      // Each has a duration: `planDevelopment` refuses those that have none.
      const { durationDays = 0 } = at(problem.activities, activity)
      const length = Math.max(1, Math.ceil(durationDays - noise))
      days.set(activity, { first: today, last: today + length - 1 })
      waiting.splice(waiting.indexOf(activity), 1)
    }
    today = Math.min(...running().map(({ last }) => last)) + 1
  }
  return withRaises(problem, days, before, compare)
}

function compareUrgency(one: Urgency, other: Urgency): number {
  if (one.essential !== other.essential) return one.essential ? -1 : 1
  return other.shortfall - one.shortfall
}

/** What each activity builds on: its prerequisites, and for each gap the one that brings the level it begins from. */
function predecessors(
  problem: PlanProblem,
  order: readonly number[],
): { readonly before: Predecessors; readonly raised: ReadonlyMap<number, readonly number[]> } {
  const { gaps, touches, prerequisites } = problem
  const before = new Map<number, readonly number[]>()
  const raised = new Map<number, readonly number[]>()
  const reached = gaps.map(({ held }) => [{ level: held, by: -1 }])
  for (const activity of order) {
    const raises: number[] = []
    const earlier = new Set(at(prerequisites, activity).filter((one) => order.includes(one)))
    for (const place of at(touches, activity)) {
      const gap = at(gaps, place)
      const levels = at(reached, place)
      const { level } = at(levels, levels.length - 1)
      const to = leadsTo(gap, activity, level)
      if (to <= level + noise) continue
      const from = leastFrom(gap, activity, to)
      const by = levels.find((entry) => isAtLeast(entry.level, from))?.by ?? -1
      if (by >= 0) earlier.add(by)
      levels.push({ level: to, by: activity })
      raises.push(place)
    }
    raised.set(activity, raises)
    before.set(
      activity,
      [...earlier].sort((a, b) => a - b),
    )
  }
  return { before, raised }
}

/** The least level from which an activity leads so far. */
function leastFrom({ steps, required }: OpenGap, activity: number, to: number): number {
  const froms = steps.flatMap((step) =>
    step.activity === activity && Math.min(step.to, required) >= to ? [step.from] : [],
  )
  return Math.min(...froms)
}

function urgenciesOf(
  problem: PlanProblem,
  order: readonly number[],
  given: {
    readonly before: Predecessors
    readonly raised: ReadonlyMap<number, readonly number[]>
    readonly essential: readonly boolean[]
  },
): Map<number, Urgency> {
  const { before, raised, essential } = given
  const serves = new Map(order.map((activity) => [activity, new Set(atKey(raised, activity))]))
  for (const activity of order.toReversed()) {
    for (const earlier of atKey(before, activity)) {
      for (const gap of atKey(serves, activity)) atKey(serves, earlier).add(gap)
    }
  }
  return new Map(
    [...serves].map(([activity, served]) => {
      const inOrder = [...served].sort((a, b) => a - b)
      const shortfall = inOrder.reduce((sum, place) => {
        const { weight, required, held } = at(problem.gaps, place)
        return sum + weight * (required - held)
      }, 0)
      return [activity, { essential: inOrder.some((place) => essential[place] === true), shortfall }]
    }),
  )
}

/** What each activity raises when they run on these days: it counts from the levels on the day it begins. */
function withRaises(
  { activities, gaps }: PlanProblem,
  days: ReadonlyMap<number, Run>,
  before: Predecessors,
  compare: (a: number, b: number) => number,
): ScheduledActivity[] {
  const runs = [...days]
    .map(([activity, { first, last }]) => ({ activity, first, last }))
    .sort((a, b) => a.first - b.first || compare(a.activity, b.activity))
  const led: { readonly gap: number; readonly to: number; readonly last: number; readonly run: number }[] = []
  for (const [run, { activity, first, last }] of runs.entries()) {
    for (const [place, { competency, held }] of gaps.entries()) {
      const level = highest(held, led, (entry) => entry.gap === place && entry.last < first)
      const to = highestTo(at(activities, activity), competency, level)
      if (to > level + noise) led.push({ gap: place, to, last, run })
    }
  }
  return runs.map(({ activity, first, last }, run) => {
    const raises = led.flatMap((own) => {
      if (own.run !== run) return []
      const held = at(gaps, own.gap).held
      // Of two that end on one day the one that stands first counts first.
      const from = highest(
        held,
        led,
        (entry) => entry.gap === own.gap && (entry.last < last || (entry.last === last && entry.run < run)),
      )
      return own.to > from + noise ? [{ gap: own.gap, from, to: own.to }] : []
    })
    return { activity, first, last, after: atKey(before, activity), raises }
  })
}

function highest<T extends { readonly to: number }>(
  level: number,
  entries: readonly T[],
  counts: (entry: T) => boolean,
): number {
  return entries.reduce((most, entry) => (counts(entry) ? Math.max(most, entry.to) : most), level)
}

/** The level an activity leads to, above the requirement too. */
function highestTo({ develops }: ActivityInput, competency: string, level: number): number {
  return develops.reduce(
    (most, step) =>
      step.competency === competency && isAtLeast(level, step.from) ? Math.max(most, step.to) : most,
    level,
  )
}
