import { at } from '../base/at'
import type { MoveCosts } from './move-costs'
import { noCost } from './path-problem'
import { valueAt } from './value-at'

/** Least cost and, of the routes of that cost, fewest moves from each job to the target. */
export interface CostsAhead {
  readonly cost: Float64Array
  readonly moves: Float64Array
}

/** Jobs from which the least cost is not yet known: the first `count` of a list that shrinks. */
interface OpenJobs {
  readonly jobs: Int32Array
  count: number
}

/** Dijkstra's search over a dense matrix, from the target back. */
export function costsAhead(costs: MoveCosts, to: number): CostsAhead {
  const { size } = costs
  const ahead = {
    cost: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    moves: new Float64Array(size),
  }
  ahead.cost[to] = 0
  const open = { jobs: Int32Array.from([...Array(size).keys()].filter((job) => job !== to)), count: size - 1 }
  let nearest = to
  for (;;) {
    const next = goBackFrom(nearest, costs, ahead, open)
    if (next < 0) return ahead
    nearest = at(open.jobs, next)
    open.jobs[next] = at(open.jobs, --open.count)
  }
}

/**
 * Offers every open job the way over one whose cost is known; returns where in the list the nearest of them stands, −1
 * when there is none. Both in one pass, for each costs about as much as the reading.
 */
function goBackFrom(
  over: number,
  { size, into }: MoveCosts,
  { cost, moves }: CostsAhead,
  open: OpenJobs,
): number {
  const reached = valueAt(cost, over)
  const further = valueAt(moves, over) + 1
  const row = over * size
  let best = -1
  let bestCost = Number.POSITIVE_INFINITY
  let bestMoves = 0
  for (let i = 0; i < open.count; i++) {
    const job = valueAt(open.jobs, i)
    const offered = reached + valueAt(into, row + job)
    let known = valueAt(cost, job)
    if (isLess(offered, known) || (!isLess(known, offered) && further < valueAt(moves, job))) {
      cost[job] = known = offered
      moves[job] = further
    }
    if (isLess(known, bestCost) || (!isLess(bestCost, known) && valueAt(moves, job) < bestMoves)) {
      bestCost = known
      bestMoves = valueAt(moves, job)
      best = i
    }
  }
  return best
}

/** Whether one cost is less than another by more than noise; no cost is less than itself, endless ones neither. */
function isLess(one: number, other: number): boolean {
  return one < other - noCost
}
