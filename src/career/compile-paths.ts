import { throwIssues } from '../base/throw-issues'
import type { CompetencyModel } from '../model/competency-model'
import type { Holdings } from '../model/holdings'
import type { JobProfile } from '../model/job-profile'
import { type JobOrProfile, resolveMeasurableProfile, resolveProfile } from '../model/resolve-profile'
import { noLevels, sameJobTwice } from './career-errors'
import { careerOptionIssues } from './career-option-issues'
import type { LeftOutAssumption } from './career-path'
import type { CareerPathOptions, UnassessedPolicy } from './career-path-options'
import { moveKinds } from './move-kind'
import { levelCosts, levelled, nodesOf, tenureOf } from './path-nodes'
import { counted, kindBits, type PathLimits, type PathProblem } from './path-problem'
import { assumptionIssues, sizeIssues } from './path-problem-issues'
import { heldIssues, heldOf, scalesOf } from './path-scales'

/** Who is asking, and for which job. */
export interface CareerQuestion<
  Id extends string = string,
  C extends string = string,
  J extends string = string,
> {
  /** Levels held, by competency; one that is absent is not assessed. */
  readonly holdings: Holdings<Id, C>
  /** The job done today; absent for a person without a job of the model, whose first move is an `entry`. */
  readonly from?: JobOrProfile<Id, C, J>
  /** The job aimed at. */
  readonly to: JobOrProfile<Id, C, J>
}

/** The question as numbers, and what is needed to say the answer. */
export interface CompiledPaths<Id extends string, C extends string, J extends string = string> {
  readonly model: CompetencyModel<Id, C, J>
  readonly holdings: Holdings<Id, C>
  readonly options: CareerPathOptions<C, J>
  readonly problem: PathProblem<Id, C>
  /** The same question with what was not assessed taken the other way or as given, by policy. */
  readonly starts: Readonly<Record<UnassessedPolicy, readonly number[]>>
  /** Whether each competency was not assessed. */
  readonly isUnassessed: readonly boolean[]
  readonly leftOut: readonly LeftOutAssumption[]
}

/** Most moves when the caller names no limit. */
export const usualMoves = 4

/** Checks the question and puts it into numbers. */
export function compilePaths<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  question: CareerQuestion<Id, C, J>,
  options: CareerPathOptions<C, J>,
): CompiledPaths<Id, C, J> {
  const { holdings } = question
  const { origin, target, jobs, leftOut } = jobsOf(model, question, options)
  const scales = scalesOf(model, jobs)
  throwIssues(heldIssues(model, holdings, scales))
  const competencies = idsOf(model.competencies).filter((code) => scales.has(code))
  const isUnassessed = competencies.map((code) => heldOf(holdings, code) === undefined)
  const startWith = (assumed: (code: C) => number): number[] =>
    competencies.map((code) => {
      const held = heldOf(holdings, code)
      return held === undefined ? assumed(code) : counted(held)
    })
  const starts = {
    // What is on no scale begins at 0.
    floor: startWith((code) => counted(scales.get(code)?.scale?.floor ?? 0)),
    met: startWith(() => Number.POSITIVE_INFINITY),
  }
  const costs = levelCosts(competencies, options)
  const forbidden = new Set<string>(options.forbidden)
  const problem: PathProblem<Id, C> = {
    ...costs,
    nodes: nodesOf(model, jobs, costs, (id) => ({
      tenure: tenureOf(id, origin?.id, options.time),
      forbidden: forbidden.has(id),
    })),
    parallel: options.time?.parallel ?? 1,
    start: starts[options.unassessed ?? 'floor'],
    from: origin === undefined ? -1 : jobs.indexOf(origin),
    to: jobs.indexOf(target),
    limits: limitsOf(options),
  }
  throwIssues([
    ...sizeIssues(problem, starts.floor),
    ...assumptionIssues(problem, isUnassessed, options.unassessed),
  ])
  return { model, holdings, options, problem, starts, isUnassessed, leftOut }
}

/** The jobs of a question. */
interface QuestionJobs<Id extends string, C extends string> {
  readonly origin: JobProfile<Id, C> | undefined
  readonly target: JobProfile<Id, C>
  /** All that a path may go through, the two ends included, by code unit of their ids. */
  readonly jobs: readonly JobProfile<Id, C>[]
  readonly leftOut: readonly LeftOutAssumption[]
}

function jobsOf<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  { from, to }: CareerQuestion<Id, C, J>,
  options: CareerPathOptions<C, J>,
): QuestionJobs<Id, C> {
  const target = resolveMeasurableProfile<Id, C, J>(model, to)
  if (levelled(target).length === 0) throw noLevels(target.id)
  const origin = from === undefined ? undefined : resolveProfile<Id, C, J>(model, from)
  if (origin?.id === target.id) throw sameJobTwice(target.id)

  const profiles = new Map<string, JobProfile<Id, C>>()
  for (const id of idsOf(model.jobs)) profiles.set(id, resolveProfile<Id, C, J>(model, id))
  throwIssues(careerOptionIssues(model, options, new Set([...profiles.keys(), target.id])))
  if (origin !== undefined) profiles.set(origin.id, origin)
  profiles.set(target.id, target)

  const isBetween = (job: JobProfile<Id, C>): boolean => job !== target && job !== origin
  const all = [...profiles.values()]
  const unmeasured = all.filter((job) => isBetween(job) && levelled(job).length === 0)
  const future = all.filter((job) => isBetween(job) && job.horizon === 'future' && levelled(job).length > 0)
  const isLeftOut = new Set([...unmeasured, ...future])
  return {
    origin,
    target,
    jobs: all.filter((job) => !isLeftOut.has(job)).sort((a, b) => (a.id < b.id ? -1 : 1)),
    leftOut: [...leftOutAs('no-levels', unmeasured), ...leftOutAs('future', future)],
  }
}

function leftOutAs(reason: LeftOutAssumption['reason'], jobs: readonly JobProfile[]): LeftOutAssumption[] {
  const ids = jobs.map(({ id }) => id).sort()
  return ids.length === 0 ? [] : [{ kind: 'jobs-left-out', reason, jobs: ids }]
}

function limitsOf(options: CareerPathOptions): PathLimits {
  const noLimit = Number.POSITIVE_INFINITY
  const { maxMoves = usualMoves, kinds = moveKinds, maxRankSteps = noLimit } = options
  const { maxShortfall = noLimit, maxShortfallEach = noLimit } = options
  return {
    maxMoves,
    kinds: kindBits(kinds),
    maxRankSteps,
    maxShortfall: counted(maxShortfall),
    maxShortfallEach: counted(maxShortfallEach),
    essentialsHeld: options.essentials === 'held',
    allowForbidden: false,
  }
}

function idsOf<K extends string>(entries: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(entries) as K[]
}
