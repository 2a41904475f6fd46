// What can be said of a whole problem before any path is built: which jobs lead to the target, and how far it is.

import { at } from '../base/at'
import { isWithinLimits, noLacks } from './move-lacks'
import { isAllowedPair, type PathNode, type PathProblem } from './path-problem'
import { valueAt } from './value-at'

/** Whether a job may be entered at all. */
export function mayEnter({ limits }: PathProblem, { forbidden }: PathNode): boolean {
  return limits.allowForbidden || !forbidden
}

/** Fewest moves from each job to the target by kind and rank alone; `Infinity` where there is no way. */
export function movesToTarget(problem: PathProblem): Float64Array {
  const { nodes, from, to, limits } = problem
  const distance = new Float64Array(nodes.length).fill(Number.POSITIVE_INFINITY)
  const target = at(nodes, to)
  if (!mayEnter(problem, target)) return distance
  distance[to] = 0
  let open = nodes.filter((node) => node !== target)
  let frontier = [target]
  for (let moves = 1; frontier.length > 0 && moves <= limits.maxMoves; moves++) {
    const leadsOn = new Set(open.filter((node) => frontier.some((next) => isAllowedPair(limits, node, next))))
    open = open.filter((node) => !leadsOn.has(node))
    // A forbidden job leads nowhere, unless the path begins in it.
    frontier = [...leadsOn].filter((node) => node.job === from || mayEnter(problem, node))
    for (const { job } of frontier) distance[job] = moves
  }
  return distance
}

/** The sum of least tenures on the way from each job to the target that makes it smallest, by kind and rank alone. */
export function leastTenures(problem: PathProblem, distance: Float64Array): Float64Array {
  const { nodes, to, limits } = problem
  const least = new Float64Array(nodes.length).fill(Number.POSITIVE_INFINITY)
  least[to] = 0
  const open = new Set(
    nodes.filter(({ job }) => job === to || at(distance, job) !== Number.POSITIVE_INFINITY),
  )
  for (let nearest = nearestOf(open, least); nearest !== undefined; nearest = nearestOf(open, least)) {
    open.delete(nearest)
    const ahead = valueAt(least, nearest.job)
    for (const node of open) {
      const offered = ahead + node.tenure
      if (offered < valueAt(least, node.job) && isAllowedPair(limits, node, nearest))
        least[node.job] = offered
    }
  }
  return least
}

/** The first of the open jobs from which least is to come; `undefined` where the target cannot be reached from any. */
function nearestOf(open: ReadonlySet<PathNode>, least: Float64Array): PathNode | undefined {
  let nearest: PathNode | undefined
  let ahead = Number.POSITIVE_INFINITY
  for (const node of open) {
    const own = valueAt(least, node.job)
    if (own < ahead) {
      nearest = node
      ahead = own
    }
  }
  return nearest
}

/**
 * Whether the target may be reached at all: every job that can be entered gives its levels to everybody at once. Says
 * no only where there is no path; saves going through every partial path to find that out.
 */
export function isWithinReach(problem: PathProblem): boolean {
  const { nodes, from, to, limits } = problem
  const held = Float64Array.from(problem.start)
  const lacks = noLacks()
  const reached = nodes.filter(({ job }) => job === from)
  const open = new Set(nodes.filter((node) => node.job !== from && mayEnter(problem, node)))
  for (let moves = 1; moves <= limits.maxMoves; moves++) {
    const isEntry = from < 0 && moves === 1
    const entered = [...open].filter(
      (node) =>
        isWithinLimits(node, limits, held, lacks) &&
        (isEntry || reached.some((left) => isAllowedPair(limits, left, node))),
    )
    if (entered.some(({ job }) => job === to)) return true
    if (entered.length === 0) return false
    for (const node of entered) {
      open.delete(node)
      reached.push(node)
      raise(held, node)
    }
  }
  return false
}

function raise(held: Float64Array, { asked }: PathNode): void {
  for (const { competency, level } of asked) held[competency] = Math.max(valueAt(held, competency), level)
}
