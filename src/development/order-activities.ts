import { at } from '../base/at'
import { noise } from '../base/compare'
import { byteAt } from '../base/typed-at'
import type { Members } from './members'
import { isAllowed, lackingAt, type OrderedActivities, reachOf, takeRipe } from './order-quickly'
import { isWithin } from './plan-problem'
import { type Ranks, rankAt, ranksHeld } from './ranks'
import { type Rest, restGroups } from './rest-groups'
import { runSteps } from './run-steps'
import type { RankedSteps } from './step-ranks'
import { spend, type Work } from './work'

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
  const search: Search = { table, known: new Map(), work, leader: new Int32Array(members.length) }
  const places = table.needed.length
  const rest = { left: members.slice(), gaps: new Uint8Array(places).fill(1), ranks: ranksHeld(places) }
  const best = solve(search, rest, atMost)
  return { ...(best === undefined ? {} : { best }), isProven: work.left >= 0 }
}

/** The most that may be lacking for less to be lacking than this, noise aside. */
export function lessThan(lacking: number): number {
  return lacking - 2 * noise * Math.max(1, lacking)
}

/** The least that is lacking where more than this is, noise aside. */
function moreThan(lacking: number): number {
  return lacking + 2 * noise * Math.max(1, lacking)
}

/** A search for the best order, and what it knows of the rests it has met. */
interface Search {
  readonly table: RankedSteps
  readonly known: Map<string, KnownRest[]>
  readonly work: Work
  /** Of each activity: room to note one that stands for its group. */
  readonly leader: Int32Array
}

/** What is known from these ranks on. */
interface KnownRest {
  readonly ranks: Ranks
  /** The best order, where one was found. */
  readonly found: OrderedActivities | undefined
  /** What is lacking after every order at least. */
  readonly least: number
}

/** An activity that may come next. */
interface Next {
  readonly activity: number
  readonly ranks: Ranks
  /** What is lacking after it at least. */
  readonly bound: number
}

/** The best order of a rest, which is its own: what is ripe, then each group of those that touch each other by itself. */
function solve(search: Search, rest: Rest, budget: number): OrderedActivities | undefined {
  const { table, work } = search
  const order: number[] = []
  const { ranks } = rest
  const { reach, rounds } = takeRipe(table, { ...rest, order })
  let total = lackingAt(table, reach, rest.gaps)
  if (!spend(work, rounds * table.count) || !isWithin(total, budget)) return undefined
  for (const { left, gaps } of restGroups(search, rest, reach)) {
    const bound = lackingAt(table, reach, gaps)
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
    if (!isWithin(one.least, budget)) return undefined
    if (one.found !== undefined && isNoFurther(one.ranks, ranks, gaps)) return one.found
  }
  const found = firstBest(search, rest, budget)
  if (work.left >= 0) before.push({ ranks, found, least: found?.lacking ?? moreThan(budget) })
  return found
}

/** What may come next without too much being lacking, the most promising first. */
function nextOf({ table, work }: Search, { left, gaps, ranks }: Rest, budget: number): Next[] {
  const next: Next[] = []
  for (let activity = 0; activity < left.length; activity++) {
    if (left[activity] !== 1 || !isAllowed(table, left, activity)) continue
    const after = ranks.slice()
    runSteps(at(table.ofActivity, activity), after)
    left[activity] = 0
    const bound = lackingAt(table, reachOf(table, left, after), gaps)
    left[activity] = 1
    spend(work, table.count)
    if (isWithin(bound, budget)) next.push({ activity, ranks: after, bound })
  }
  return next.sort((a, b) => a.bound - b.bound || a.activity - b.activity)
}

/** The best order of a rest, of several the first; the best so far where the work runs out. */
function firstBest(search: Search, rest: Rest, budget: number): OrderedActivities | undefined {
  let best: OrderedActivities | undefined
  let most = budget
  for (const { activity, ranks, bound } of nextOf(search, rest, budget)) {
    if (search.work.left < 0 || !isWithin(bound, most)) break
    const left = rest.left.slice()
    left[activity] = 0
    const found = solve(search, { left, gaps: rest.gaps, ranks }, most)
    if (found === undefined) continue
    best = { order: [activity, ...found.order], lacking: found.lacking }
    most = lessThan(found.lacking)
  }
  return best
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
function isNoFurther(ranks: Ranks, other: Ranks, gaps: Uint8Array): boolean {
  for (let gap = 0; gap < gaps.length; gap++) {
    if (gaps[gap] === 1 && rankAt(ranks, gap) > rankAt(other, gap)) return false
  }
  return true
}
