import { at } from '../base/at'
import { type CostsAhead, costsAhead } from './costs-ahead'
import { insert, sink, take } from './heap'
import { comesFirst, jobsAlong, type Label } from './labels'
import type { MoveCosts } from './move-costs'
import { valueAt } from './value-at'

/** A route: places of jobs in their order, and the sum of its moves' costs. */
export interface FoundRoute {
  readonly jobs: readonly number[]
  readonly cost: number
}

/** Routes found, best first. */
export interface FoundRoutes {
  readonly routes: readonly FoundRoute[]
  /** Cost of any other route, at least; absent when the search was finished. */
  readonly atLeast?: number
}

/** A partial route. */
interface RouteLabel extends Label {
  readonly parent: RouteLabel | undefined
  /** Which of its parent's next jobs, best first, it took. */
  readonly turn: number
  /** Cost of its moves. */
  readonly paid: number
  /** Cost of the best whole route it may become in whole billionths, exact but for jobs it would come to twice. */
  readonly cost: number
  /** Moves of that route. */
  readonly moves: number
}

/**
 * The best routes, up to `limit`, through a matrix of costs of 0 or more, no job twice: by cost, then by fewest moves, then by places.
 *
 * One search backwards from the target gives the exact cost that is still ahead of every job; best-first over partial
 * routes then goes almost straight to the target, `limit` times. A partial route that could only go on through a job it has
 * been to is found out when it is. When `work` partial routes were built, those found so far: they are the best there are.
 */
export function bestRoutes(
  costs: MoveCosts,
  from: number,
  to: number,
  { limit, work }: { readonly limit: number; readonly work: number },
): FoundRoutes {
  const ahead = costsAhead(costs, to)
  const cost = at(ahead.cost, from)
  if (cost === Number.POSITIVE_INFINITY) return { routes: [] }
  const start = {
    parent: undefined,
    job: from,
    depth: 0,
    turn: 0,
    paid: 0,
    cost,
    moves: at(ahead.moves, from),
  }
  const run: Run = { costs, ahead, choices: nextChoices(costs, ahead), queue: [start], built: 1 }
  const routes: FoundRoute[] = []
  for (;;) {
    const label = take(run.queue, isBefore)
    if (label === undefined) return { routes }
    if (run.built >= work) return { routes, atLeast: label.cost }
    if (label.parent !== undefined) offer(label.parent, label.turn + 1, run)
    if (label.job !== to) {
      if (!isRepeated(label)) offer(label, 0, run)
      continue
    }
    routes.push({ jobs: jobsAlong(label), cost: label.paid })
    if (routes.length === limit) return { routes }
  }
}

/** One search while it goes on. */
interface Run {
  readonly costs: MoveCosts
  readonly ahead: CostsAhead
  /** The next jobs of each job, best first; `undefined` past the last one. */
  readonly choices: (job: number, turn: number) => number | undefined
  /** Partial routes to go on from, the best on top. */
  readonly queue: RouteLabel[]
  /** How many partial routes were built. */
  built: number
}

/** Puts a partial route's next best choice into the queue. */
function offer(parent: RouteLabel, turn: number, run: Run): void {
  const { into, size } = run.costs
  const job = run.choices(parent.job, turn)
  if (job === undefined) return
  run.built++
  const paid = parent.paid + valueAt(into, job * size + parent.job)
  const depth = parent.depth + 1
  const cost = Math.round(paid + valueAt(run.ahead.cost, job))
  const moves = depth + valueAt(run.ahead.moves, job)
  insert(run.queue, { parent, job, depth, turn, paid, cost, moves }, isBefore)
}

function isBefore(one: RouteLabel, other: RouteLabel): boolean {
  const difference = one.cost - other.cost || one.moves - other.moves
  return difference === 0 ? comesFirst(one, other) : difference < 0
}

/** Whether the job a partial route has come to is one that it has been to. */
function isRepeated({ job, parent }: RouteLabel): boolean {
  for (let way = parent; way !== undefined; way = way.parent) if (way.job === job) return true
  return false
}

function nextChoices(costs: MoveCosts, ahead: CostsAhead): Run['choices'] {
  const known = new Map<number, (turn: number) => number | undefined>()
  return (place, turn) => {
    const next = known.get(place) ?? nextJobsOf(place, costs, ahead)
    known.set(place, next)
    return next(turn)
  }
}

/** The next jobs of one job, put in order only as far as they are asked for. */
function nextJobsOf(
  place: number,
  { size, into }: MoveCosts,
  ahead: CostsAhead,
): (turn: number) => number | undefined {
  const total = new Float64Array(size)
  const heap: number[] = []
  for (let next = 0; next < size; next++) {
    const sum = valueAt(ahead.cost, next) + valueAt(into, next * size + place)
    if (sum === Number.POSITIVE_INFINITY || next === place) continue
    total[next] = Math.round(sum)
    heap.push(next)
  }
  const isBetter = (one: number, other: number): boolean => {
    const difference =
      valueAt(total, one) - valueAt(total, other) || valueAt(ahead.moves, one) - valueAt(ahead.moves, other)
    return difference === 0 ? one < other : difference < 0
  }
  for (let i = (heap.length >> 1) - 1; i >= 0; i--) sink(heap, i, at(heap, i), isBetter)
  const ordered: number[] = []
  return (turn) => {
    while (ordered.length <= turn) {
      const next = take(heap, isBetter)
      if (next === undefined) break
      ordered.push(next)
    }
    return ordered[turn]
  }
}
