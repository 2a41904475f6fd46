import { checkArguments } from '../base/check-arguments'
import { compareBillionths, noise } from '../base/compare'
import type { Issue } from '../base/issue'
import type { Kinds, OptionKinds } from '../base/kind'
import { throwIssues } from '../base/throw-issues'
import { measureJob, measureProfile } from '../measure/measure-job'
import { aJob } from '../model/argument-kinds'
import type { CompetencyModel } from '../model/competency-model'
import type { JobArgument, JobOrProfile } from '../model/resolve-profile'
import { measureAlike } from '../model/scale-of'
import { aWholeModel } from '../model/whole-model'
import { noLevels, scalesDiffer } from './career-errors'
import { choiceIssues, listIssues, numberIssues, recordIssues } from './career-option-issues'
import type { AssumedUnassessed } from './career-path-options'
import { type LevelChange, moveBetween } from './classify-move'
import { type MoveKind, moveKinds } from './move-kind'
import { addLack, noLacks } from './move-lacks'
import { type PathJob, pathJob } from './path-jobs'
import { ownNumber } from './path-nodes'
import { counted, uncounted } from './path-problem'

/** Which jobs to look at, and what to assume. */
export interface FeederJobsOptions<C extends string = string> {
  /**
   * What to assume of levels that the job being left does not ask for, which is not level 0: nothing shown yet, or as
   * high as the target asks.
   */
  readonly unassessed: AssumedUnassessed
  /** Kinds of move allowed; every kind when absent. */
  readonly kinds?: readonly MoveKind[]
  /** Most steps, up or down, among the model's ranks; unranked moves are left out then. No limit when absent. */
  readonly maxRankSteps?: number
  /** Largest sum of levels lacking; no limit when absent. */
  readonly maxShortfall?: number
  /** Most levels of a single competency lacking; no limit when absent. */
  readonly maxShortfallEach?: number
  /** Effort of one level of single competencies, 0 or more; 1 for the others. */
  readonly effort?: { readonly [K in C]?: number }
  /** How many jobs; 10 when absent. */
  readonly limit?: number
}

/** A job from which people may come. */
export interface FeederJob<C extends string = string> {
  /** Id of the job. */
  readonly job: string
  /** Kind of the move from it. */
  readonly kind: MoveKind
  /** Steps up (negative: down); absent where a rank is not stated. */
  readonly rankSteps?: number
  /** Effort of the move for a person who holds what the job asks for, under the assumption made. */
  readonly effort: number
  /** Levels lacking, unweighted, under the assumption made. */
  readonly shortfall: number
  /** Most levels of one competency lacking, under the assumption made. */
  readonly shortfallEach: number
  /** Effort under either assumption. */
  readonly effortIf: Readonly<Record<AssumedUnassessed, number>>
  /** Competencies the target asks for at a higher level, in its order. */
  readonly deepens: readonly LevelChange<C>[]
  /** Competencies the target asks for at a level and the job does not, in the target's order: what is assumed. */
  readonly assumes: readonly C[]
  /** False when the source shows only a part of the job's profile. */
  readonly profileComplete: boolean
}

/** Who could come from where. Plain, JSON-able, fresh. */
export interface FeederJobs<Id extends string = string, C extends string = string> {
  /** Id of the model. */
  readonly model: Id
  /** Version of the model. */
  readonly modelVersion: string
  /** Id of the target. */
  readonly job: string
  /** The assumption made. */
  readonly unassessed: AssumedUnassessed
  /** The jobs, least effort first, then least shortfall, then by code unit of their ids. */
  readonly feeders: readonly FeederJob<C>[]
  /** Jobs of which no requirement has a level, by code unit: nothing is known of what their holders bring. */
  readonly leftOut: readonly string[]
}

// What is wrong with one of them is told beside everything else that is.
const findFeederJobsOptions: OptionKinds<FeederJobsOptions> = {
  unassessed: {},
  kinds: {},
  maxRankSteps: {},
  maxShortfall: {},
  maxShortfallEach: {},
  effort: {},
  limit: {},
}

const findFeederJobsArguments: Kinds = {
  model: aWholeModel,
  job: aJob,
  options: { due: true, fields: findFeederJobsOptions },
}

/**
 * Finds the jobs from which a job can be filled with least to build up: one move, taken by a person who holds what the
 * job being left asks for. It looks at profiles; `rankCandidates` looks at people, and `findCareerPaths` at more moves.
 *
 * @param model - the model
 * @param job - id of a job of the model, or a profile of it
 * @param options - the assumption about levels a job does not ask for, limits, and how many jobs
 * @returns the jobs, least effort first
 * @throws `CompetencyError` `unknown-job`, `model-mismatch`, `empty-profile`, `no-levels`, `scales-differ`,
 * `parameter-invalid`, `unknown-competency`, and the codes of requirements that cannot be used
 * @example
 * ```ts
 * import { findFeederJobs } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const { feeders } = findFeederJobs(lembagaXy, 'kepala-lsp', { unassessed: 'floor', limit: 2 })
 * console.log(feeders.map(({ job, kind, effort }) => `${job}: ${kind}, ${effort} levels`))
 * // ['manager-administrasi: promotion, 7 levels', 'manager-manajemen-mutu: promotion, 7 levels']
 * ```
 */
export function findFeederJobs<
  const Id extends string,
  C extends string,
  J extends string,
  Job extends JobArgument<Id, C, J> = JobOrProfile<Id, C, J>,
>(model: CompetencyModel<Id, C, J>, job: Job, options: FeederJobsOptions<NoInfer<C>>): FeederJobs<Id, C>
export function findFeederJobs<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  job: JobOrProfile<Id, C, J>,
  options: FeederJobsOptions<C>,
): FeederJobs<Id, C> {
  checkArguments('findFeederJobs', { model, job, options }, findFeederJobsArguments)
  throwIssues(optionIssues(model, options))
  const { unassessed, limit = 10 } = options
  const target = pathJob(measureJob<Id, C, J>(model, job))
  if (target.levelled.length === 0) throw noLevels(target.profile.id)
  const feeders: FeederJob<C>[] = []
  const leftOut: string[] = []
  for (const id of Object.keys(model.jobs) as J[]) {
    if (id === target.profile.id) continue
    const left = pathJob(measureProfile<Id, C>(model, model.jobs[id]))
    if (left.levelled.length > 0) feeders.push(feederOf(model, left, target, options))
    else leftOut.push(id)
  }
  return {
    model: model.id,
    modelVersion: model.version,
    job: target.profile.id,
    unassessed,
    feeders: feeders
      .filter((feeder) => isWithin(feeder, options))
      .sort(
        (a, b) =>
          compareBillionths(a.effort, b.effort) ||
          compareBillionths(a.shortfall, b.shortfall) ||
          (a.job < b.job ? -1 : 1),
      )
      .slice(0, limit),
    leftOut: leftOut.sort(),
  }
}

function optionIssues<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  options: FeederJobsOptions<C>,
): Issue[] {
  const { unassessed, kinds, maxRankSteps, maxShortfall, maxShortfallEach, effort, limit } = options
  return [
    ...choiceIssues(['unassessed'], unassessed, ['floor', 'met']),
    ...listIssues(['kinds'], kinds, (kind, path) => choiceIssues(path, kind, moveKinds)),
    ...numberIssues(['maxRankSteps'], maxRankSteps, { least: 0, whole: true }),
    ...numberIssues(['maxShortfall'], maxShortfall, { least: 0 }),
    ...numberIssues(['maxShortfallEach'], maxShortfallEach, { least: 0 }),
    ...recordIssues(model, ['effort'], effort),
    ...numberIssues(['limit'], limit, { least: 1, whole: true }),
  ]
}

/** Whether the limits allow a move; one of unknown rank is not within any number of steps. */
function isWithin<C extends string>(
  { kind, rankSteps, shortfall, shortfallEach }: FeederJob<C>,
  { kinds = moveKinds, maxRankSteps, maxShortfall, maxShortfallEach }: FeederJobsOptions<C>,
): boolean {
  return (
    kinds.includes(kind) &&
    (maxRankSteps === undefined || (rankSteps !== undefined && Math.abs(rankSteps) <= maxRankSteps)) &&
    (maxShortfall === undefined || shortfall <= maxShortfall + noise) &&
    (maxShortfallEach === undefined || shortfallEach <= maxShortfallEach + noise)
  )
}

function feederOf<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  left: PathJob<Id, C>,
  target: PathJob<Id, C>,
  { unassessed, effort }: FeederJobsOptions<C>,
): FeederJob<C> {
  const held = new Map(left.levelled.map((requirement) => [requirement.competency, requirement]))
  const assumes: C[] = []
  const lacks = { floor: noLacks(), met: noLacks() }
  for (const { competency, required, scale } of target.levelled) {
    const asked = { level: counted(required), effort: ownNumber(effort, competency) ?? 1, months: 0 }
    const own = held.get(competency)
    if (own === undefined) {
      assumes.push(competency)
      addLack(lacks.floor, asked, counted(scale.floor))
    } else {
      if (!measureAlike(scale, own.scale))
        throwIssues([scalesDiffer(competency, target.profile.id, left.profile.id)])
      addLack(lacks.floor, asked, counted(own.required))
      addLack(lacks.met, asked, counted(own.required))
    }
  }
  const { kind, rankSteps, deepens } = moveBetween<Id, C, J>(model, left.profile, target.profile)
  return {
    job: left.profile.id,
    kind,
    ...(rankSteps === undefined ? {} : { rankSteps }),
    effort: uncounted(lacks[unassessed].effort),
    shortfall: uncounted(lacks[unassessed].shortfall),
    shortfallEach: uncounted(lacks[unassessed].each),
    effortIf: { floor: uncounted(lacks.floor.effort), met: uncounted(lacks.met.effort) },
    deepens,
    assumes,
    profileComplete: left.profile.complete,
  }
}
