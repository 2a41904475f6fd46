import { at } from '../base/at'
import { isAllowedPair, levelsLacking, type PathNode, type PathProblem } from './path-problem'
import { valueAt } from './value-at'

/** What it takes to go from each job to each other, from profile to profile. */
export interface MoveCosts {
  /** Number of jobs. */
  readonly size: number
  /** Cost of going to a job, from every job in turn: at `to × size + from`; `Infinity` where it is not allowed. */
  readonly into: Float64Array
}

/**
 * Effort of every move, counted, for people who hold exactly what the job being left asks for. Kept by the job entered,
 * since the search goes backwards from the target.
 */
export function moveCosts(problem: PathProblem): MoveCosts {
  const size = problem.nodes.length
  const into = new Float64Array(size * size)
  const given = levelsGiven(problem)
  const isOpenInto = openBySize(problem, given)
  for (const node of problem.nodes) {
    const row = into.subarray(node.job * size, (node.job + 1) * size)
    for (const { competency, level, effort } of node.asked) {
      addLacking(row, at(given, competency), level, effort)
    }
    const isSmallEnough = isOpenInto(node)
    for (const left of problem.nodes) {
      const isOpen =
        left !== node &&
        !node.forbidden &&
        isSmallEnough(left.job) &&
        isAllowedPair(problem.limits, left, node)
      if (!isOpen) row[left.job] = Number.POSITIVE_INFINITY
    }
  }
  return { size, into }
}

/**
 * The levels a person brings of each competency, from each job in turn: what it asks for, else what is assumed.
 */
function levelsGiven({ nodes, start }: PathProblem): Float64Array[] {
  const given = start.map((assumed) => new Float64Array(nodes.length).fill(assumed))
  nodes.forEach(({ asked }, job) => {
    for (const { competency, level } of asked) at(given, competency)[job] = level
  })
  return given
}

/** Which jobs a job may be entered from by the limits of levels lacking: all of them where there is no limit. */
function openBySize(
  { nodes, limits: { maxShortfall, maxShortfallEach } }: PathProblem,
  given: readonly Float64Array[],
): (node: PathNode) => (from: number) => boolean {
  const noLimit = Number.POSITIVE_INFINITY
  if (maxShortfall === noLimit && maxShortfallEach === noLimit) return () => () => true
  const shortfall = new Float64Array(nodes.length)
  const each = new Float64Array(nodes.length)
  return ({ asked }) => {
    shortfall.fill(0)
    each.fill(0)
    for (const { competency, level } of asked) {
      addLacking(shortfall, at(given, competency), level, 1)
      takeMost(each, at(given, competency), level)
    }
    return (from) => valueAt(shortfall, from) <= maxShortfall && valueAt(each, from) <= maxShortfallEach
  }
}

/** Adds the levels lacking, each times a number. */
function addLacking(sums: Float64Array, held: Float64Array, required: number, times: number): void {
  for (let from = 0; from < sums.length; from++) {
    sums[from] = valueAt(sums, from) + levelsLacking(valueAt(held, from), required) * times
  }
}

function takeMost(most: Float64Array, held: Float64Array, required: number): void {
  for (let from = 0; from < most.length; from++) {
    const lack = levelsLacking(valueAt(held, from), required)
    if (lack > valueAt(most, from)) most[from] = lack
  }
}
