import type { PathProblem } from './path-problem'
import { isAllowedPair } from './path-problem'

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
  const { nodes, competencies, effort, start, forbidden, limits } = problem
  const size = nodes.length
  const into = new Float64Array(size * size)
  // Levels each job gives, by competency: as effort, and plain where a limit of levels has to be checked.
  const height = new Float64Array(competencies.length * size)
  const level = new Float64Array(competencies.length * size)
  for (let competency = 0; competency < competencies.length; competency++) {
    const assumed = start[competency] ?? 0
    level.fill(assumed, competency * size, (competency + 1) * size)
    height.fill(inEffort(assumed, effort[competency] ?? 0), competency * size, (competency + 1) * size)
  }
  nodes.forEach(({ asked, levels }, job) => {
    asked.forEach((competency, i) => {
      level[competency * size + job] = levels[i] ?? 0
      height[competency * size + job] = inEffort(levels[i] ?? 0, effort[competency] ?? 0)
    })
  })
  const isLimited =
    limits.maxShortfall !== Number.POSITIVE_INFINITY || limits.maxShortfallEach !== Number.POSITIVE_INFINITY
  const shortfall = new Float64Array(size)
  const each = new Float64Array(size)
  for (let to = 0; to < size; to++) {
    const node = nodes[to]
    if (node === undefined) continue
    const row = into.subarray(to * size, (to + 1) * size)
    for (let i = 0; i < node.asked.length; i++) {
      const competency = node.asked[i] ?? 0
      addLacking(row, height, competency * size, inEffort(node.levels[i] ?? 0, effort[competency] ?? 0))
    }
    if (isLimited) {
      shortfall.fill(0)
      each.fill(0)
      for (let i = 0; i < node.asked.length; i++) {
        const competency = node.asked[i] ?? 0
        addLacking(shortfall, level, competency * size, node.levels[i] ?? 0)
        takeMost(each, level, competency * size, node.levels[i] ?? 0)
      }
    }
    for (let from = 0; from < size; from++) {
      const isOpen =
        from !== to &&
        forbidden[to] !== true &&
        (shortfall[from] ?? 0) <= limits.maxShortfall &&
        (each[from] ?? 0) <= limits.maxShortfallEach &&
        isAllowedPair(problem, from, to)
      if (!isOpen) row[from] = Number.POSITIVE_INFINITY
    }
  }
  return { size, into }
}

/** A level as effort; what is assumed to be met stays above everything, also where a level takes no effort. */
function inEffort(level: number, perLevel: number): number {
  return level === Number.POSITIVE_INFINITY ? level : Math.round(level * perLevel)
}

function addLacking(sums: Float64Array, held: Float64Array, offset: number, required: number): void {
  for (let from = 0; from < sums.length; from++) {
    const lack = required - (held[offset + from] ?? 0)
    sums[from] = (sums[from] ?? 0) + (lack > 0 ? lack : 0)
  }
}

function takeMost(most: Float64Array, held: Float64Array, offset: number, required: number): void {
  for (let from = 0; from < most.length; from++) {
    const lack = required - (held[offset + from] ?? 0)
    if (lack > (most[from] ?? 0)) most[from] = lack
  }
}
