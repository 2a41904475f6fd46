import { at } from '../base/at'
import { tooLarge } from './career-errors'
import { insert, take } from './heap'
import { type HeldLevels, heldAtStart, holdAfter } from './held-levels'
import { comesFirst, jobsAlong } from './labels'
import { addLack, clear, isWithinLimits, type Lacks, noLacks } from './move-lacks'
import { leastWith, type NextMove, type PathCost, paidWith } from './path-costs'
import { isNeedless, noneSettled, type Settled } from './path-dominance'
import type { PathLabel } from './path-label'
import { isAllowedPair, levelsLacking, type PathNode, type PathProblem } from './path-problem'
import { isWithinReach, leastTenures, mayEnter, movesToTarget } from './path-reach'
import { numberAt, valueAt } from './value-at'

/** What a search is to find. */
export interface PathSearch {
  /** What makes a path better, most important first. */
  readonly costs: readonly PathCost[]
  /** How many paths. */
  readonly limit: number
  /** Most partial paths to build. */
  readonly work: number
}

/** A path that was found. */
export interface FoundPath {
  /** Places of the jobs in their order, `from` first where there is one. */
  readonly jobs: readonly number[]
  /** Its costs, in the order of `PathSearch.costs`. */
  readonly costs: readonly number[]
}

/**
 * The best paths, exactly: best-first over partial paths (labels) with lower bounds of what is still to come, so that
 * complete paths come out in their order. Labels that cannot become one of the best are passed over: see `isNeedless`.
 */
export function searchPaths(problem: PathProblem, search: PathSearch): FoundPath[] {
  if (!isWithinReach(problem)) return []
  const run = beginRun(problem, search)
  const found: FoundPath[] = []
  for (;;) {
    const label = take(run.queue, isBefore)
    if (label === undefined) return found
    if (label.parent !== undefined && label.job === problem.to) {
      found.push({ jobs: jobsAlong(label), costs: label.paid.slice(0, search.costs.length) })
      if (found.length === search.limit) return found
    } else {
      goOnFrom(label, run)
    }
  }
}

/** One search while it goes on. */
interface Run {
  readonly problem: PathProblem
  readonly target: PathNode
  readonly costs: readonly PathCost[]
  readonly maxMoves: number
  readonly work: number
  /** How many labels were built. */
  built: number
  /** Labels to go on from, the best on top. */
  readonly queue: PathLabel[]
  readonly settled: Settled
  /** Fewest moves from each job to the target, by kind and rank alone. */
  readonly distance: Float64Array
  /** Least tenures from each job to the target; absent where time is no cost. */
  readonly tenureAhead: Float64Array | undefined
  /** The jobs one may go on to, by the job being left, as far as they were asked for. */
  readonly nextJobs: Map<number, readonly PathNode[]>
  /** What the label being gone on from holds, and where it has been; written over for each. */
  readonly held: HeldLevels
  readonly visited: Uint8Array
  /** What the next move lacks, what the target lacks after it, and the levels its job gives; written over for each. */
  readonly lacks: Lacks
  readonly ahead: Lacks
  readonly given: Float64Array
}

function beginRun(problem: PathProblem, { costs: wanted, limit, work }: PathSearch): Run {
  const { nodes, from, start, limits } = problem
  // Ties go by moves, so that an equal path of fewer moves comes first.
  const costs: readonly PathCost[] = wanted.includes('moves') ? wanted : [...wanted, 'moves']
  const distance = movesToTarget(problem)
  const none = costs.map(() => 0)
  return {
    problem,
    target: at(nodes, problem.to),
    costs,
    maxMoves: Math.min(limits.maxMoves, nodes.length),
    work,
    built: 1,
    queue: [
      { parent: undefined, job: from, node: nodes[from], gives: [], depth: 0, paid: none, least: none },
    ],
    settled: noneSettled(problem, limit),
    distance,
    tenureAhead: costs.includes('time') ? leastTenures(problem, distance) : undefined,
    nextJobs: new Map(),
    held: heldAtStart(problem),
    visited: new Uint8Array(nodes.length),
    lacks: noLacks(),
    ahead: noLacks(),
    given: new Float64Array(start.length).fill(Number.NEGATIVE_INFINITY),
  }
}

/** The label whose bounds are lower, cost by cost; among equals the one whose jobs come first. */
function isBefore(one: PathLabel, other: PathLabel): boolean {
  for (let cost = 0; cost < one.least.length; cost++) {
    const difference = numberAt(one.least, cost) - numberAt(other.least, cost)
    if (difference !== 0) return difference < 0
  }
  return comesFirst(one, other)
}

/** Builds the labels one move further, unless this one is needless. */
function goOnFrom(label: PathLabel, run: Run): void {
  const { held, visited } = run
  holdAfter(label, held)
  mark(label, visited, 1)
  if (!isNeedless({ label, held, visited }, run.settled)) {
    for (const node of nextJobsOf(label, run)) if (visited[node.job] === 0) goOnTo(node, label, run)
  }
  mark(label, visited, 0)
}

function mark(label: PathLabel, visited: Uint8Array, value: number): void {
  for (let way: PathLabel | undefined = label; way !== undefined; way = way.parent) {
    if (way.job >= 0) visited[way.job] = value
  }
}

/** Where one may go on to from a job, by what does not depend on levels; an entry is exempt from kind and rank. */
function nextJobsOf({ job, node }: PathLabel, { problem, distance, nextJobs }: Run): readonly PathNode[] {
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

/** Builds the label of going on to a job, unless that breaks a limit or cannot reach the target. */
function goOnTo(to: PathNode, label: PathLabel, run: Run): void {
  const { problem, lacks, ahead, costs } = run
  if (!isWithinLimits(to, problem.limits, run.held.levels, lacks)) return
  measureAhead(to, run)
  const moves = label.depth + 1
  const movesLeft = run.maxMoves - moves
  const movesAhead = fewestAhead(to, run)
  if (movesAhead > movesLeft) return
  if (run.built > run.work) throw tooLarge(run.work)

  run.built++
  const tenureAhead = run.tenureAhead === undefined ? 0 : valueAt(run.tenureAhead, to.job)
  const move: NextMove = { from: label.node, to, moves, lacks, ahead, movesAhead, movesLeft, tenureAhead }
  const paid: number[] = []
  const least: number[] = []
  for (const cost of costs) {
    const now = paidWith(cost, numberAt(label.paid, paid.length), move, problem.parallel)
    paid.push(now)
    // Whole billionths, for noise is no difference.
    least.push(Math.round(leastWith(cost, now, move, problem.parallel)))
  }
  const next = { parent: label, job: to.job, node: to, gives: to.asked, depth: moves, paid, least }
  insert(run.queue, next, isBefore)
}

/** Measures what the target still lacks once a job has given its levels. */
function measureAhead({ job, asked: entered }: PathNode, { problem, target, held, ahead, given }: Run): void {
  clear(ahead)
  if (job === problem.to) return
  for (const { competency, level } of entered) given[competency] = level
  for (const asked of target.asked) {
    const known = valueAt(held.levels, asked.competency)
    const fresh = valueAt(given, asked.competency)
    addLack(ahead, asked, levelsLacking(known, fresh) > 0 ? fresh : known)
  }
  for (const { competency } of entered) given[competency] = Number.NEGATIVE_INFINITY
}

/** Fewest moves that are still to come, by kind and rank and by how much one move may bring. */
function fewestAhead({ job }: PathNode, { problem: { limits }, distance, ahead }: Run): number {
  return Math.max(
    valueAt(distance, job),
    times(ahead.shortfall, limits.maxShortfall),
    times(ahead.each, limits.maxShortfallEach),
  )
}

/** How often a limit per move must be used up, at least. */
function times(amount: number, limit: number): number {
  return amount === 0 ? 0 : Math.ceil(amount / limit)
}
