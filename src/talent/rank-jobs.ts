import { outcomeIssue } from '../assessment/issues'
import { at } from '../base/at'
import { checkArguments } from '../base/check-arguments'
import { emptyList } from '../base/empty-list'
import type { Issue } from '../base/issue'
import type { Kinds, OptionKinds } from '../base/kind'
import { pushEach } from '../base/push-each'
import { throwIssues } from '../base/throw-issues'
import { checkMethod, checkMethodNames, checkUnassessed } from '../fit/check-method'
import type { FitMethod, MethodInfo } from '../fit/fit-method'
import { jobFit, type ScoredUnassessed } from '../fit/job-fit'
import { knownRanges } from '../fit/known-ranges'
import { methodInfo } from '../fit/method-info'
import type { OutcomeRange } from '../fit/outcomes'
import { duplicateJobs } from '../measure/duplicate-jobs'
import { heldByJobReader } from '../measure/held-levels'
import { measureProfile } from '../measure/measure-job'
import { aJob, aMethod, aModel, someOutcomes } from '../model/argument-kinds'
import { unknownCompetency } from '../model/competency-issues'
import type { CompetencyModel } from '../model/competency-model'
import type { Holdings } from '../model/holdings'
import { holdingsIssues, ownLevels } from '../model/holdings-issues'
import type { JobProfile } from '../model/job-profile'
import type { LocalizedText } from '../model/localized-text'
import { type JobOrProfile, profileOf } from '../model/resolve-profile'
import { checkBelowEssential } from './check-below-essential'
import { talentIssue } from './issues'
import { ownRange } from './outlook'
import { byPlace, rankedFit, standingReader } from './ranked-fit'
import type { BelowEssential, RankedFit, RankingRules } from './ranking'
import { placesOf } from './standings'

/** How to rank jobs. */
export interface RankJobsOptions<
  Id extends string = string,
  C extends string = string,
  J extends string = string,
> {
  /** The fit method; there is no default. */
  readonly method: FitMethod
  /** What a shortfall in an essential requirement does; there is no default. */
  readonly belowEssential: BelowEssential
  /** What `score` does with what is not assessed; `'exclude'` when absent. Possible ranks do not depend on it. */
  readonly unassessed?: ScoredUnassessed
  /** The jobs, ids or profiles of the model; every job of the model when absent. */
  readonly jobs?: readonly JobOrProfile<Id, C, J>[]
  /** What is known of competencies that are not assessed; nothing when absent. */
  readonly outcomes?: { readonly [K in C]?: OutcomeRange }
}

/** A job and its place in the ranking. */
export interface RankedJob<C extends string = string> extends RankedFit<C> {
  /** Id of the job. */
  readonly job: string
  /** Name of the job. */
  readonly jobName: LocalizedText
  /** False when the source shows only a part of the profile: the score then speaks of that part. */
  readonly profileComplete: boolean
}

/** Jobs for one person, ranked. Plain, JSON-able, fresh. */
export interface JobRanking<Id extends string = string, C extends string = string> extends RankingRules {
  /** What is ranked. */
  readonly of: 'jobs'
  /** Id of the model. */
  readonly model: Id
  /** Version of the model. */
  readonly modelVersion: string
  /** The method and its parameters. */
  readonly method: MethodInfo
  /** By rank; then those that exclude the person, then those without a score; equal ones by code unit of their ids. */
  readonly jobs: readonly RankedJob<C>[]
  /** Jobs whose profile has no requirement, by code unit: nothing can be measured against them. */
  readonly leftOut: readonly string[]
}

const rankJobsOptions: OptionKinds<RankJobsOptions> = {
  method: aMethod,
  belowEssential: { due: true, oneOf: ['exclude', 'last', 'flag'] },
  unassessed: { oneOf: ['exclude', 'floor'] },
  jobs: { each: aJob },
  outcomes: someOutcomes,
}

const rankJobsArguments: Kinds = { model: aModel, options: { due: true, fields: rankJobsOptions } }

/**
 * Ranks jobs for one person by a method the caller names, with the ranks that remain possible whatever the unassessed
 * competencies turn out to be, as `rankCandidates` does for people.
 *
 * One competency may bear on several jobs, so possible ranks are bounds here: no outcome leads outside them, but not every
 * rank between them need be reached.
 *
 * @param model - the model
 * @param holdings - levels held by competency code; a code that is absent is not assessed
 * @param options - method, what happens to who is below an essential, which jobs, and what to do with what is not assessed
 * @returns the ranking, best first
 * @throws `CompetencyError` `empty-list`, `duplicate-id`, `unknown-job`, `unknown-competency`, `outcomes-assessed`,
 * `outcomes-not-required`, `parameter-invalid`; otherwise as `scoreFit` does
 * @example
 * ```ts
 * import { attainment, rankJobs } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const holdings = { INT: 2, CFV: 2, FCI: 1, LRS: 1, SO: 1, IMI: 1, SFE: 2, CL: 1, BT: 2, LA: 2, AT: 2, CT: 2, CFO: 1 }
 * const { jobs } = rankJobs(lembagaXy, holdings, { method: attainment(), belowEssential: 'flag' })
 * console.log(jobs.slice(0, 3).map(({ rank, job }) => `${rank}. ${job}`))
 * // ['1. staf-administrasi', '1. staf-manajemen-mutu', '3. staf-sertifikasi']
 * ```
 */
export function rankJobs<const Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  holdings: Holdings<NoInfer<Id>, NoInfer<C>>,
  options: RankJobsOptions<NoInfer<Id>, NoInfer<C>, NoInfer<J>>,
): JobRanking<Id, C> {
  checkArguments('rankJobs', { model, options }, rankJobsArguments)
  const { method, unassessed = 'exclude', belowEssential, outcomes = {} } = options
  checkBelowEssential('rankJobs', belowEssential)
  const given = options.jobs ?? (Object.keys(model.jobs) as J[])
  const measured = given.map((job) => measureProfile<Id, C>(model, profileOf<Id, C, J>(model, job)))
  const profiles = measured.map(({ profile }) => profile)
  const measurable = measured.filter(({ profile }) => profile.requirements.length > 0)
  const held: Issue[] = []
  const levels = heldByJobReader(measurable)(holdings, held, ['holdings'])
  if (measurable.length === 0) pushEach(held, holdingsIssues<Id, C>(model, holdings, undefined, ['holdings']))
  throwIssues([
    ...(profiles.length === 0 ? [emptyList(['jobs'])] : []),
    ...duplicateJobs(profiles),
    ...held,
    ...outcomeIssues<Id, C>(model, ownLevels<Id, C>(holdings) ?? {}, outcomes, profiles),
  ])
  checkMethod('rankJobs', method)
  checkUnassessed('rankJobs', unassessed)
  checkMethodNames(model, method)
  const scored = measurable.map((job, i) => {
    const { profile } = job
    const fit = jobFit(job, method, unassessed)
    const own = at(levels, i)
    const ranges = knownRanges(fit, own, outcomesFor<Id, C>(profile, outcomes))
    return { profile, ...standingReader(fit)(own, ranges) }
  })
  // A job without an interval, such as one without levels, can have no rank: it takes part in nobody's possible ranks.
  const ranked = scored.filter(({ outlook, score }) => outlook !== undefined || score !== undefined)
  const places = placesOf(ranked, belowEssential)
  return {
    of: 'jobs',
    model: model.id,
    modelVersion: model.version,
    method: methodInfo(method),
    unassessed,
    belowEssential,
    jobs: scored
      .map(
        (entry): RankedJob<C> => ({
          job: entry.profile.id,
          jobName: { ...entry.profile.name },
          ...rankedFit(entry, places[ranked.indexOf(entry)] ?? {}, belowEssential),
          profileComplete: entry.profile.complete,
        }),
      )
      .sort(byPlace(({ job }) => job)),
    leftOut: profiles.flatMap(({ id, requirements }) => (requirements.length === 0 ? [id] : [])).sort(),
  }
}

/** The outcomes of competencies that a profile requires at a level. */
function outcomesFor<Id extends string, C extends string>(
  { requirements }: JobProfile<Id, C>,
  outcomes: { readonly [K in C]?: OutcomeRange },
): { readonly [K in C]?: OutcomeRange } {
  const own: { [K in C]?: OutcomeRange } = {}
  for (const { competency, level } of requirements) {
    const range = ownRange(outcomes, competency)
    if (level !== undefined && range !== undefined) own[competency] = range
  }
  return own
}

/** Outcomes that bear on nothing. */
function outcomeIssues<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  holdings: Holdings<Id, C>,
  outcomes: { readonly [K in C]?: OutcomeRange },
  profiles: readonly JobProfile<Id, C>[],
): Issue[] {
  const levelled = new Set<string>(
    profiles.flatMap(({ requirements }) =>
      requirements.flatMap(({ competency, level }) => (level === undefined ? [] : [competency])),
    ),
  )
  return (Object.keys(outcomes) as C[]).flatMap((competency, i): Issue[] => {
    const path = ['outcomes', competency]
    if (outcomes[competency] === undefined) return []
    if (!Object.hasOwn(model.competencies, competency)) return [unknownCompetency(model, competency, path, i)]
    const assessed = Object.hasOwn(holdings, competency) && holdings[competency] !== undefined
    if (!assessed && levelled.has(competency)) return []
    return [
      assessed
        ? outcomeIssue('outcomes-assessed', path, { competency })
        : talentIssue('outcomes-not-required', path, { competency }),
    ]
  })
}
