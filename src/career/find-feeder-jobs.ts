import type { CompetencyModel } from '../model/competency-model'
import type { JobProfile } from '../model/job-profile'
import { type JobOrProfile, resolveMeasurableProfile, resolveProfile } from '../model/resolve-profile'
import { measureAlike, scaleOf } from '../model/scale-of'
import { throwIssues } from '../base/throw-issues'
import { choiceIssues, numberIssues, recordIssues } from './career-option-issues'
import type { UnassessedPolicy } from './career-path-options'
import { type LevelChange, moveBetween } from './classify-move'
import { noLevels, ownNumber, scalesDiffer } from './compile-paths'
import { type MoveKind, moveKinds } from './move-kind'
import { counted, uncounted } from './path-problem'
import { costOf } from './search-paths'

/** Which jobs to look at, and what to assume. */
export interface FeederJobsOptions<C extends string = string> {
  /**
   * What to assume of levels that the job being left does not ask for, which is not level 0: nothing shown yet, or as
   * high as the target asks.
   */
  readonly unassessed: UnassessedPolicy
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
  readonly top?: number
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
  readonly effortIf: Readonly<Record<UnassessedPolicy, number>>
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
  readonly unassessed: UnassessedPolicy
  /** The jobs, least effort first, then least shortfall, then by code unit of their ids. */
  readonly feeders: readonly FeederJob<C>[]
  /** Jobs of which no requirement has a level, by code unit: nothing is known of what their holders bring. */
  readonly leftOut: readonly string[]
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
 * const { feeders } = findFeederJobs(lembagaXy, 'kepala-lsp', { unassessed: 'floor', top: 2 })
 * console.log(feeders.map(({ job, kind, effort }) => `${job}: ${kind}, ${effort} levels`))
 * // ['manager-administrasi: promotion, 7 levels', 'manager-manajemen-mutu: promotion, 7 levels']
 * ```
 */
export function findFeederJobs<const Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  job: JobOrProfile<NoInfer<Id>, NoInfer<C>, NoInfer<J>>,
  options: FeederJobsOptions<NoInfer<C>>,
): FeederJobs<Id, C> {
  const { unassessed, kinds = moveKinds, maxRankSteps, maxShortfall, maxShortfallEach, top = 10 } = options
  throwIssues([
    ...choiceIssues(['unassessed'], String(unassessed), ['floor', 'met']),
    ...kinds.flatMap((kind, i) => choiceIssues(['kinds', i], kind, moveKinds)),
    ...numberIssues(['maxRankSteps'], maxRankSteps, { least: 0, whole: true }),
    ...numberIssues(['maxShortfall'], maxShortfall, { least: 0 }),
    ...numberIssues(['maxShortfallEach'], maxShortfallEach, { least: 0 }),
    ...recordIssues(model, ['effort'], options.effort),
    ...numberIssues(['top'], top, { least: 1, whole: true }),
  ])
  const target = resolveMeasurableProfile<Id, C, J>(model, job)
  if (target.requirements.every(({ level }) => level === undefined)) throw noLevels(target.id)
  const feeders: FeederJob<C>[] = []
  const leftOut: string[] = []
  for (const id of Object.keys(model.jobs) as J[]) {
    if (id === target.id) continue
    const left = resolveProfile<Id, C, J>(model, id)
    if (left.requirements.every(({ level }) => level === undefined)) {
      leftOut.push(id)
      continue
    }
    const feeder = feederOf(model, left, target, options)
    if (!kinds.includes(feeder.kind)) continue
    if (maxRankSteps !== undefined && !(Math.abs(feeder.rankSteps ?? Number.NaN) <= maxRankSteps)) continue
    if (counted(feeder.shortfall) > counted(maxShortfall ?? Number.MAX_VALUE)) continue
    if (counted(feeder.shortfallEach) > counted(maxShortfallEach ?? Number.MAX_VALUE)) continue
    feeders.push(feeder)
  }
  feeders.sort((a, b) => a.effort - b.effort || a.shortfall - b.shortfall || (a.job < b.job ? -1 : 1))
  return {
    model: model.id,
    modelVersion: model.version,
    job: target.id,
    unassessed,
    feeders: feeders.slice(0, top),
    leftOut: leftOut.sort(),
  }
}

function feederOf<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  left: JobProfile<Id, C>,
  target: JobProfile<Id, C>,
  { unassessed, effort }: FeederJobsOptions<C>,
): FeederJob<C> {
  const held = new Map(left.requirements.map(({ competency, level }) => [competency, level]))
  const assumes: C[] = []
  const efforts = { floor: 0, met: 0 }
  let shortfall = 0
  let each = 0
  for (const { competency, level } of target.requirements) {
    if (level === undefined) continue
    const own = held.get(competency)
    const scale = scaleOf(model, competency, target)
    if (own !== undefined) {
      const other = scaleOf(model, competency, left)
      if (scale !== undefined && other !== undefined && !measureAlike(scale, other))
        throwIssues([scalesDiffer(competency, target.id, left.id)])
    }
    if (own === undefined) assumes.push(competency)
    const from = counted(own ?? scale?.floor ?? 0)
    const lack = Math.max(0, counted(level) - from)
    if (lack === 0) continue
    const cost = costOf(ownNumber(effort, competency) ?? 1, from, counted(level))
    efforts.floor += cost
    if (own !== undefined) efforts.met += cost
    if (own === undefined && unassessed === 'met') continue
    shortfall += lack
    each = Math.max(each, lack)
  }
  const { kind, rankSteps, deepens } = moveBetween<Id, C, J>(model, left, target)
  return {
    job: left.id,
    kind,
    ...(rankSteps === undefined ? {} : { rankSteps }),
    effort: uncounted(efforts[unassessed]),
    shortfall: uncounted(shortfall),
    shortfallEach: uncounted(each),
    effortIf: { floor: uncounted(efforts.floor), met: uncounted(efforts.met) },
    deepens,
    assumes,
    profileComplete: left.complete,
  }
}
