// The question of findCareerPaths as arrays of numbers. Levels, effort and months are counted in billionths: what has no
// more than nine decimals is whole then, and its sums exact. What has more, such as two thirds, stays as it is; costs are
// compared in whole billionths, so that noise and differences of 1e-9 are none.

import type { MeasuredJob } from '../measure/measured-job'
import type { JobProfile } from '../model/job-profile'
import { kindFrom, type MoveKind, samenessOf } from './move-kind'

/** One level, one unit of effort or one month, in the unit of counting. */
const unit = 1e9

/** What is no difference between levels, counted: one billionth. */
const noLevel = 1

/** What is no difference between costs, counted: less than that which rounding to whole billionths leaves. */
export const noCost = 0.5

/** A number in the unit of counting. */
export function counted(value: number): number {
  return withoutNoise(value * unit)
}

/** A counted number as people write it. */
export function uncounted(count: number): number {
  return withoutNoise(count) / unit
}

/** A count that is whole but for the noise of arithmetic, made whole; any other as it is. */
function withoutNoise(count: number): number {
  const whole = Math.round(count)
  return Math.abs(count - whole) < 1e-3 ? whole : count
}

/** A requirement of a job. */
export interface AskedLevel {
  /** Place of the competency in `PathProblem.competencies`. */
  readonly competency: number
  /** Required level, counted. */
  readonly level: number
  /** Whether it is essential. */
  readonly essential: boolean
  /** Effort of one level of the competency. */
  readonly effort: number
  /** Months of one level of the competency; 0 without `time`. */
  readonly months: number
}

/** A job a path may go through. */
export interface PathNode<Id extends string = string, C extends string = string> {
  /** Its place among the jobs. */
  readonly job: number
  /** Its profile. */
  readonly profile: JobProfile<Id, C>
  /** The profile, checked. */
  readonly measured: MeasuredJob<Id, C>
  /** Its requirements; those without a level are left out. */
  readonly asked: readonly AskedLevel[]
  /** Place of its rank, −1 when not stated. */
  readonly rank: number
  /** Its family, −1 when not stated. */
  readonly family: number
  /** Its track, −1 when not stated. */
  readonly track: number
  /** Least months in it before it may be left, counted. */
  readonly tenure: number
  /** Whether it is forbidden. */
  readonly forbidden: boolean
}

/** What limits a path. */
export interface PathLimits {
  /** Most moves. */
  readonly maxMoves: number
  /** Kinds allowed, a bit each, in the order of `moveKinds`. */
  readonly kinds: number
  /** Most steps among ranks; `Infinity`: no limit, and ranks need not be stated. */
  readonly maxRankSteps: number
  /** Most levels lacking for one move, counted, with what is no difference. */
  readonly maxShortfall: number
  /** Most levels of one competency lacking for one move, counted, with what is no difference. */
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
export function levelsLacking(held: number, required: number): number {
  const lack = required - held
  return lack > noLevel ? lack : 0
}

/** Whether kind and rank allow a move between two jobs. Says the same as `kindFrom`, without making objects. */
export function isAllowedPair(limits: PathLimits, one: PathNode, other: PathNode): boolean {
  const { kinds, maxRankSteps } = limits
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

/** Steps up (negative: down) from job to job; `undefined` where a rank is not stated. */
export function rankStepsBetween(left: PathNode, entered: PathNode): number | undefined {
  return left.rank < 0 || entered.rank < 0 ? undefined : entered.rank - left.rank
}

/** The kind of the move between two different jobs. */
export function kindBetween(left: PathNode, entered: PathNode): MoveKind {
  const family = samenessOf(left.profile.family, entered.profile.family)
  const track = samenessOf(left.profile.track, entered.profile.track)
  return kindFrom(rankStepsBetween(left, entered), family, track)
}
