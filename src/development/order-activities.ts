import { at } from '../base/at'
import { noise } from '../base/compare'
import {
  countSteps,
  farthest,
  heldBefore,
  isWithin,
  leadsTo,
  levelAfter,
  type PlanProblem,
} from './plan-problem'
import { spend, type Work } from './work'

/** An order of activities, and what is lacking after it. */
export interface OrderedActivities {
  /** Places of the activities, in their order. */
  readonly order: readonly number[]
  /** Σ weight × what is lacking of each gap. */
  readonly lacking: number
}

/** Activities still to be put in order, whose other prerequisites are done; the gaps looked at; what is held by then. */
interface Rest {
  readonly left: readonly number[]
  readonly gaps: readonly number[]
  readonly levels: readonly number[]
}

/** The best order that was found. */
export interface Ordering {
  /** The order; absent where none was found after which no more is lacking than was allowed. */
  readonly best?: OrderedActivities
  /** Whether no other order leaves less lacking, or none leaves as little as was asked for; else the work ran out. */
  readonly isProven: boolean
}

/**
 * Puts activities, with their prerequisites among them, into an order after which least is lacking. Each is taken once,
 * at the level held by then, so that order can matter: one that leads 1 → 2 helps nobody who holds 0 yet.
 *
 * An activity that leads as far now as it ever can is taken at once, since nothing is lost by it. Where there is none,
 * every one that is allowed is tried, group by group of those that touch each other.
 *
 * @param options - `atMost`: an order after which more is lacking is of no use; `work`: what the search may spend
 */
export function orderActivities(
  problem: PlanProblem,
  activities: readonly number[],
  { atMost = Number.POSITIVE_INFINITY, work }: { readonly atMost?: number; readonly work: Work },
): Ordering {
  const search: Search = { problem, known: new Map(), work, each: 1 + countSteps(problem) }
  const best = solve(search, startOf(problem, activities), atMost)
  return { ...(best === undefined ? {} : { best }), isProven: work.left >= 0 }
}

/** An order that is found quickly: what is ripe, then what gains most, and so on. */
export function orderQuickly(problem: PlanProblem, activities: readonly number[]): OrderedActivities {
  return takeGreedily(problem, startOf(problem, activities))
}

/** What is lacking after activities in an order. */
export function lackingAfter(problem: PlanProblem, order: readonly number[]): number {
  const levels = heldBefore(problem)
  for (const activity of order) take(problem, activity, levels)
  return lackingOn(problem, [...problem.gaps.keys()], levels)
}

function startOf(problem: PlanProblem, activities: readonly number[]): Rest {
  return { left: activities, gaps: [...problem.gaps.keys()], levels: heldBefore(problem) }
}

/** A search for the best order, and what it knows of the rests it has met. */
interface Search {
  readonly problem: PlanProblem
  readonly known: Map<string, KnownRest>
  readonly work: Work
  /** What looking at one rest costs: its steps are gone through. */
  readonly each: number
}

/** The best order of a rest, or a budget in which there is none. */
type KnownRest =
  | { readonly found: OrderedActivities; readonly failedAt?: never }
  | { readonly found?: never; readonly failedAt: number }

/** An activity that may come next. */
interface Next {
  readonly activity: number
  readonly after: Rest
  /** What is lacking after it at least. */
  readonly bound: number
}

function within(order: OrderedActivities, budget: number): OrderedActivities | undefined {
  return isWithin(order.lacking, budget) ? order : undefined
}

/** The best order of a rest: what is ripe, then each group of those that touch each other by itself. */
function solve(search: Search, rest: Rest, budget: number): OrderedActivities | undefined {
  const { problem, work, each } = search
  if (!spend(work, each)) return undefined
  const { order, left, levels } = takeRipe(problem, rest)
  const groups = groupsOf(problem, left).map((group) => ({ ...group, levels }))
  const ofGroups = new Set(groups.flatMap(({ gaps }) => gaps))
  const others = rest.gaps.filter((gap) => !ofGroups.has(gap))
  const bounds = groups.map((group) => leastLacking(problem, group))
  let total = lackingOn(problem, others, levels)
  let slack = budget - bounds.reduce((sum, bound) => sum + bound, total)
  for (const [i, group] of groups.entries()) {
    const bound = at(bounds, i)
    const most = bound + slack
    const found = isWithin(bound, most) ? branch(search, group, most) : undefined
    if (found === undefined) return undefined
    slack -= found.lacking - bound
    total += found.lacking
    order.push(...found.order)
  }
  return within({ order, lacking: total }, budget)
}

/** The best order of a group of which nothing is ripe. */
function branch(search: Search, rest: Rest, budget: number): OrderedActivities | undefined {
  const { problem, known, work, each } = search
  const key = `${rest.left.join()}|${rest.gaps.map((gap) => rest.levels[gap]).join()}`
  const before = known.get(key)
  if (before?.found !== undefined) return within(before.found, budget)
  if (before !== undefined && budget <= before.failedAt) return undefined
  if (!spend(work, each * rest.left.length)) return undefined
  const best = firstBest(search, nextOf(problem, rest), budget)
  if (work.left >= 0) known.set(key, best === undefined ? { failedAt: budget } : { found: best })
  return best
}

/** What may come next, the most promising first. */
function nextOf(problem: PlanProblem, rest: Rest): Next[] {
  return allowedOf(problem, rest.left)
    .map((activity) => {
      const after = without(problem, rest, activity)
      return { activity, after, bound: leastLacking(problem, after) }
    })
    .sort((a, b) => a.bound - b.bound || a.activity - b.activity)
}

/** The best order that begins with one of these, of several the first; the best so far where the work runs out. */
function firstBest(search: Search, next: readonly Next[], budget: number): OrderedActivities | undefined {
  let best: OrderedActivities | undefined
  for (const { activity, after, bound } of next) {
    const most = best?.lacking ?? budget
    if (!isWithin(bound, most) || (best !== undefined && isWithin(best.lacking, bound))) break
    const found = solve(search, after, most)
    if (found !== undefined && (best === undefined || found.lacking < best.lacking)) {
      best = { order: [activity, ...found.order], lacking: found.lacking }
    }
  }
  return best
}

/** Takes what is ripe, then what gains most, and so on. */
function takeGreedily(problem: PlanProblem, start: Rest): OrderedActivities {
  const order: number[] = []
  let rest = start
  for (;;) {
    const taken = takeRipe(problem, rest)
    order.push(...taken.order)
    rest = { ...taken, gaps: rest.gaps }
    const best = mostGaining(problem, allowedOf(problem, rest.left), rest.levels)
    if (best === undefined) return { order, lacking: lackingOn(problem, rest.gaps, rest.levels) }
    order.push(best)
    rest = without(problem, rest, best)
  }
}

/** Takes all activities that lead as far now as they ever can, until there is none. */
function takeRipe(
  problem: PlanProblem,
  rest: Rest,
): { readonly order: number[]; readonly left: readonly number[]; readonly levels: readonly number[] } {
  const order: number[] = []
  const levels = [...rest.levels]
  const left = new Set(rest.left)
  for (;;) {
    const reach = farthest(problem, levels, (activity) => left.has(activity))
    const taken = order.length
    for (const activity of left) {
      if (!isAllowed(problem, activity, left) || !isRipe(problem, activity, levels, reach)) continue
      take(problem, activity, levels)
      order.push(activity)
      left.delete(activity)
    }
    if (order.length === taken) return { order, left: [...left], levels }
  }
}

function isAllowed({ prerequisites }: PlanProblem, activity: number, left: ReadonlySet<number>): boolean {
  return at(prerequisites, activity).every((earlier) => !left.has(earlier))
}

function allowedOf(problem: PlanProblem, left: readonly number[]): number[] {
  const set = new Set(left)
  return left.filter((activity) => isAllowed(problem, activity, set))
}

function isRipe(
  { gaps, touches }: PlanProblem,
  activity: number,
  levels: readonly number[],
  reach: readonly number[],
): boolean {
  return at(touches, activity).every((place) => {
    const [gap, level] = [at(gaps, place), at(levels, place)]
    const later = leadsTo(gap, activity, at(reach, place))
    return later <= level || leadsTo(gap, activity, level) >= later - noise
  })
}

function take({ gaps, touches }: PlanProblem, activity: number, levels: number[]): void {
  for (const place of at(touches, activity)) {
    levels[place] = levelAfter(at(gaps, place), activity, at(levels, place))
  }
}

function without(problem: PlanProblem, { left, gaps, levels }: Rest, activity: number): Rest {
  const after = [...levels]
  take(problem, activity, after)
  return { left: left.filter((other) => other !== activity), gaps, levels: after }
}

/** Activities that touch each other: by a gap that both have a step on, or as prerequisites. */
function groupsOf(
  { touches, prerequisites }: PlanProblem,
  activities: readonly number[],
): { readonly left: readonly number[]; readonly gaps: readonly number[] }[] {
  const groups: { left: number[]; gaps: Set<number> }[] = []
  const isPrerequisite = (one: number, other: number): boolean =>
    at(prerequisites, one).includes(other) || at(prerequisites, other).includes(one)
  for (const activity of activities) {
    const its = at(touches, activity)
    const joined = { left: [activity], gaps: new Set(its) }
    for (const group of [...groups]) {
      const meets =
        its.some((gap) => group.gaps.has(gap)) || group.left.some((other) => isPrerequisite(activity, other))
      if (!meets) continue
      joined.left.push(...group.left)
      for (const gap of group.gaps) joined.gaps.add(gap)
      groups.splice(groups.indexOf(group), 1)
    }
    groups.push(joined)
  }
  return groups.map(({ left, gaps }) => ({
    left: left.sort((a, b) => a - b),
    gaps: [...gaps].sort((a, b) => a - b),
  }))
}

function lackingOn({ gaps }: PlanProblem, places: readonly number[], levels: readonly number[]): number {
  return places.reduce((sum, place) => {
    const { weight, required } = at(gaps, place)
    return sum + weight * Math.max(0, required - at(levels, place))
  }, 0)
}

/** What is lacking at least, however the rest is ordered. */
function leastLacking(problem: PlanProblem, { left, gaps, levels }: Rest): number {
  const set = new Set(left)
  return lackingOn(
    problem,
    gaps,
    farthest(problem, levels, (activity) => set.has(activity)),
  )
}

/** The activity that gains most now, by weight; the first of several. */
function mostGaining(
  { gaps, touches }: PlanProblem,
  allowed: readonly number[],
  levels: readonly number[],
): number | undefined {
  let best: number | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const activity of allowed) {
    const gain = at(touches, activity).reduce((sum, place) => {
      const [gap, level] = [at(gaps, place), at(levels, place)]
      return sum + gap.weight * (levelAfter(gap, activity, level) - level)
    }, 0)
    if (gain > most) {
      most = gain
      best = activity
    }
  }
  return best
}
