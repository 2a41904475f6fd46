// How far single jobs bring a person towards the target, at most, and what they ask for besides. From that follows how many
// moves are needed at least, how hard the hardest of them is, and what has to be built up that the target does not ask for.

import { levelsLacking, type PathLimits, type PathNode, type PathProblem } from './path-problem'
import { numberAt, valueAt } from './value-at'

/** A level of a job, and as much of it as the target asks for too. */
interface SplitLevel {
  readonly competency: number
  /** No higher than the target's level; `-Infinity` where the target does not ask for the competency. */
  readonly shared: number
  readonly level: number
  readonly effort: number
  readonly months: number
}

/** A job that a path may go through on its way. */
export interface SteppingStone {
  readonly job: number
  readonly levels: readonly SplitLevel[]
}

/** What a job brings towards the target, and what it asks for besides. */
export interface StoneGain {
  readonly effort: number
  readonly shortfall: number
  /** Of how many competencies it brings anything. */
  readonly competencies: number
  /** Effort of what the target does not ask for. */
  readonly asideEffort: number
  /** Months of what the target does not ask for. */
  readonly asideMonths: number
}

/** What single jobs bring towards the target, the most first: as many as a path may still go through. */
export interface Gains {
  readonly effort: number[]
  readonly shortfall: number[]
  readonly competencies: number[]
}

/** The jobs that a path may go through on its way, each compared with the target. */
export function steppingStones(
  { nodes, to }: PathProblem,
  isPassed: (node: PathNode) => boolean,
): SteppingStone[] {
  const asked = new Map((nodes[to]?.asked ?? []).map(({ competency, level }) => [competency, level]))
  return nodes
    .filter((node) => node.job !== to && isPassed(node))
    .map((node) => ({
      job: node.job,
      levels: node.asked.map(({ competency, level, effort, months }) => {
        const shared = Math.min(asked.get(competency) ?? Number.NEGATIVE_INFINITY, level)
        return { competency, shared, level, effort, months }
      }),
    }))
}

/** What each job that was not visited brings to a person who holds these levels; jobs that bring nothing are left out. */
export function stoneGains(
  stones: readonly SteppingStone[],
  held: Float64Array,
  visited: Uint8Array,
  { maxShortfallEach: each }: PathLimits,
): StoneGain[] {
  const list: StoneGain[] = []
  for (const { job, levels } of stones) {
    if (visited[job] === 1) continue
    const gain = gainOf(levels, held, each)
    if (gain.competencies > 0) list.push(gain)
  }
  return list
}

function gainOf(levels: readonly SplitLevel[], held: Float64Array, each: number): StoneGain {
  const gain = { effort: 0, shortfall: 0, competencies: 0, asideEffort: 0, asideMonths: 0 }
  for (const { competency, shared, level, effort, months } of levels) {
    const known = valueAt(held, competency)
    const lack = shared - known
    if (lack > 0) {
      // One move brings no more of a competency than the limit allows.
      const gained = lack < each ? lack : each
      gain.competencies++
      gain.shortfall += gained
      gain.effort += gained * effort
    }
    const aside = levelsLacking(lack > 0 ? shared : known, level)
    gain.asideEffort += aside * effort
    gain.asideMonths += aside * months
  }
  return gain
}

/** The most that so many jobs of a list bring. */
export function mostOf(list: readonly StoneGain[], jobs: number): Gains {
  const none = (): number[] => Array.from({ length: Math.max(0, jobs) }, () => 0)
  const gains = { effort: none(), shortfall: none(), competencies: none() }
  for (const gain of list) addGain(gains, gain)
  return gains
}

/** Adds what one more job brings. */
export function addGain(gains: Gains, { effort, shortfall, competencies }: StoneGain): void {
  insertMost(gains.effort, effort)
  insertMost(gains.shortfall, shortfall)
  insertMost(gains.competencies, competencies)
}

/** Puts a number where it belongs in a list that falls; the least falls out. */
function insertMost(list: number[], value: number): void {
  let place = list.length - 1
  if (place < 0 || value <= numberAt(list, place)) return
  for (; place > 0 && numberAt(list, place - 1) < value; place--) list[place] = numberAt(list, place - 1)
  list[place] = value
}

/** Fewest moves that bring so much: the last one what a limit allows, the others what jobs bring, and no more either. */
export function movesFor(amount: number, limit: number, gains: readonly number[]): number {
  if (amount === 0) return 0
  return 1 + jobsFor(amount - limit, limit, gains)
}

/** Fewest jobs that bring so much, each no more than a limit; `Infinity` where all do not suffice. */
export function jobsFor(amount: number, limit: number, gains: readonly number[]): number {
  let left = amount
  let jobs = 0
  for (; left > 0; jobs++) {
    const gained = gains[jobs] ?? 0
    if (gained === 0 || limit === 0) return Number.POSITIVE_INFINITY
    left -= Math.min(limit, gained)
  }
  return jobs
}

/** The least that the hardest move has to bring where so much is brought in so many moves, all but the last by jobs. */
export function hardestFor(amount: number, moves: number, gains: readonly number[]): number {
  if (moves === 0) return 0
  let left = amount
  for (let open = moves; open > 1; open--) {
    const gained = gains[open - 2] ?? 0
    if (left / open <= gained) return left / open
    left -= gained
  }
  return left
}
