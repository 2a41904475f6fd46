import { at } from '../base/at'
import { doubleAt } from '../base/typed-at'
import { lead } from './lead'
import type { Members } from './members'
import { type Ranks, rankAt, ranksHeld } from './ranks'
import { isTooEarly, runSteps } from './run-steps'
import type { RankedSteps } from './step-ranks'

/** An order of activities, and what is lacking after it. */
export interface OrderedActivities {
  /** Places of the activities, in their order. */
  readonly order: readonly number[]
  /** Σ weight × what is lacking of each gap. */
  readonly lacking: number
}

/** Activities that are being put in order. */
export interface Ordering {
  /** Of each activity: 1 where it is still to come. */
  readonly left: Members
  /** Of each gap: the rank it has come to. */
  readonly ranks: Ranks
  /** The activities in the order found so far. */
  readonly order: number[]
}

/** An order that is found quickly: what loses nothing by being next, then what gains most, and so on. */
export function orderQuickly(table: RankedSteps, members: Members): OrderedActivities {
  const ordering: Ordering = { left: members.slice(), ranks: ranksHeld(table.needed.length), order: [] }
  for (;;) {
    takeRipe(table, ordering)
    const best = mostGaining(table, ordering)
    if (best === undefined) return { order: ordering.order, lacking: lackingAt(table, ordering.ranks) }
    take(table, ordering, best)
  }
}

/** What is lacking after activities in an order. */
export function lackingAfter(table: RankedSteps, order: readonly number[]): number {
  const ranks = ranksHeld(table.needed.length)
  for (const activity of order) runSteps(at(table.ofActivity, activity), ranks)
  return lackingAt(table, ranks)
}

/** What is lacking at these ranks: on all gaps, or on those marked 1. */
export function lackingAt({ lacks }: RankedSteps, ranks: Ranks, gaps?: Uint8Array): number {
  let sum = 0
  let gap = 0
  for (const ofGap of lacks) {
    if (gaps === undefined || gaps[gap] === 1) sum += doubleAt(ofGap, rankAt(ranks, gap))
    gap++
  }
  return sum
}

/**
 * Takes all activities that lead as far now as they ever can, until there is none: nothing is lost by it.
 *
 * @returns the ranks that what is left could lead to, order aside, and how often all steps were looked at
 */
export function takeRipe(
  table: RankedSteps,
  ordering: Ordering,
): { readonly reach: Ranks; readonly rounds: number } {
  const { left, ranks } = ordering
  for (let rounds = 1; ; rounds++) {
    const reach = reachOf(table, left, ranks)
    let hasTaken = false
    for (let activity = 0; activity < left.length; activity++) {
      if (left[activity] !== 1 || !isAllowed(table, left, activity)) continue
      if (isTooEarly(at(table.ofActivity, activity), { ranks, reach })) continue
      take(table, ordering, activity)
      hasTaken = true
    }
    if (!hasTaken) return { reach, rounds }
  }
}

/** The ranks that all that is left could lead to, order and steps that are lost aside. */
export function reachOf(table: RankedSteps, left: Members, ranks: Ranks, lost?: Uint8Array): Ranks {
  const reach = ranks.slice()
  lead(table, left, reach, lost)
  return reach
}

/** Whether all that must come before an activity has been taken. */
export function isAllowed({ prerequisites }: RankedSteps, left: Members, activity: number): boolean {
  for (const earlier of at(prerequisites, activity)) if (left[earlier] === 1) return false
  return true
}

function take(table: RankedSteps, { left, ranks, order }: Ordering, activity: number): void {
  left[activity] = 0
  order.push(activity)
  runSteps(at(table.ofActivity, activity), ranks)
}

/** The activity that gains most now, by weight; the first of several. */
function mostGaining(table: RankedSteps, { left, ranks }: Ordering): number | undefined {
  let best: number | undefined
  let most = Number.NEGATIVE_INFINITY
  for (let activity = 0; activity < left.length; activity++) {
    if (left[activity] !== 1 || !isAllowed(table, left, activity)) continue
    const after = ranks.slice()
    runSteps(at(table.ofActivity, activity), after)
    const gain = -lackingAt(table, after)
    if (gain <= most) continue
    most = gain
    best = activity
  }
  return best
}
