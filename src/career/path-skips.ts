import { at } from '../base/at'
import { isAllowedPair, type PathNode, type PathProblem } from './path-problem'
import { mayEnter } from './path-reach'

/**
 * Which jobs a path may always leave out: from every job before one it may go to every job after it, by kind and rank.
 * Asked for one job at a time and found out once for all jobs of one rank, family and track.
 */
export function jobsToSkip(problem: PathProblem, distance: Float64Array): (job: number) => boolean {
  const { nodes, from, limits } = problem
  const alike = new Map<string, PathNode>()
  for (const node of nodes) {
    const isPassed = at(distance, node.job) !== Number.POSITIVE_INFINITY && mayEnter(problem, node)
    if (isPassed && node.job !== from) alike.set(keyOf(node), node)
  }
  const kept = [...alike.values()]
  const known = new Map<string, boolean>()
  return (job) => {
    const node = at(nodes, job)
    const key = keyOf(node)
    const before = known.get(key)
    if (before !== undefined) return before
    const after = kept.filter((next) => isAllowedPair(limits, node, next))
    const skips = kept.every(
      (left) =>
        !isAllowedPair(limits, left, node) || after.every((next) => isAllowedPair(limits, left, next)),
    )
    known.set(key, skips)
    return skips
  }
}

function keyOf({ rank, family, track }: PathNode): string {
  return `${rank} ${family} ${track}`
}
