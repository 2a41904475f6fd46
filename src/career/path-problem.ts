// The question of findCareerPaths as arrays of whole numbers. Levels, effort and months are counted in billionths, so
// that sums are exact, do not depend on the order in which levels are gained, and differences of 1e-9 are none.

import type { JobProfile } from '../model/job-profile'
import type { MoveKind } from './move-kind'

/** One level, one unit of effort or one month, in the unit of counting. */
export const unit = 1e9

/** A number in the unit of counting. */
export function counted(value: number): number {
  return Math.round(value * unit)
}

/** A counted number as people write it. */
export function uncounted(count: number): number {
  return count / unit
}

/** A job a path may go through. */
export interface PathNode<Id extends string, C extends string> {
  /** Its profile. */
  readonly profile: JobProfile<Id, C>
  /** Required competencies, as places in `PathProblem.competencies`; those without a level are left out. */
  readonly asked: readonly number[]
  /** Required levels, counted. */
  readonly levels: readonly number[]
  /** Whether each is essential. */
  readonly essential: readonly boolean[]
  /** Place of its rank, −1 when not stated. */
  readonly rank: number
  /** Its family, −1 when not stated. */
  readonly family: number
  /** Its track, −1 when not stated. */
  readonly track: number
  /** Least months in it before it may be left, counted. */
  readonly tenure: number
}

/** What limits a path. */
export interface PathLimits {
  /** Most moves. */
  readonly maxMoves: number
  /** Kinds allowed, a bit each, in the order of `moveKinds`. */
  readonly kinds: number
  /** Most steps among ranks; `Infinity`: no limit, and ranks need not be stated. */
  readonly maxRankSteps: number
  /** Most levels lacking for one move, counted. */
  readonly maxShortfall: number
  /** Most levels of one competency lacking for one move, counted. */
  readonly maxShortfallEach: number
  /** Whether essentials must be held before a move. */
  readonly essentialsHeld: boolean
  /** Whether forbidden jobs may be entered after all. */
  readonly allowForbidden: boolean
}

/** The question as numbers. */
export interface PathProblem<Id extends string = string, C extends string = string> {
  /** Jobs by code unit of their ids, so that the order of places is the order of ids. */
  readonly nodes: readonly PathNode<Id, C>[]
  /** Competencies that some job asks for at a level. */
  readonly competencies: readonly C[]
  /** Effort of a level, by competency. */
  readonly effort: readonly number[]
  /** Months of a level, by competency; all 0 without `time`. */
  readonly months: readonly number[]
  /** Competencies at once. */
  readonly parallel: number
  /** Levels at the start, counted, by competency; `Infinity` for what is assumed to be met. */
  readonly start: readonly number[]
  /** Place of the job being left, −1 for a person without a job. */
  readonly from: number
  /** Place of the target. */
  readonly to: number
  /** Whether each job is forbidden. */
  readonly forbidden: readonly boolean[]
  /** What limits a path. */
  readonly limits: PathLimits
}

const bits: Readonly<Record<MoveKind, number>> = {
  promotion: 1,
  diagonal: 2,
  lateral: 4,
  rotation: 8,
  'step-down': 16,
  unranked: 32,
}

/** Kinds as bits. */
export function kindBits(kinds: readonly MoveKind[]): number {
  return kinds.reduce((all, kind) => all | bits[kind], 0)
}

/** Levels lacking, counted. */
export function lacking(held: number, required: number): number {
  return required > held ? required - held : 0
}

/** Whether kind and rank allow a move between two jobs. Says the same as `kindFrom`, without making objects. */
export function isAllowedPair(problem: PathProblem, from: number, to: number): boolean {
  const one = problem.nodes[from]
  const other = problem.nodes[to]
  if (one === undefined || other === undefined) return false
  const { kinds, maxRankSteps } = problem.limits
  if (one.rank < 0 || other.rank < 0) {
    return maxRankSteps === Number.POSITIVE_INFINITY && (kinds & bits.unranked) !== 0
  }
  const steps = other.rank - one.rank
  if (Math.abs(steps) > maxRankSteps) return false
  if (steps < 0) return (kinds & bits['step-down']) !== 0
  if (steps === 0) return (kinds & bits.lateral) !== 0
  const crosses = differs(one.family, other.family) || differs(one.track, other.track)
  return (kinds & (crosses ? bits.diagonal : bits.promotion)) !== 0
}

function differs(one: number, other: number): boolean {
  return one >= 0 && other >= 0 && one !== other
}

/** Fewest moves from each job to the target by kind and rank alone; `Infinity` where there is no way. */
export function movesToTarget(problem: PathProblem): Float64Array {
  const { nodes, to, forbidden, limits } = problem
  const distance = new Float64Array(nodes.length).fill(Number.POSITIVE_INFINITY)
  if (forbidden[to] === true && !limits.allowForbidden) return distance
  distance[to] = 0
  const open = nodes.map((_, place) => place).filter((place) => place !== to)
  let frontier = [to]
  for (let moves = 1; frontier.length > 0 && moves <= limits.maxMoves; moves++) {
    const reached: number[] = []
    for (let i = open.length - 1; i >= 0; i--) {
      const place = open[i] ?? -1
      if (!frontier.some((next) => isAllowedPair(problem, place, next))) continue
      open[i] = open[open.length - 1] ?? -1
      open.pop()
      // A forbidden job leads nowhere, unless the path begins in it.
      distance[place] = moves
      if (place === problem.from || forbidden[place] !== true || limits.allowForbidden) reached.push(place)
      else distance[place] = Number.POSITIVE_INFINITY
    }
    frontier = reached
  }
  return distance
}
