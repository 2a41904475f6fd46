// One search for paths while it goes on: which paths were found, which partial ones are passed over, and how one is gone on from.

import { holdAfter } from './held-levels'
import { comesFirst } from './labels'
import { isWithinLimits } from './move-lacks'
import { leastWith, type NextMove, type PathCost, paidWith } from './path-costs'
import { isNeedless, type Settled } from './path-dominance'
import { mostOf, type StoneGain, stoneGains } from './path-gains'
import { nextJobsOf, type PathGround } from './path-ground'
import type { PathLabel } from './path-label'
import { fewestAhead, measureAhead, measureAside } from './path-outlook'
import type { PathNode } from './path-problem'
import { numberAt, valueAt } from './value-at'

/** One search while it goes on. */
export interface PathRun {
  readonly ground: PathGround
  /** What makes a path better, most important first. */
  readonly costs: readonly PathCost[]
  /** How many paths are wanted. */
  readonly limit: number
  /** The best paths so far, in their order. */
  readonly best: PathLabel[]
  /** Steps taken: moves measured, and what takes about as long. */
  steps: number
}

/** How partial paths are gone on from. */
export interface Going {
  readonly settled: Settled
  /** Takes a partial path that is one move longer. */
  readonly keep: (label: PathLabel) => void
  /** Whether others have come to be more promising than a partial path. */
  readonly isBehind: (label: PathLabel) => boolean
}

/** The label whose bounds are lower, cost by cost; among equals the one whose jobs come first. */
export function isBefore(one: PathLabel, other: PathLabel): boolean {
  const difference = compare(one.least, other.least)
  return difference === 0 ? comesFirst(one, other) : difference < 0
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (let cost = 0; cost < one.length; cost++) {
    const difference = numberAt(one, cost) - numberAt(other, cost)
    if (difference !== 0) return difference
  }
  return 0
}

/** Whether nothing that a label may become belongs to the best, beside what was found. */
export function isPassedOver(label: PathLabel, { best, limit }: PathRun): boolean {
  const last = best[limit - 1]
  return last !== undefined && !isBefore(label, last)
}

/**
 * Builds the labels one move further; says whether it has. It has not where the label is passed over, needless, or of
 * bounds which, after a close look, put it behind others: then it is kept for later.
 */
export function goOnFrom(label: PathLabel, run: PathRun, going: Going): boolean {
  if (isPassedOver(label, run)) return false
  const { held, visited, stones, problem, maxMoves } = run.ground
  holdAfter(label, held)
  mark(label, visited, 1)
  const jobs = maxMoves - label.depth - 1
  const list = jobs < 1 ? [] : stoneGains(stones, held.levels, visited, problem.limits)
  // A close look takes about as long as eight moves of a hundred jobs.
  run.steps += 1 + (list.length >> 3)
  const goesOn = isPromising(label, list, run, going) && !isNeedlessNow(label, run, going)
  if (goesOn) goOnToAll(label, list, run, going)
  mark(label, visited, 0)
  return goesOn
}

function isNeedlessNow(label: PathLabel, run: PathRun, { settled }: Going): boolean {
  const { held, visited } = run.ground
  // Many comparisons take as long as one move.
  run.steps += (settled.byJob.get(label.job)?.length ?? 0) >> 3
  return isNeedless({ label, held, visited }, settled)
}

function mark(label: PathLabel, visited: Uint8Array, value: number): void {
  for (let way: PathLabel | undefined = label; way !== undefined; way = way.parent) {
    if (way.job >= 0) visited[way.job] = value
  }
}

/** Looks closely at a label's bounds, once; says whether it is still the one to go on from. */
function isPromising(label: PathLabel, list: readonly StoneGain[], run: PathRun, going: Going): boolean {
  if (label.isMeasured || label.depth === 0 || run.ground.maxMoves - label.depth < 2) return true
  label.isMeasured = true
  const least = closeBounds(label, list, run)
  if (least === undefined) return false
  if (compare(least, label.least) <= 0) return true
  label.least = least
  if (isPassedOver(label, run)) return false
  if (!going.isBehind(label)) return true
  going.keep(label)
  return false
}

/** Bounds of a label from what each job would bring; `undefined` where the target cannot be reached. */
function closeBounds(label: PathLabel, list: readonly StoneGain[], run: PathRun): number[] | undefined {
  const { ground, costs } = run
  const { problem, outlook, held, distance, maxMoves } = ground
  const most = maxMoves - label.depth
  const fewest = (): number => fewestAhead(outlook, problem, valueAt(distance, label.job))
  measureAhead(outlook, problem, held, undefined)
  if (
    !measureAside(outlook, list, () => fewest() <= most, {
      jobs: most - 1,
      timed: ground.tenureAhead !== undefined,
    })
  )
    return undefined
  setTenures(label.node, ground)
  const moves = { fewest: fewest(), most }
  return costs.map((cost, place) => Math.round(leastWith(cost, numberAt(label.paid, place), outlook, moves)))
}

function setTenures(node: PathNode | undefined, { outlook, tenureAhead }: PathGround): void {
  outlook.tenure = node?.tenure ?? 0
  outlook.tenureAhead = node === undefined || tenureAhead === undefined ? 0 : valueAt(tenureAhead, node.job)
}

function goOnToAll(label: PathLabel, list: readonly StoneGain[], run: PathRun, { keep }: Going): void {
  const { ground } = run
  const { outlook, visited, distance, maxMoves } = ground
  const movesLeft = maxMoves - label.depth - 1
  outlook.gains = mostOf(list, movesLeft - 1)
  outlook.aside.effort = outlook.aside.months = 0
  for (const node of nextJobsOf(label, ground)) {
    if (visited[node.job] === 1 || valueAt(distance, node.job) > movesLeft) continue
    const next = labelOf(node, label, run)
    if (next === undefined || isPassedOver(next, run)) continue
    if (node.job === ground.problem.to) offer(next, run)
    else keep(next)
  }
}

/** The label of going on to a job, unless that breaks a limit or cannot reach the target. */
function labelOf(to: PathNode, label: PathLabel, run: PathRun): PathLabel | undefined {
  const { ground, costs } = run
  const { problem, lacks, outlook, held } = ground
  run.steps++
  if (!isWithinLimits(to, problem.limits, held.levels, lacks)) return undefined
  measureAhead(outlook, problem, held, to)
  const depth = label.depth + 1
  const moves = {
    fewest: fewestAhead(outlook, problem, valueAt(ground.distance, to.job)),
    most: ground.maxMoves - depth,
  }
  if (moves.fewest > moves.most) return undefined
  setTenures(to, ground)
  const move: NextMove = { from: label.node, to, moves: depth, lacks, parallel: problem.parallel }
  const paid: number[] = []
  const bounds: number[] = []
  for (const cost of costs) {
    const now = paidWith(cost, numberAt(label.paid, paid.length), move)
    paid.push(now)
    // Whole billionths, for noise is no difference.
    bounds.push(Math.round(leastWith(cost, now, outlook, moves)))
  }
  // What every path through the shorter one comes to, this one does too.
  const least = compare(bounds, label.least) < 0 ? label.least : bounds
  const { shortfall: lacking } = outlook.ahead
  return {
    parent: label,
    job: to.job,
    node: to,
    gives: to.asked,
    depth,
    lacking,
    paid,
    least,
    isMeasured: false,
  }
}

/** Puts a whole path among the best, unless it is there. */
function offer(path: PathLabel, { best, limit }: PathRun): void {
  let place = best.length
  for (; place > 0; place--) {
    const before = best[place - 1]
    if (before === undefined || isBefore(before, path)) break
    if (!isBefore(path, before)) return
  }
  best.splice(place, 0, path)
  if (best.length > limit) best.pop()
}
