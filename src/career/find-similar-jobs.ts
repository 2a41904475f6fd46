import { checkArguments } from '../base/check-arguments'
import { isSameLevel } from '../base/compare'
import { CompetencyError } from '../base/competency-error'
import { resultIssue } from '../base/issues'
import type { Kinds, OptionKinds } from '../base/kind'
import { throwIssues } from '../base/throw-issues'
import { competitionRanks } from '../fit/competition-ranks'
import { levelledOf } from '../measure/levelled-of'
import { measureJob, measureProfile } from '../measure/measure-job'
import type { MeasuredJob } from '../measure/measured-job'
import { aJob } from '../model/argument-kinds'
import type { CompetencyModel } from '../model/competency-model'
import type { JobProfile } from '../model/job-profile'
import type { JobArgument, JobOrProfile } from '../model/resolve-profile'
import type { Scale } from '../model/scale'
import { measureAlike } from '../model/scale-of'
import { aWholeModel } from '../model/whole-model'
import { noLevels } from './career-errors'
import { choiceIssues, numberIssues } from './career-option-issues'

/**
 * How alike two profiles are, with level as levels above the floor and a competency that is not required as 0:
 * `cosine` of level × weight, 0 … 1, which looks at the mix and not at the height; `distance` (Euclid) of the levels, 0
 * or more, where less is more alike; `overlap` of level × weight, Σ least ÷ Σ greatest, 0 … 1, which looks at both.
 */
export type SimilarityMeasure = 'cosine' | 'distance' | 'overlap'

/** How to look for similar jobs. */
export interface SimilarJobsOptions {
  /** How alike two profiles are. */
  readonly measure: SimilarityMeasure
  /** How many jobs; 10 when absent. */
  readonly limit?: number
}

/** What one competency adds to a value. */
export interface SimilarityShare<C extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /** Its share of what makes two jobs alike (of what sets them apart, for `distance`), 0 … 1. */
  readonly share: number
}

/** A job like the one asked about. */
export interface SimilarJob<C extends string = string> {
  /** Id of the job. */
  readonly job: string
  /** The measure: greater is more alike, except for `distance`. */
  readonly value: number
  /** Competencies that both require at a level, in the order of the profile asked about. */
  readonly shared: readonly C[]
  /** The three competencies that add most to the value, largest first. */
  readonly drivers: readonly SimilarityShare<C>[]
  /**
   * Competencies left out of this pair, in the order of the model: one profile gives no level, is incomplete and may
   * require them, or measures them on another scale.
   */
  readonly notCompared: readonly C[]
}

/** Jobs by how alike they are. Plain, JSON-able, fresh. */
export interface SimilarJobs<Id extends string = string, C extends string = string> {
  /** Id of the model. */
  readonly model: Id
  /** Version of the model. */
  readonly modelVersion: string
  /** Id of the job asked about. */
  readonly job: string
  /** The measure. */
  readonly measure: SimilarityMeasure
  /** The most alike, best first; equal ones by code unit of their ids. */
  readonly jobs: readonly SimilarJob<C>[]
  /**
   * Jobs with nothing to compare, by code unit: no level that both sides can be compared on or, where the measure divides by
   * them (`cosine`, `overlap`), none above the floor.
   */
  readonly leftOut: readonly string[]
}

/** One requirement as a number. */
interface Coordinate {
  /** Levels above the floor. */
  readonly height: number
  readonly weight: number
  readonly scale: Scale
}

/** A profile as numbers. */
interface Vector<C extends string> {
  readonly profile: JobProfile<string, C>
  readonly known: ReadonlyMap<C, Coordinate>
  readonly unspecified: ReadonlySet<C>
}

/** What one competency adds to a measure. */
interface Part<C extends string> {
  readonly competency: C
  readonly part: number
}

/** Two profiles compared. */
interface Pair<C extends string> extends Pick<SimilarJob<C>, 'job' | 'value' | 'shared'> {
  readonly parts: readonly Part<C>[]
  readonly notCompared: ReadonlySet<C>
}

/** How many drivers are named. */
const mostDrivers = 3

// What is wrong with one of them is told beside everything else that is.
const findSimilarJobsOptions: OptionKinds<SimilarJobsOptions> = {
  measure: {},
  limit: {},
}

const findSimilarJobsArguments: Kinds = {
  model: aWholeModel,
  job: aJob,
  options: { due: true, fields: findSimilarJobsOptions },
}

/**
 * Finds the jobs whose profiles are most alike one job's. Alike profiles make for easy moves in both directions;
 * `findFeederJobs` looks at one direction and at the shortfall.
 *
 * @param model - the model
 * @param job - id of a job of the model, or a profile of it
 * @param options - the measure, and how many jobs
 * @returns the most alike jobs of the model, best first, each with what makes it so
 * @throws `CompetencyError` `unknown-job`, `model-mismatch`, `empty-profile`, `no-levels`, `parameter-invalid`, and the
 * codes of requirements that cannot be used
 * @source `overlap`: Ruzicka (1958), the weighted form of Jaccard's index
 * @example
 * ```ts
 * import { findSimilarJobs } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const { jobs } = findSimilarJobs(lembagaXy, 'staf-sertifikasi', { measure: 'overlap', limit: 2 })
 * console.log(jobs.map(({ job, value }) => `${job} ${value.toFixed(2)}`))
 * // ['staf-manajemen-mutu 0.90', 'staf-administrasi 0.80']
 * ```
 */
export function findSimilarJobs<
  const Id extends string,
  C extends string,
  J extends string,
  Job extends JobArgument<Id, C, J> = JobOrProfile<Id, C, J>,
>(model: CompetencyModel<Id, C, J>, job: Job, options: SimilarJobsOptions): SimilarJobs<Id, C>
export function findSimilarJobs<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  job: JobOrProfile<Id, C, J>,
  options: SimilarJobsOptions,
): SimilarJobs<Id, C> {
  checkArguments('findSimilarJobs', { model, job, options }, findSimilarJobsArguments)
  const { measure, limit = 10 } = options
  throwIssues([
    ...choiceIssues(['measure'], measure, ['cosine', 'distance', 'overlap']),
    ...numberIssues(['limit'], limit, { least: 1, whole: true }),
  ])
  const own = vectorOf(measureJob<Id, C, J>(model, job))
  if (own.known.size === 0) throw noLevels(own.profile.id)
  const compared: Pair<C>[] = []
  const leftOut: string[] = []
  for (const id of Object.keys(model.jobs) as J[]) {
    if (id === own.profile.id) continue
    const pair = compare(own, vectorOf(measureProfile<Id, C>(model, model.jobs[id])), measure)
    if (pair === undefined) leftOut.push(id)
    else compared.push(pair)
  }
  return {
    model: model.id,
    modelVersion: model.version,
    job: own.profile.id,
    measure,
    jobs: bestFirst(compared, measure)
      .slice(0, limit)
      .map((pair) => similarJob(model, pair)),
    leftOut: leftOut.sort(),
  }
}

/** The most alike first; equal ones, noise aside, by code unit of their ids. */
function bestFirst<C extends string>(pairs: readonly Pair<C>[], measure: SimilarityMeasure): Pair<C>[] {
  const ranks = competitionRanks(pairs.map(({ value }) => (measure === 'distance' ? -value : value)))
  return pairs
    .map((pair, i) => ({ pair, rank: ranks[i] ?? 0 }))
    .sort((a, b) => a.rank - b.rank || (a.pair.job < b.pair.job ? -1 : 1))
    .map(({ pair }) => pair)
}

function vectorOf<Id extends string, C extends string>(measured: MeasuredJob<Id, C>): Vector<C> {
  const known = new Map<C, Coordinate>()
  for (const { competency, required, weight, scale } of levelledOf(measured)) {
    const height = isSameLevel(required, scale.floor) ? 0 : required - scale.floor
    known.set(competency, { height, weight, scale })
  }
  const unspecified = new Set([...measured.codes].filter((code) => !known.has(code)))
  return { profile: measured.profile, known, unspecified }
}

function compare<C extends string>(
  own: Vector<C>,
  other: Vector<C>,
  measure: SimilarityMeasure,
): Pair<C> | undefined {
  const { compared, notCompared } = sidesOf(own, other, measure)
  if (compared.length === 0) return undefined
  const parts = compared.map((sides) => ({ competency: sides.competency, part: partOf(sides, measure) }))
  const sum = parts.reduce((total, { part }) => total + part, 0)
  const value = similarityOf(measure, sum, compared)
  if (value === undefined) return undefined
  const shared = compared.flatMap(({ competency, isShared }) => (isShared ? [competency] : []))
  return { job: other.profile.id, value: finite(value), shared, parts, notCompared }
}

/** How high two profiles go in one competency, as a measure counts it; 0 where it is not required. */
interface Sides<C extends string> {
  readonly competency: C
  readonly one: number
  readonly two: number
  readonly isShared: boolean
}

/** Every competency that can be compared: those of the first profile in its order, then the others; and what cannot. */
function sidesOf<C extends string>(
  own: Vector<C>,
  other: Vector<C>,
  measure: SimilarityMeasure,
): { readonly compared: Sides<C>[]; readonly notCompared: ReadonlySet<C> } {
  const compared: Sides<C>[] = []
  const notCompared = new Set([...own.unspecified, ...other.unspecified])
  const take = (competency: C, one: Coordinate | undefined, two: Coordinate | undefined): void => {
    if (isUncertain(own, one, competency) || isUncertain(other, two, competency) || measuredApart(one, two)) {
      notCompared.add(competency)
      return
    }
    compared.push({
      competency,
      one: heightOf(one, measure),
      two: heightOf(two, measure),
      isShared: one !== undefined && two !== undefined,
    })
  }
  for (const [competency, one] of own.known) take(competency, one, other.known.get(competency))
  for (const [competency, two] of other.known) {
    if (!own.known.has(competency)) take(competency, undefined, two)
  }
  return { compared, notCompared }
}

function heightOf(side: Coordinate | undefined, measure: SimilarityMeasure): number {
  if (side === undefined) return 0
  return measure === 'distance' ? side.height : side.height * side.weight
}

/** What one competency adds to the sum that a measure is made of. */
function partOf({ one, two }: Sides<string>, measure: SimilarityMeasure): number {
  switch (measure) {
    case 'distance':
      return (one - two) ** 2
    case 'cosine':
      return one * two
    default:
      return Math.min(one, two)
  }
}

/** What is said of a pair that is listed; the others need no drivers. */
function similarJob<C extends string>(
  model: CompetencyModel<string, C>,
  { job, value, shared, parts, notCompared }: Pair<C>,
): SimilarJob<C> {
  const whole = positive(parts)
  return {
    job,
    value,
    shared,
    drivers: parts
      .filter(({ part }) => part > 0)
      .sort((a, b) => b.part - a.part || (a.competency < b.competency ? -1 : 1))
      .slice(0, mostDrivers)
      .map(({ competency, part }) => ({ competency, share: part / whole })),
    notCompared: (Object.keys(model.competencies) as C[]).filter((code) => notCompared.has(code)),
  }
}

function positive(parts: readonly Part<string>[]): number {
  return parts.reduce((total, { part }) => total + Math.max(0, part), 0)
}

/** The measure; `undefined` where it divides by nothing. */
function similarityOf(
  measure: SimilarityMeasure,
  sum: number,
  compared: readonly Sides<string>[],
): number | undefined {
  switch (measure) {
    case 'distance':
      return Math.sqrt(sum)
    case 'cosine':
      return cosine(sum, compared)
    default: {
      const greatest = compared.reduce((total, { one, two }) => total + Math.max(one, two), 0)
      return greatest <= 0 ? undefined : sum / greatest
    }
  }
}

function cosine(sum: number, compared: readonly Sides<string>[]): number | undefined {
  const ones = compared.reduce((total, { one }) => total + one * one, 0)
  const twos = compared.reduce((total, { two }) => total + two * two, 0)
  // A profile at the floor throughout has no direction.
  if (ones === 0 || twos === 0) return undefined
  // The same profile is alike in full, whatever rounding leaves of it.
  return Math.max(-1, Math.min(1, sum / Math.sqrt(ones) / Math.sqrt(twos)))
}

function finite(value: number): number {
  if (Number.isFinite(value)) return value
  throw new CompetencyError(resultIssue('result-not-finite', ['requirements'], { quantity: 'similarity' }))
}

/** Whether a profile does not say how high, or whether at all, it requires a competency. */
function isUncertain<C extends string>(
  { profile, unspecified }: Vector<C>,
  coordinate: Coordinate | undefined,
  competency: C,
): boolean {
  if (coordinate !== undefined) return false
  if (unspecified.has(competency)) return true
  return !profile.complete && (profile.unknown === undefined || profile.unknown.includes(competency))
}

function measuredApart(one: Coordinate | undefined, two: Coordinate | undefined): boolean {
  return one !== undefined && two !== undefined && !measureAlike(one.scale, two.scale)
}
