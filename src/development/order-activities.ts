import { at } from '../base/at'
import { noise } from '../base/compare'
import { byteAt, intAt } from '../base/typed-at'
import type { Members } from './members'
import { isAllowed, type OrderedActivities, reachOf, takeRipe } from './order-quickly'
import { isWithin } from './plan-problem'
import { runSteps } from './run-steps'
import type { RankedStep, RankedSteps } from './step-ranks'
import { spend, type Work } from './work'

/** Activities that touch each other. */
interface Group {
  readonly left: Members
  /** Of each gap: 1 where they lead on it. */
  readonly gaps: Uint8Array
}

/** Activities still to be put in order, and the ranks by then. */
interface Rest extends Group {
  readonly ranks: Int32Array
}

/** The best order that was found. */
export interface BestOrder {
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
 * every one that is allowed is tried, group by group of those that touch each other. Who comes to the same rest again
 * with no gap further on finds nothing better there.
 *
 * @param options - `atMost`: an order after which more is lacking is of no use; `work`: what the search may spend
 */
export function orderActivities(
  table: RankedSteps,
  members: Members,
  { atMost = Number.POSITIVE_INFINITY, work }: { readonly atMost?: number; readonly work: Work },
): BestOrder {
  const search: Search = { table, known: new Map(), work }
  const places = table.needed.length
  const rest = { left: members, gaps: new Uint8Array(places).fill(1), ranks: new Int32Array(places) }
  const best = solve(search, rest, atMost)
  return { ...(best === undefined ? {} : { best }), isProven: work.left >= 0 }
}

/** The most that may be lacking for less to be lacking than this, noise aside. */
export function lessThan(lacking: number): number {
  return lacking - 2 * noise * Math.max(1, lacking)
}

/** A search for the best order, and what it knows of the rests it has met. */
interface Search {
  readonly table: RankedSteps
  readonly known: Map<string, KnownRest[]>
  readonly work: Work
}

/** The best order from these ranks, or a budget in which there is none. */
interface KnownRest {
  readonly ranks: Int32Array
  readonly found?: OrderedActivities
  readonly failedAt: number
}

/** An activity that may come next. */
interface Next {
  readonly activity: number
  readonly ranks: Int32Array
  /** What is lacking after it at least. */
  readonly bound: number
}

/** The best order of a rest: what is ripe, then each group of those that touch each other by itself. */
function solve(search: Search, rest: Rest, budget: number): OrderedActivities | undefined {
  const { table, work } = search
  const order: number[] = []
  const ranks = rest.ranks.slice()
  const ordering = { left: rest.left.slice(), ranks, order }
  const { reach, rounds } = takeRipe(table, ordering)
  let total = lackingOf(table, rest.gaps, reach)
  if (!spend(work, (rounds + 1) * table.count) || !isWithin(total, budget)) return undefined
  for (const { left, gaps } of groupsOf(table, { left: ordering.left, gaps: rest.gaps, ranks }, reach)) {
    const bound = lackingOf(table, gaps, reach)
    const found = branch(search, { left, gaps, ranks }, bound + budget - total)
    if (found === undefined) return undefined
    total += found.lacking - bound
    if (!isWithin(total, budget)) return undefined
    order.push(...found.order)
  }
  return { order, lacking: total }
}

/** The best order of a group of which nothing is ripe. */
function branch(search: Search, rest: Rest, budget: number): OrderedActivities | undefined {
  const { known, work } = search
  const { left, gaps, ranks } = rest
  const key = `${keyOf(left)}${keyOf(gaps)}`
  const before = known.get(key) ?? []
  if (!known.has(key)) known.set(key, before)
  spend(work, before.length * ranks.length)
  for (const one of before) {
    if (!isNoFurther(ranks, one.ranks, gaps)) continue
    if (one.found === undefined ? budget <= one.failedAt : !isWithin(one.found.lacking, budget))
      return undefined
    if (one.found !== undefined && isNoFurther(one.ranks, ranks, gaps)) return one.found
  }
  const found = firstBest(search, rest, budget)
  if (work.left >= 0) before.push({ ranks, failedAt: budget, ...(found === undefined ? {} : { found }) })
  return found
}

/** What may come next, the most promising first. */
function nextOf({ table, work }: Search, { left, gaps, ranks }: Rest): Next[] {
  const next: Next[] = []
  for (let activity = 0; activity < left.length; activity++) {
    if (left[activity] !== 1 || !isAllowed(table, left, activity)) continue
    const after = ranks.slice()
    runSteps(at(table.ofActivity, activity), after)
    const others = without(left, activity)
    next.push({ activity, ranks: after, bound: lackingOf(table, gaps, reachOf(table, others, after)) })
  }
  spend(work, next.length * table.count)
  return next.sort((a, b) => a.bound - b.bound || a.activity - b.activity)
}

/** The best order of a rest, of several the first; the best so far where the work runs out. */
function firstBest(search: Search, rest: Rest, budget: number): OrderedActivities | undefined {
  let best: OrderedActivities | undefined
  let most = budget
  for (const { activity, ranks, bound } of nextOf(search, rest)) {
    if (search.work.left < 0 || !isWithin(bound, most)) break
    const found = solve(search, { left: without(rest.left, activity), gaps: rest.gaps, ranks }, most)
    if (found === undefined) continue
    best = { order: [activity, ...found.order], lacking: found.lacking }
    most = lessThan(found.lacking)
  }
  return best
}

function without(left: Members, activity: number): Members {
  const others = left.slice()
  others[activity] = 0
  return others
}

/** A set as a text, sixteen to a character. */
function keyOf(left: Uint8Array): string {
  let key = ''
  for (let begin = 0; begin < left.length; begin += 16) {
    let bits = 0
    for (let i = begin; i < Math.min(left.length, begin + 16); i++) bits = 2 * bits + byteAt(left, i)
    key += String.fromCharCode(bits)
  }
  return key
}

/** Whether none of these gaps has come further than it has there. */
function isNoFurther(ranks: Int32Array, other: Int32Array, gaps: Uint8Array): boolean {
  for (let gap = 0; gap < gaps.length; gap++) {
    if (gaps[gap] === 1 && intAt(ranks, gap) > intAt(other, gap)) return false
  }
  return true
}

/** The groups of those that touch each other: by a gap that both can lead on still, or as prerequisites. */
function groupsOf(table: RankedSteps, rest: Rest, reach: Int32Array): Group[] {
  const { left, gaps } = rest
  const { leader, count } = leadersOf(table, rest, reach)
  if (count <= 1) return count === 1 ? [{ left, gaps }] : []
  const groups: (Group | undefined)[] = []
  for (let activity = 0; activity < left.length; activity++) {
    if (left[activity] !== 1) continue
    const first = leaderOf(leader, activity)
    const group = groups[first] ?? { left: new Uint8Array(left.length), gaps: new Uint8Array(gaps.length) }
    groups[first] = group
    group.left[activity] = 1
    for (const step of at(table.ofActivity, activity)) {
      if (isOpen(step, rest, reach)) group.gaps[step.gap] = 1
    }
  }
  return groups.filter((group) => group !== undefined)
}

/** Of each activity that is left one that stands for its group, and how many groups there are; 1 as soon as that is known. */
function leadersOf(
  table: RankedSteps,
  rest: Rest,
  reach: Int32Array,
): { readonly leader: Int32Array; readonly count: number } {
  const { left } = rest
  const leader = new Int32Array(left.length)
  let count = 0
  for (let activity = 0; activity < left.length; activity++) {
    leader[activity] = activity
    if (left[activity] === 1) count++
  }
  for (const steps of table.onGap) {
    let first = -1
    for (const step of steps) {
      if (left[step.activity] !== 1 || !isOpen(step, rest, reach)) continue
      if (first < 0) first = step.activity
      else if (join(leader, first, step.activity)) count--
    }
    if (count <= 1) return { leader, count }
  }
  for (let activity = 0; activity < left.length; activity++) {
    if (left[activity] !== 1) continue
    for (const earlier of at(table.prerequisites, activity)) {
      if (left[earlier] === 1 && join(leader, activity, earlier)) count--
    }
  }
  return { leader, count }
}

function isOpen({ gap, from, to }: RankedStep, { ranks }: Rest, reach: Int32Array): boolean {
  return to > intAt(ranks, gap) && from <= intAt(reach, gap)
}

function leaderOf(leader: Int32Array, activity: number): number {
  let its = activity
  while (intAt(leader, its) !== its) its = intAt(leader, its)
  return its
}

/** Makes two groups one; whether they were two. */
function join(leader: Int32Array, one: number, other: number): boolean {
  const [a, b] = [leaderOf(leader, one), leaderOf(leader, other)]
  leader[Math.max(a, b)] = Math.min(a, b)
  return a !== b
}

function lackingOf({ lacks }: RankedSteps, gaps: Uint8Array, ranks: Int32Array): number {
  let sum = 0
  for (let gap = 0; gap < gaps.length; gap++) if (gaps[gap] === 1) sum += lacks[gap]?.[intAt(ranks, gap)] ?? 0
  return sum
}
