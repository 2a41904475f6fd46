import { at } from '../base/at'
import { type HeldLevels, heldAtStart } from './held-levels'
import { type Lacks, noLacks } from './move-lacks'
import { type SteppingStone, steppingStones } from './path-gains'
import type { PathLabel } from './path-label'
import { noOutlook, type Outlook } from './path-outlook'
import { isAllowedPair, type PathNode, type PathProblem } from './path-problem'
import { leastTenures, mayEnter, movesToTarget } from './path-reach'

/** A problem, what is known of it before any path is built, and what is written over for path after path. */
export interface PathGround {
  readonly problem: PathProblem
  readonly maxMoves: number
  /** Fewest moves from each job to the target, by kind and rank alone. */
  readonly distance: Float64Array
  /** Least tenures from each job to the target; absent where time is no cost. */
  readonly tenureAhead: Float64Array | undefined
  /** The jobs that a path may go through on its way. */
  readonly stones: readonly SteppingStone[]
  /** The jobs one may go on to, by the job being left, as far as they were asked for. */
  readonly nextJobs: Map<number, readonly PathNode[]>
  /** What the label being gone on from holds, and where it has been. */
  readonly held: HeldLevels
  readonly visited: Uint8Array
  /** What the next move lacks. */
  readonly lacks: Lacks
  readonly outlook: Outlook
}

/** The ground of a search; `timed` where time is a cost. */
export function pathGround(problem: PathProblem, timed: boolean): PathGround {
  const { nodes, from, to, limits } = problem
  const distance = movesToTarget(problem)
  const isPassed = (node: PathNode): boolean =>
    node.job !== from && at(distance, node.job) !== Number.POSITIVE_INFINITY && mayEnter(problem, node)
  const tenures = nodes.filter((node) => node.job !== to && isPassed(node)).map(({ tenure }) => tenure)
  return {
    problem,
    maxMoves: Math.min(limits.maxMoves, nodes.length),
    distance,
    tenureAhead: timed ? leastTenures(problem, distance) : undefined,
    stones: steppingStones(problem, isPassed),
    nextJobs: new Map(),
    held: heldAtStart(problem),
    visited: new Uint8Array(nodes.length),
    lacks: noLacks(),
    outlook: noOutlook(
      problem,
      tenures.reduce((least, tenure) => Math.min(least, tenure), Number.POSITIVE_INFINITY),
    ),
  }
}

/** Where one may go on to from a job, by what does not depend on levels; an entry is exempt from kind and rank. */
export function nextJobsOf({ job, node }: PathLabel, ground: PathGround): readonly PathNode[] {
  const { problem, distance, nextJobs } = ground
  const known = nextJobs.get(job)
  if (known !== undefined) return known
  const list = problem.nodes.filter(
    (to) =>
      to !== node &&
      at(distance, to.job) !== Number.POSITIVE_INFINITY &&
      mayEnter(problem, to) &&
      (node === undefined || isAllowedPair(problem.limits, node, to)),
  )
  nextJobs.set(job, list)
  return list
}
