import { comesFirst } from './comes-first'
import { insert, sink, take } from './heap'
import type { MoveCosts } from './move-costs'

/** A route: places of jobs in their order, and the sum of its moves' costs. */
export interface FoundRoute {
  readonly jobs: readonly number[]
  readonly cost: number
}

/** Least cost and, of the routes of that cost, fewest moves from each job to the target. */
interface Ahead {
  readonly cost: Float64Array
  readonly moves: Float64Array
}

/**
 * The k best routes through a matrix of costs of 0 or more, no job twice: by cost, then by fewest moves, then by places.
 *
 * One search backwards from the target gives the exact cost that is still ahead of every job; best-first over partial
 * routes then goes almost straight to the target k times. A partial route that could only go on through a job it has
 * been to is found out when it is. `undefined` when more than `limit` partial routes would be built.
 */
export function bestRoutes(
  costs: MoveCosts,
  from: number,
  to: number,
  { k, limit }: { readonly k: number; readonly limit: number },
): FoundRoute[] | undefined {
  const { size, into } = costs
  const ahead = backwards(costs, to)
  // Partial routes, by number; 0 is the start. `turn`: which of its parent's next jobs, best first, it took.
  const parent = [-1]
  const job = [from]
  const depth = [0]
  const labels = { parent, job, depth }
  const turn = [0]
  const paid = [0]
  const cost = [ahead.cost[from] ?? 0]
  const moves = [ahead.moves[from] ?? 0]
  if (cost[0] === Number.POSITIVE_INFINITY) return []

  const isBefore = (one: number, other: number): boolean => {
    const difference = (cost[one] ?? 0) - (cost[other] ?? 0) || (moves[one] ?? 0) - (moves[other] ?? 0)
    return difference === 0 ? comesFirst(labels, one, other) : difference < 0
  }

  const turns = new Map<number, NextJobs>()
  const nextJobs = (place: number): NextJobs => {
    const known = turns.get(place)
    if (known !== undefined) return known
    const next = nextJobsOf(place, costs, ahead)
    turns.set(place, next)
    return next
  }
  const queue = [0]
  /** Puts the parent's next best choice into the queue. */
  const offer = (above: number, which: number): void => {
    const place = job[above] ?? 0
    const next = nextJobs(place).at(which)
    if (next === undefined) return
    const number = parent.length
    const spent = (paid[above] ?? 0) + (into[next * size + place] ?? 0)
    parent.push(above)
    job.push(next)
    depth.push((depth[above] ?? 0) + 1)
    turn.push(which)
    paid.push(spent)
    cost.push(spent + (ahead.cost[next] ?? 0))
    moves.push((depth[above] ?? 0) + 1 + (ahead.moves[next] ?? 0))
    insert(queue, number, isBefore)
  }

  const found: FoundRoute[] = []
  while (queue.length > 0) {
    const label = take(queue, isBefore)
    const above = parent[label] ?? -1
    if (above >= 0) offer(above, (turn[label] ?? 0) + 1)
    if (parent.length > limit) return undefined
    const place = job[label] ?? 0
    let isRepeated = false
    for (let at = above; at >= 0; at = parent[at] ?? -1) if (job[at] === place) isRepeated = true
    if (isRepeated) continue
    if (place === to) {
      const jobs: number[] = []
      for (let at = label; at >= 0; at = parent[at] ?? -1) jobs.unshift(job[at] ?? 0)
      found.push({ jobs, cost: paid[label] ?? 0 })
      if (found.length === k) break
    } else {
      offer(label, 0)
    }
  }
  return found
}

/** Dijkstra's search over a dense matrix, from the target back, with a shrinking list of open jobs. */
function backwards({ size, into }: MoveCosts, to: number): Ahead {
  const cost = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const moves = new Float64Array(size)
  const open = new Int32Array(size)
  let count = 0
  for (let place = 0; place < size; place++) if (place !== to) open[count++] = place
  cost[to] = 0
  let nearest = to
  while (count > 0) {
    const reached = cost[nearest] ?? 0
    const further = (moves[nearest] ?? 0) + 1
    const row = nearest * size
    let best = -1
    let bestCost = Number.POSITIVE_INFINITY
    let bestMoves = 0
    for (let i = 0; i < count; i++) {
      const place = open[i] ?? 0
      const offered = reached + (into[row + place] ?? 0)
      let known = cost[place] ?? 0
      if (offered < known || (offered === known && further < (moves[place] ?? 0))) {
        cost[place] = known = offered
        moves[place] = further
      }
      if (known < bestCost || (known === bestCost && (moves[place] ?? 0) < bestMoves)) {
        bestCost = known
        bestMoves = moves[place] ?? 0
        best = i
      }
    }
    if (best < 0) break
    nearest = open[best] ?? 0
    open[best] = open[--count] ?? 0
  }
  return { cost, moves }
}

/** The next jobs of one job, best first, put in order only as far as they are asked for. */
interface NextJobs {
  readonly at: (which: number) => number | undefined
}

function nextJobsOf(place: number, { size, into }: MoveCosts, ahead: Ahead): NextJobs {
  const total = new Float64Array(size)
  const heap: number[] = []
  for (let next = 0; next < size; next++) {
    const further = ahead.cost[next] ?? 0
    const sum = further + (into[next * size + place] ?? 0)
    if (sum === Number.POSITIVE_INFINITY || next === place) continue
    total[next] = sum
    heap.push(next)
  }
  const isBefore = (one: number, other: number): boolean => {
    const a = total[one] ?? 0
    const b = total[other] ?? 0
    if (a !== b) return a < b
    const moves = (ahead.moves[one] ?? 0) - (ahead.moves[other] ?? 0)
    return moves === 0 ? one < other : moves < 0
  }
  for (let i = (heap.length >> 1) - 1; i >= 0; i--) sink(heap, i, heap[i] ?? 0, isBefore)
  const ordered: number[] = []
  return {
    at: (which) => {
      while (ordered.length <= which && heap.length > 0) ordered.push(take(heap, isBefore))
      return ordered[which]
    },
  }
}
