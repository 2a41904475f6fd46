import { throwIssues } from '../base/throw-issues'
import { type LevelledRequirement, levelledOf } from '../measure/levelled-of'
import { measureJob, measureProfile } from '../measure/measure-job'
import type { MeasuredJob } from '../measure/measured-job'
import type { CompetencyModel } from '../model/competency-model'
import type { JobProfile } from '../model/job-profile'
import { profileOf } from '../model/resolve-profile'
import { noLevels, sameJobTwice } from './career-errors'
import { careerOptionIssues, jobGivenIssues } from './career-option-issues'
import type { LeftOutAssumption } from './career-path'
import type { CareerPathOptions } from './career-path-options'
import type { CareerQuestion } from './career-question'

/** A job of a path: measured once, with the requirements that have a level. */
export interface PathJob<Id extends string = string, C extends string = string> {
  readonly profile: JobProfile<Id, C>
  readonly measured: MeasuredJob<Id, C>
  readonly levelled: readonly LevelledRequirement<C>[]
}

/** A measured job with its levelled requirements. */
export function pathJob<Id extends string, C extends string>(measured: MeasuredJob<Id, C>): PathJob<Id, C> {
  return { profile: measured.profile, measured, levelled: levelledOf(measured) }
}

/** The jobs of a question. */
export interface QuestionJobs<Id extends string, C extends string> {
  readonly origin: PathJob<Id, C> | undefined
  readonly target: PathJob<Id, C>
  /** All that a path may go through, the two ends included, by code unit of their ids. */
  readonly jobs: readonly PathJob<Id, C>[]
  readonly leftOut: readonly LeftOutAssumption[]
}

/** The two ends of a question and the jobs between them, each checked once. */
export function pathJobsOf<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  { from, to }: CareerQuestion<Id, C, J>,
  options: CareerPathOptions<C, J>,
): QuestionJobs<Id, C> {
  throwIssues([...(from === undefined ? [] : jobGivenIssues(['from'], from)), ...jobGivenIssues(['to'], to)])
  const target = pathJob(measureJob<Id, C, J>(model, to))
  if (target.levelled.length === 0) throw noLevels(target.profile.id)
  const origin =
    from === undefined ? undefined : pathJob(measureProfile(model, profileOf<Id, C, J>(model, from)))
  if (origin?.profile.id === target.profile.id) throw sameJobTwice(target.profile.id)

  const jobs = new Map<string, PathJob<Id, C>>()
  for (const id of idsOf(model.jobs)) jobs.set(id, pathJob(measureProfile<Id, C>(model, model.jobs[id])))
  throwIssues(careerOptionIssues(model, options, new Set([...jobs.keys(), target.profile.id])))
  if (origin !== undefined) jobs.set(origin.profile.id, origin)
  jobs.set(target.profile.id, target)

  const all = [...jobs.values()]
  const between = all.filter((job) => job !== target && job !== origin)
  const unmeasured = between.filter(({ levelled }) => levelled.length === 0)
  const future = between.filter(
    ({ profile, levelled }) => profile.horizon === 'future' && levelled.length > 0,
  )
  const isLeftOut = new Set([...unmeasured, ...future])
  return {
    origin,
    target,
    jobs: all.filter((job) => !isLeftOut.has(job)).sort((a, b) => (a.profile.id < b.profile.id ? -1 : 1)),
    leftOut: [...leftOutAs('no-levels', unmeasured), ...leftOutAs('future', future)],
  }
}

function leftOutAs(reason: LeftOutAssumption['reason'], jobs: readonly PathJob[]): LeftOutAssumption[] {
  const ids = jobs.map(({ profile }) => profile.id).sort()
  return ids.length === 0 ? [] : [{ kind: 'jobs-left-out', reason, jobs: ids }]
}

/** The ids of a record of the model, in its order. */
export function idsOf<K extends string>(entries: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(entries) as K[]
}
