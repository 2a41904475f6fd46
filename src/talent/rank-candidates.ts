import { at } from '../base/at'
import { checkArguments } from '../base/check-arguments'
import { emptyList } from '../base/empty-list'
import type { Issue } from '../base/issue'
import type { Kinds, OptionKinds } from '../base/kind'
import { throwIssues } from '../base/throw-issues'
import { checkMethod, checkMethodNames, checkUnassessed } from '../fit/check-method'
import type { FitMethod, MethodInfo } from '../fit/fit-method'
import type { ScoredUnassessed } from '../fit/job-fit'
import { jobFitForMany } from '../fit/job-fit-for-many'
import { knownRanges } from '../fit/known-ranges'
import { methodInfo } from '../fit/method-info'
import type { OutcomeRange } from '../fit/outcomes'
import { type HeldLevels, heldReader } from '../measure/held-levels'
import { measureJob } from '../measure/measure-job'
import type { MeasuredJob } from '../measure/measured-job'
import { peopleIssues } from '../measure/people-issues'
import { aJob, aMethod, aModel, someOutcomes } from '../model/argument-kinds'
import type { Candidate } from '../model/candidate'
import type { CompetencyModel } from '../model/competency-model'
import { entryIssue } from '../model/issues'
import type { LocalizedText } from '../model/localized-text'
import type { JobArgument, JobOrProfile } from '../model/resolve-profile'
import { checkBelowEssential } from './check-below-essential'
import { byPlace, rankedFit, standingReader } from './ranked-fit'
import type { BelowEssential, RankedFit, RankingRules } from './ranking'
import { placesOf } from './standings'

/** How to rank candidates. */
export interface RankCandidatesOptions<C extends string = string, P extends string = string> {
  /** The fit method; there is no default. */
  readonly method: FitMethod
  /** What a shortfall in an essential requirement does; there is no default. */
  readonly belowEssential: BelowEssential
  /** What `score` does with what is not assessed; `'exclude'` when absent. Possible ranks do not depend on it. */
  readonly unassessed?: ScoredUnassessed
  /** By candidate: what is known of competencies that are not assessed, such as an expired rating; nothing when absent. */
  readonly outcomes?: { readonly [K in P]?: { readonly [Code in C]?: OutcomeRange } }
}

/** A candidate and a place in the ranking. */
export interface RankedCandidate<C extends string = string, P extends string = string> extends RankedFit<C> {
  /** Id of the candidate. */
  readonly candidate: P
}

/** Candidates for one job, ranked. Plain, JSON-able, fresh. */
export interface CandidateRanking<
  Id extends string = string,
  C extends string = string,
  P extends string = string,
> extends RankingRules {
  /** What is ranked. */
  readonly of: 'candidates'
  /** Id of the model. */
  readonly model: Id
  /** Version of the model. */
  readonly modelVersion: string
  /** Id of the job. */
  readonly job: string
  /** Name of the job. */
  readonly jobName: LocalizedText
  /** The method and its parameters. */
  readonly method: MethodInfo
  /** False when the source shows only a part of the profile: the scores then speak of that part. */
  readonly profileComplete: boolean
  /** By rank; then who is excluded, then who has no score; equal ones by code unit of their ids. */
  readonly candidates: readonly RankedCandidate<C, P>[]
}

const rankCandidatesOptions: OptionKinds<RankCandidatesOptions> = {
  method: aMethod,
  belowEssential: { due: true, oneOf: ['exclude', 'last', 'flag'] },
  unassessed: { oneOf: ['exclude', 'floor'] },
  outcomes: { like: '{ p1: { INT: { lowest: 2, highest: 4 } } }', values: someOutcomes },
}

const rankCandidatesArguments: Kinds = {
  model: aModel,
  job: aJob,
  candidates: { due: true, ofKind: 'list' },
  options: { due: true, fields: rankCandidatesOptions },
}

/**
 * Ranks candidates for a job by a method the caller names: score, interval, coverage, who is knocked out by an essential
 * requirement, competition rank (equal scores share a rank: 1, 1, 3), and the ranks that remain possible whatever the
 * unassessed competencies turn out to be.
 *
 * Possible ranks rest on the interval alone: best = 1 + the number of others whose worst outcome is strictly better than
 * this person's best, worst = 1 + the number of others whose best outcome is strictly better than this person's worst.
 * Outcomes are compared by whether an essential is below, then by score; under `belowEssential: 'flag'` by score alone. Under
 * `'exclude'` an outcome that excludes has no rank; `knockOut: 'possible'` and `knockedOutIf` say when that would be.
 *
 * @param model - the model
 * @param job - id of a job of the model, or a profile of it
 * @param candidates - ids and holdings, at least one; their order does not matter
 * @param options - method, what happens to who is below an essential, and what to do with what is not assessed
 * @returns the ranking, best first
 * @throws `CompetencyError` with every issue of the candidates: `empty-list`, `blank-id`, `duplicate-person`,
 * `unknown-competency`, `level-not-a-number`, `level-off-scale`, `unknown-reference` (outcomes of nobody);
 * `parameter-invalid`; otherwise as `scoreFit` does
 * @example
 * ```ts
 * import { attainment, composeProfile, rankCandidates } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const job = composeProfile(lembagaXy, { job: 'staf-administrasi', essentials: ['INT'] })
 * const all = { CFV: 2, FCI: 1, LRS: 1, SO: 1, IMI: 1, SFE: 2, CL: 1, BT: 1, LA: 1, AT: 2, CT: 1, CFO: 1 }
 * const candidates = [{ id: 'p1', holdings: { ...all, INT: 1, CFV: 1 } }, { id: 'p2', holdings: all }]
 * const ranking = rankCandidates(lembagaXy, job, candidates, { method: attainment(), belowEssential: 'exclude' })
 * console.log(ranking.candidates.map(({ candidate, rank, possibleRanks }) => [candidate, rank, possibleRanks]))
 * // [['p2', 1, { best: 1, worst: 1 }], ['p1', 2, { best: 1, worst: 2 }]]
 * console.log(ranking.candidates[0]?.knockOut, ranking.candidates[0]?.knockedOutIf) // possible ['INT']
 * ```
 */
export function rankCandidates<
  const Id extends string,
  C extends string,
  J extends string,
  P extends string,
  Job extends JobArgument<Id, C, J> = JobOrProfile<Id, C, J>,
>(
  model: CompetencyModel<Id, C, J>,
  job: Job,
  candidates: readonly Candidate<NoInfer<Id>, NoInfer<C>, P>[],
  options: RankCandidatesOptions<NoInfer<C>, NoInfer<P>>,
): CandidateRanking<Id, C, P>
export function rankCandidates<Id extends string, C extends string, J extends string, P extends string>(
  model: CompetencyModel<Id, C, J>,
  job: JobOrProfile<Id, C, J>,
  candidates: readonly Candidate<Id, C, P>[],
  options: RankCandidatesOptions<C, P>,
): CandidateRanking<Id, C, P> {
  checkArguments('rankCandidates', { model, job, candidates, options }, rankCandidatesArguments)
  const { method, unassessed = 'exclude', belowEssential } = options
  checkBelowEssential('rankCandidates', belowEssential)
  const measured = measureJob<Id, C, J>(model, job)
  const { profile } = measured
  const outcomes: NonNullable<typeof options.outcomes> = options.outcomes ?? {}
  const levels = checkedLevels(measured, candidates, outcomes)
  checkMethod('rankCandidates', method)
  checkUnassessed('rankCandidates', unassessed)
  checkMethodNames(model, method)
  const fit = jobFitForMany(measured, method, unassessed)
  const standingOf = standingReader(fit)
  const standings = candidates.map(({ id }, i) => {
    const own = at(levels, i)
    return standingOf(own, Object.hasOwn(outcomes, id) ? knownRanges(fit, own, outcomes[id]) : [])
  })
  const places = placesOf(standings, belowEssential)
  return {
    of: 'candidates',
    model: model.id,
    modelVersion: model.version,
    job: profile.id,
    jobName: { ...profile.name },
    method: methodInfo(method),
    unassessed,
    belowEssential,
    profileComplete: profile.complete,
    candidates: candidates
      .map(
        ({ id }, i): RankedCandidate<C, P> => ({
          candidate: id,
          ...rankedFit(at(standings, i), at(places, i), belowEssential),
        }),
      )
      .sort(byPlace(({ candidate }) => candidate)),
  }
}

/** What each candidate holds; throws with everything wrong with the candidates. */
function checkedLevels<Id extends string, C extends string, P extends string>(
  measured: MeasuredJob<Id, C>,
  candidates: readonly Candidate<Id, C, P>[],
  outcomes: { readonly [person: string]: unknown },
): HeldLevels<C>[] {
  const path = ['candidates']
  const issues = candidates.length === 0 ? [emptyList(path)] : peopleIssues(candidates, path)
  const read = heldReader(measured)
  const levels = candidates.map(({ holdings }, i) => read(holdings, issues, [...path, i, 'holdings']))
  throwIssues([...issues, ...strangersIn(outcomes, candidates)])
  return levels
}

/** Outcomes given of people who are no candidates. */
function strangersIn(
  outcomes: { readonly [person: string]: unknown },
  candidates: readonly { readonly id: string }[],
): Issue[] {
  const known = new Set(candidates.map(({ id }) => id))
  return Object.keys(outcomes).flatMap((reference) =>
    known.has(reference)
      ? []
      : [entryIssue('unknown-reference', ['outcomes', reference], { kind: 'candidates', reference })],
  )
}
