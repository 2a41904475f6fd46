import { CompetencyError } from '../base/competency-error'
import { errorIssue } from '../base/issue-of'
import { comesFirst } from './comes-first'
import { insert, take } from './heap'
import { isAllowedPair, lacking, movesToTarget, type PathProblem } from './path-problem'

/** What a search may make small. The last four serve to find out what blocks. */
export type PathCost =
  | 'moves'
  | 'effort'
  | 'hardest'
  | 'time'
  | 'rank-steps'
  | 'shortfall'
  | 'shortfall-each'
  | 'forbidden'

/** What a search is to find. */
export interface PathSearch {
  /** What makes a path better, most important first. */
  readonly costs: readonly PathCost[]
  /** How many paths. */
  readonly k: number
  /** Most partial paths to build. */
  readonly maxExpanded: number
}

/** A path that was found. */
export interface FoundPath {
  /** Places of the jobs in their order, `from` first where there is one. */
  readonly jobs: readonly number[]
  /** Its costs, in the order of `PathSearch.costs`. */
  readonly costs: readonly number[]
}

/**
 * The k best paths, exactly: best-first over partial paths (labels) with lower bounds of what is still to come, so that
 * complete paths come out in their order.
 *
 * A label is a set of visited jobs and the last of them; what is held follows from the set. Of two labels at the same
 * job the first makes the other needless only if it is no worse in every cost, holds as much, and its jobs are among
 * the other's — whatever the other goes on to, the first can do too; then the first holds exactly as much, since fewer
 * jobs never give more levels. It must come before the other in the order of ids as well, for ties to stay in their
 * order, unless it has fewer moves. For k paths a label is needless only after k such.
 */
export function searchPaths(problem: PathProblem, search: PathSearch): FoundPath[] {
  const { nodes, to, from, limits, start, effort, months, parallel } = problem
  const { k, maxExpanded } = search
  const target = nodes[to]
  const distance = movesToTarget(problem)
  if (target === undefined || !isWithinReach(problem)) return []
  const maxMoves = Math.min(limits.maxMoves, nodes.length)
  // Ties go by moves, so that an equal path of fewer moves comes first.
  const costs: readonly PathCost[] = search.costs.includes('moves')
    ? search.costs
    : [...search.costs, 'moves']
  const tenureAhead = costs.includes('time') ? leastTenure(problem, distance) : undefined

  // Labels, by number; 0 is the start.
  const parent: number[] = [-1]
  const job: number[] = [from]
  const depth: number[] = [0]
  const labels = { parent, job, depth }
  const paid: number[][] = costs.map(() => [0])
  const bound: number[][] = costs.map(() => [0])
  const queue: number[] = [0]

  const isBefore = (one: number, other: number): boolean => {
    for (const values of bound) {
      const difference = (values[one] ?? 0) - (values[other] ?? 0)
      if (difference !== 0) return difference < 0
    }
    return comesFirst(labels, one, other)
  }

  const held = Float64Array.from(start)
  const touched: number[] = []
  /** Writes what a label holds into `held`. */
  const hold = (label: number): void => {
    for (const competency of touched) held[competency] = start[competency] ?? 0
    touched.length = 0
    for (let at = label; at > 0; at = parent[at] ?? 0) gain(job[at] ?? 0)
  }
  const gain = (place: number): void => {
    const node = nodes[place]
    if (node === undefined) return
    for (let i = 0; i < node.asked.length; i++) {
      const competency = node.asked[i] ?? 0
      const level = node.levels[i] ?? 0
      if (lacking(held[competency] ?? 0, level) === 0) continue
      if (held[competency] === start[competency]) touched.push(competency)
      held[competency] = level
    }
  }

  const successors = new Map<number, Int32Array>()
  const successorsOf = (place: number): Int32Array => {
    const known = successors.get(place)
    if (known !== undefined) return known
    const list: number[] = []
    for (let next = 0; next < nodes.length; next++) {
      if (next === place || distance[next] === Number.POSITIVE_INFINITY) continue
      if (problem.forbidden[next] === true && !limits.allowForbidden) continue
      if (place < 0 || isAllowedPair(problem, place, next)) list.push(next)
    }
    const result = Int32Array.from(list)
    successors.set(place, result)
    return result
  }

  const visited = new Uint8Array(nodes.length)
  const mark = (label: number, value: number): void => {
    for (let at = label; at >= 0; at = parent[at] ?? -1) {
      const place = job[at] ?? -1
      if (place >= 0) visited[place] = value
    }
  }

  const settled = new Map<number, number[]>()
  const other = Float64Array.from(start)
  /** Whether a label that was settled holds as much as `held`, which holds at least as much. */
  const holdsAsMuch = (label: number): boolean => {
    for (const competency of touched) other[competency] = start[competency] ?? 0
    for (let at = label; at > 0; at = parent[at] ?? 0) {
      const node = nodes[job[at] ?? 0]
      if (node === undefined) continue
      for (let i = 0; i < node.asked.length; i++) {
        const competency = node.asked[i] ?? 0
        const level = node.levels[i] ?? 0
        if (lacking(other[competency] ?? 0, level) > 0) other[competency] = level
      }
    }
    return touched.every((competency) => other[competency] === held[competency])
  }
  /** Whether k settled labels make this one, whose jobs are marked and whose levels are in `held`, needless. */
  const isNeedless = (label: number): boolean => {
    const key = (job[label] ?? 0) * 2 ** 32 + fingerprint(touched, held)
    const peers = settled.get(key)
    if (peers === undefined) {
      settled.set(key, [label])
      return false
    }
    let better = 0
    for (const peer of peers) {
      if (isDominated(label, peer) && ++better >= k) return true
    }
    peers.push(label)
    return false
  }
  const isDominated = (label: number, by: number): boolean => {
    for (const values of paid) if ((values[by] ?? 0) > (values[label] ?? 0)) return false
    for (let at = by; at > 0; at = parent[at] ?? 0) if (visited[job[at] ?? 0] === 0) return false
    if ((depth[by] ?? 0) === (depth[label] ?? 0) && !comesFirst(labels, by, label)) return false
    return holdsAsMuch(by)
  }

  /** Levels that the job being entered gives; scratch of `goOn`. */
  const gained = new Float64Array(start.length).fill(Number.NEGATIVE_INFINITY)
  /** Builds the label of going on to a job, unless it breaks a limit or cannot reach the target. */
  const goOn = (label: number, place: number): void => {
    const node = nodes[place]
    if (node === undefined) return
    const left = job[label] ?? -1
    const moves = (depth[label] ?? 0) + 1
    let shortfall = 0
    let each = 0
    let moveEffort = 0
    let moveMonths = 0
    let longest = 0
    for (let i = 0; i < node.asked.length; i++) {
      const competency = node.asked[i] ?? 0
      const level = node.levels[i] ?? 0
      const before = held[competency] ?? 0
      const lack = lacking(before, level)
      if (lack === 0) continue
      if (limits.essentialsHeld && node.essential[i] === true) return
      shortfall += lack
      if (lack > each) each = lack
      moveEffort += costOf(effort[competency] ?? 0, before, level)
      const taken = costOf(months[competency] ?? 0, before, level)
      moveMonths += taken
      if (taken > longest) longest = taken
    }
    if (shortfall > limits.maxShortfall || each > limits.maxShortfallEach) return

    // What the target still lacks after this move, from which lower bounds follow.
    let lackSum = 0
    let lackMost = 0
    let effortAhead = 0
    let monthsAhead = 0
    let longestAhead = 0
    if (place !== to) {
      for (let i = 0; i < node.asked.length; i++) gained[node.asked[i] ?? 0] = node.levels[i] ?? 0
      for (let i = 0; i < target.asked.length; i++) {
        const competency = target.asked[i] ?? 0
        const level = target.levels[i] ?? 0
        const known = held[competency] ?? 0
        const fresh = gained[competency] ?? Number.NEGATIVE_INFINITY
        const now = lacking(known, fresh) > 0 ? fresh : known
        const lack = lacking(now, level)
        if (lack === 0) continue
        lackSum += lack
        if (lack > lackMost) lackMost = lack
        effortAhead += costOf(effort[competency] ?? 0, now, level)
        const taken = costOf(months[competency] ?? 0, now, level)
        monthsAhead += taken
        if (taken > longestAhead) longestAhead = taken
      }
      for (const competency of node.asked) gained[competency] = Number.NEGATIVE_INFINITY
    }
    const movesAhead = Math.max(
      distance[place] ?? Number.POSITIVE_INFINITY,
      times(lackSum, limits.maxShortfall),
      times(lackMost, limits.maxShortfallEach),
    )
    const movesLeft = maxMoves - moves
    if (movesAhead > movesLeft) return
    if (parent.length > maxExpanded) throw tooLarge(maxExpanded)

    const next = parent.length
    parent.push(label)
    job.push(place)
    depth.push(moves)
    for (let i = 0; i < costs.length; i++) {
      const before = paid[i]?.[label] ?? 0
      let now = before
      let least = before
      switch (costs[i]) {
        case 'moves':
          now = moves
          least = moves + movesAhead
          break
        case 'effort':
          now = before + moveEffort
          least = now + effortAhead
          break
        case 'hardest':
          now = Math.max(before, moveEffort)
          least = Math.max(now, movesLeft > 0 ? Math.ceil(effortAhead / movesLeft) : 0)
          break
        case 'time': {
          const tenure = left < 0 ? 0 : (nodes[left]?.tenure ?? 0)
          now = before + timeOf(tenure, longest, moveMonths, parallel)
          least = now + timeOf(tenureAhead?.[place] ?? 0, longestAhead, monthsAhead, parallel)
          break
        }
        case 'rank-steps':
          now = Math.max(before, rankSteps(problem, left, place))
          least = now
          break
        case 'shortfall':
          now = Math.max(before, shortfall)
          least = Math.max(now, movesLeft > 0 ? Math.ceil(lackSum / movesLeft) : 0)
          break
        case 'shortfall-each':
          now = Math.max(before, each)
          least = Math.max(now, movesLeft > 0 ? Math.ceil(lackMost / movesLeft) : 0)
          break
        case 'forbidden':
          now = before + (problem.forbidden[place] === true ? 1 : 0)
          least = now
          break
      }
      paid[i]?.push(now)
      bound[i]?.push(least)
    }
    insert(queue, next, isBefore)
  }
  const found: FoundPath[] = []
  while (queue.length > 0) {
    const label = take(queue, isBefore)
    if (label > 0 && job[label] === to) {
      const jobs: number[] = []
      for (let at = label; at >= 0; at = parent[at] ?? -1)
        if ((job[at] ?? -1) >= 0) jobs.unshift(job[at] ?? 0)
      found.push({ jobs, costs: search.costs.map((_, i) => paid[i]?.[label] ?? 0) })
      if (found.length === k) break
      continue
    }
    hold(label)
    mark(label, 1)
    if (!isNeedless(label)) {
      for (const place of successorsOf(job[label] ?? -1)) if (visited[place] === 0) goOn(label, place)
    }
    mark(label, 0)
  }
  return found
}

/** Effort or months between two levels, counted: the same sum whichever way the levels are gained. */
export function costOf(perLevel: number, before: number, after: number): number {
  return Math.round(after * perLevel) - Math.round(before * perLevel)
}

/**
 * The time of a move, counted, × competencies at once, so that it is a whole number: the longest of tenure, longest
 * competency, and everything spread over what is built up at once.
 *
 * @source McNaughton (1959)
 */
export function timeOf(tenure: number, longest: number, total: number, parallel: number): number {
  return Math.max(tenure * parallel, longest * parallel, total)
}

/** How often a limit per move must be used up, at least. */
function times(amount: number, limit: number): number {
  return amount === 0 ? 0 : Math.ceil(amount / limit)
}

/** Steps between the ranks of two jobs, up or down; `Infinity` where a rank is not stated, 0 for an entry. */
function rankSteps({ nodes }: PathProblem, from: number, to: number): number {
  if (from < 0) return 0
  const one = nodes[from]?.rank ?? -1
  const other = nodes[to]?.rank ?? -1
  return one < 0 || other < 0 ? Number.POSITIVE_INFINITY : Math.abs(other - one)
}

/** The sum of least tenures on the way from each job to the target that makes it smallest, by kind and rank alone. */
function leastTenure(problem: PathProblem, distance: Float64Array): Float64Array {
  const { nodes, to } = problem
  const least = new Float64Array(nodes.length).fill(Number.POSITIVE_INFINITY)
  least[to] = 0
  const open = new Set(nodes.keys())
  while (open.size > 0) {
    let nearest = -1
    for (const place of open) {
      if (nearest < 0 || (least[place] ?? 0) < (least[nearest] ?? 0)) nearest = place
    }
    open.delete(nearest)
    const ahead = least[nearest] ?? Number.POSITIVE_INFINITY
    if (ahead === Number.POSITIVE_INFINITY) break
    for (const place of open) {
      if (distance[place] === Number.POSITIVE_INFINITY || !isAllowedPair(problem, place, nearest)) continue
      least[place] = Math.min(least[place] ?? 0, ahead + (nodes[place]?.tenure ?? 0))
    }
  }
  return least
}

/**
 * Whether the target may be reached at all: every job that can be entered gives its levels to everybody at once. Says
 * no only where there is no path; saves going through every partial path to find that out.
 */
function isWithinReach(problem: PathProblem): boolean {
  const { nodes, from, to, limits, start, forbidden } = problem
  const held = Float64Array.from(start)
  const reached: number[] = from < 0 ? [] : [from]
  const open = new Set([...nodes.keys()].filter((place) => place !== from))
  for (let moves = 1; moves <= limits.maxMoves; moves++) {
    const entered: number[] = []
    for (const place of open) {
      if (forbidden[place] === true && !limits.allowForbidden) continue
      if (!isWithinLimits(problem, place, held)) continue
      const isEntry = from < 0 && moves === 1
      if (isEntry || reached.some((left) => isAllowedPair(problem, left, place))) entered.push(place)
    }
    if (entered.includes(to)) return true
    if (entered.length === 0) return false
    for (const place of entered) {
      open.delete(place)
      reached.push(place)
      nodes[place]?.asked.forEach((competency, i) => {
        held[competency] = Math.max(held[competency] ?? 0, nodes[place]?.levels[i] ?? 0)
      })
    }
  }
  return false
}

function isWithinLimits({ nodes, limits }: PathProblem, place: number, held: Float64Array): boolean {
  const node = nodes[place]
  if (node === undefined) return false
  let shortfall = 0
  for (let i = 0; i < node.asked.length; i++) {
    const lack = lacking(held[node.asked[i] ?? 0] ?? 0, node.levels[i] ?? 0)
    if (lack === 0) continue
    if (lack > limits.maxShortfallEach || (limits.essentialsHeld && node.essential[i] === true)) return false
    shortfall += lack
  }
  return shortfall <= limits.maxShortfall
}

/** A number that equal holdings share, whatever the order their levels were gained in. */
function fingerprint(touched: readonly number[], held: Float64Array): number {
  let sum = 0
  for (const competency of touched) {
    // 1e6: levels that differ by less share a number; whether they are equal is looked at afterwards.
    const level = Math.round((held[competency] ?? 0) / 1e6)
    sum = (sum + Math.imul(Math.imul(competency + 1, 0x9e3779b1) ^ (level | 0), 0x85ebca6b)) | 0
  }
  return sum >>> 0
}

/** The error of a search that would need more than its limit. */
export function tooLarge(limit: number): CompetencyError {
  const message = `the search would build more than ${limit} partial paths; limit kinds, ranks, shortfalls or moves, or raise maxExpanded`
  return new CompetencyError(errorIssue('search-too-large', ['maxExpanded'], { limit }, message))
}
