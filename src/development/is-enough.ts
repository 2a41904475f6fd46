import type { Members } from './members'
import { orderActivities } from './order-activities'
import { lackingAfter, type OrderedActivities, orderQuickly } from './order-quickly'
import { farthest, heldBefore, isWithin, lacking, type PlanProblem } from './plan-problem'
import type { RankedSteps } from './step-ranks'
import { isTangled, untangle } from './untangle'
import { spend, type Work } from './work'

/** How little is to be lacking. */
export interface Aim {
  /** Σ weight × what may be lacking. */
  readonly target: number
  /** The steps by rank, and the ranks that this needs. */
  readonly table: RankedSteps
  /** The steps by rank up to what can be reached at all. */
  readonly full: RankedSteps
  readonly work: Work
}

/** An order after which no more is lacking than was aimed at; `no` where there is none, `unknown` where the work ran out. */
export type Enough = OrderedActivities | 'no' | 'unknown'

/** Whether no more is lacking after these activities than was aimed at, by the order that shows it. */
export function isEnough(problem: PlanProblem, members: Members, { target, table, full, work }: Aim): Enough {
  if (!reaches(problem, members, target)) return 'no'
  if (!spend(work, table.count)) return 'unknown'
  const quick = isEnoughQuickly(full, members, target)
  if (quick !== undefined) return quick
  const order = untangle(table, members, work)
  if (order === 'no' || order === 'unknown') return order
  const untangled = { order, lacking: lackingAfter(full, order) }
  if (isWithin(untangled.lacking, target)) return untangled
  // Every gap can come to where it has to, but not all of them to where they have to together.
  const { best, isProven } = orderActivities(full, members, { atMost: target, work })
  return best ?? (isProven ? 'no' : 'unknown')
}

/** Whether that is so as far as little work shows it: a look at all steps, a hundred times at most. */
export function isEnoughAtOnce(problem: PlanProblem, members: Members, aim: Aim): Enough {
  const { table, work } = aim
  const given = Math.min(work.left, 100 * table.count)
  const own: Work = { left: given }
  const enough = isEnough(problem, members, { ...aim, work: own })
  spend(work, given - Math.max(0, own.left))
  return enough
}

/** Whether more is lacking than was aimed at in every order, as far as that shows at once. */
export function isPlainlyLacking(
  problem: PlanProblem,
  members: Members,
  { target, table, work }: Aim,
): boolean {
  return !reaches(problem, members, target) || isTangled(table, members, work)
}

/** An order, if one is found quickly, after which no more is lacking than was aimed at. */
function isEnoughQuickly(
  table: RankedSteps,
  members: Members,
  target: number,
): OrderedActivities | undefined {
  const quick = orderQuickly(table, members)
  return isWithin(quick.lacking, target) ? quick : undefined
}

/** Whether so little could be lacking at all, order aside. */
function reaches(problem: PlanProblem, members: Members, target: number): boolean {
  const atBest = farthest(problem, heldBefore(problem), (activity) => members[activity] === 1)
  return isWithin(lacking(problem, atBest), target)
}
