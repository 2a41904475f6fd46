import { insert, take } from './heap'
import { jobsAlong } from './labels'
import type { PathCost } from './path-costs'
import { noneSettled } from './path-dominance'
import { pathGround } from './path-ground'
import type { PathLabel } from './path-label'
import type { PathProblem } from './path-problem'
import { isWithinReach } from './path-reach'
import { goOnFrom, isBefore, isPassedOver, type PathRun } from './path-run'
import { jobsToSkip } from './path-skips'

/** What a search is to find. */
export interface PathSearch {
  /** What makes a path better, most important first. */
  readonly costs: readonly PathCost[]
  /** How many paths. */
  readonly limit: number
  /** Most steps to take; a step under way is finished. */
  readonly work: number
}

/** A path that was found. */
export interface FoundPath {
  /** Places of the jobs in their order, `from` first where there is one. */
  readonly jobs: readonly number[]
  /** Its costs, in the order of `PathSearch.costs`. */
  readonly costs: readonly number[]
}

/** What a search has come to. */
export interface PathSearchEnd {
  /** The best paths found, in their order. */
  readonly paths: readonly FoundPath[]
  /** How many of them, from the first, are the best there are. */
  readonly proven: number
  /** What any path that was not found comes to in the first cost, at least; absent when the search was finished. */
  readonly atLeast?: number
  /** How many steps were taken. */
  readonly steps: number
}

/**
 * The best paths: best-first over partial paths (labels) with lower bounds of what is still to come. Labels that cannot
 * become one of the best are passed over: those of which the bounds are behind the paths found, and see `isNeedless`. A
 * search that takes long looks for good paths early as well: see `dive`.
 */
export function searchPaths(problem: PathProblem, { costs: wanted, limit, work }: PathSearch): PathSearchEnd {
  if (!isWithinReach(problem)) return { paths: [], proven: 0, steps: 0 }
  // Ties go by moves, so that an equal path of fewer moves comes first.
  const costs: readonly PathCost[] = wanted.includes('moves') ? wanted : [...wanted, 'moves']
  const ground = pathGround(problem, costs.includes('time'))
  const run: PathRun = { ground, costs, limit, best: [], steps: 0 }
  const first = goOn(run, work)
  const paths = run.best.map((path) => ({ jobs: jobsAlong(path), costs: path.paid.slice(0, wanted.length) }))
  if (first === undefined) return { paths, proven: paths.length, steps: run.steps }
  const proven = run.best.filter((path) => isBefore(path, first)).length
  return { paths, proven, atLeast: first.least[0] ?? 0, steps: run.steps }
}

/** Steps before the first dive, where there is so much work: most searches end sooner. */
const stepsBeforeDive = 4_000

/** Goes on until the best are found, or no work is left; then the first of the partial paths not gone on from. */
function goOn(run: PathRun, work: number): PathLabel | undefined {
  const { ground, costs, limit } = run
  const { problem, distance } = ground
  const none = costs.map(() => 0)
  const { from, nodes } = problem
  const facts = { parent: undefined, job: from, node: nodes[from], gives: [], depth: 0, lacking: 0 }
  const start: PathLabel = { ...facts, paid: none, least: none, isMeasured: true }
  // A move that leaves a job out may take more steps of rank than either of the two.
  const mayBeSkipped = costs.includes('rank-steps') ? () => false : jobsToSkip(problem, distance)
  const queue = [start]
  const going = {
    settled: noneSettled(limit, mayBeSkipped),
    keep: (label: PathLabel): void => insert(queue, label, isBefore),
    isBehind: (label: PathLabel): boolean => queue[0] !== undefined && isBefore(queue[0], label),
  }
  let width = 4
  let diveAt = Math.min(stepsBeforeDive, work / 4)
  for (;;) {
    const first = queue[0]
    if (first === undefined || isPassedOver(first, run)) return undefined
    if (run.steps >= work) return first
    if (run.steps < diveAt) {
      take(queue, isBefore)
      goOnFrom(first, run, going)
    } else {
      for (const order of [isBefore, isNearer]) dive({ start, width, order, mayBeSkipped, work }, run)
      width *= 3
      diveAt = 3 * run.steps
    }
  }
}

/** The label after which the target lacks less; among equals the one that comes first. */
function isNearer(one: PathLabel, other: PathLabel): boolean {
  return one.lacking === other.lacking ? isBefore(one, other) : one.lacking < other.lacking
}

/** How a dive goes. */
interface Dive {
  readonly start: PathLabel
  /** From how many labels of each length it goes on. */
  readonly width: number
  /** Which of them are the more promising. */
  readonly order: (one: PathLabel, other: PathLabel) => boolean
  readonly mayBeSkipped: (job: number) => boolean
  readonly work: number
}

/** Goes on from the most promising labels of each length alone, for paths that are good and early. */
function dive({ start, width, order, mayBeSkipped, work }: Dive, run: PathRun): void {
  const settled = noneSettled(1, mayBeSkipped)
  let labels = [start]
  while (labels.length > 0) {
    const next: PathLabel[] = []
    const going = { settled, keep: (label: PathLabel) => next.push(label), isBehind: () => false }
    let gone = 0
    for (const label of labels.sort((a, b) => (order(a, b) ? -1 : 1))) {
      if (gone === width || run.steps >= work) break
      if (goOnFrom(label, run, going)) gone++
    }
    labels = next
  }
}
