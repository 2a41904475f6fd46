import { at } from '../base/at'
import { checkArguments } from '../base/check-arguments'
import { CompetencyError } from '../base/competency-error'
import { emptyList } from '../base/empty-list'
import { invalidParameter } from '../base/invalid-parameter'
import type { Kinds, OptionKinds } from '../base/kind'
import { present } from '../base/present'
import { throwIssues } from '../base/throw-issues'
import { type HeldLevels, heldReader } from '../measure/held-levels'
import { measureJob } from '../measure/measure-job'
import { peopleIssues } from '../measure/people-issues'
import { aJob, aMethod, aModel, someNumber } from '../model/argument-kinds'
import type { Candidate } from '../model/candidate'
import type { CompetencyModel } from '../model/competency-model'
import type { JobArgument, JobOrProfile } from '../model/resolve-profile'
import { checkMethod, checkMethodNames, checkUnassessed } from './check-method'
import { competitionRanks } from './competition-ranks'
import type { FitMethod, MethodInfo } from './fit-method'
import { fitOf } from './fit-of'
import type { FitItem } from './fit-score'
import type { JobFit, ScoredUnassessed } from './job-fit'
import { jobFitForMany } from './job-fit-for-many'
import { methodInfo } from './method-info'
import { countOppositePairs, furthestOppositePairs, type OppositePair } from './opposite-pairs'

/** How to compare. */
export interface CompareOptions {
  /** The methods, at least one. */
  readonly methods: readonly FitMethod[]
  /** What `score` does with what is not assessed; `'exclude'` when absent. */
  readonly unassessed?: ScoredUnassessed
  /** The most disagreements listed of two methods, 1 or more; `10` when absent. All are counted. */
  readonly limit?: number
}

/** A candidate's outcome under one method. */
export interface ComparedScore<P extends string = string> {
  /** Id of the candidate. */
  readonly candidate: P
  /** Competition rank by score, 1 the highest; absent without a score. */
  readonly rank?: number
  /** The score. */
  readonly score?: number
  /** Lower end of the interval. */
  readonly lowest?: number
  /** Upper end of the interval. */
  readonly highest?: number
}

/** All candidates under one method. */
export interface MethodRanking<P extends string = string> {
  /** The method. */
  readonly method: MethodInfo
  /** One entry a candidate, by rank; equal ranks and candidates without one by id, the latter last. */
  readonly results: readonly ComparedScore<P>[]
}

/** A requirement on which two methods see two candidates differently. */
export interface DisagreementItem<C extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /**
   * What it adds to the lead of `ahead` under the first method, before the last step and as a part of that method's full
   * score; a requirement that takes no part in a candidate's score adds nothing to it.
   */
  readonly first: number
  /** The same under the second method. */
  readonly second: number
}

/** Two candidates whom two methods put in opposite order. */
export interface Disagreement<P extends string = string, C extends string = string> {
  /** The candidate whom the first method puts ahead. */
  readonly ahead: P
  /** The candidate whom the second method puts ahead. */
  readonly behind: P
  /** How many places `ahead` is ahead by the first method, and behind by the second. */
  readonly places: readonly [first: number, second: number]
  /** The requirements that account for it, largest difference first, at most three; equal ones in profile order. */
  readonly items: readonly DisagreementItem<C>[]
}

/** How often two separable methods put candidates in opposite order. */
export interface MethodDisagreements<P extends string = string, C extends string = string> {
  /** Positions of the two methods in `methods`. */
  readonly methods: readonly [first: number, second: number]
  /** Number of pairs of candidates in opposite order; equal ranks and candidates without one are in none. */
  readonly pairs: number
  /**
   * The largest of them, at most `limit`: by the places of both methods added up, most first; equal ones by the id of
   * `ahead`, then of `behind`.
   */
  readonly largest: readonly Disagreement<P, C>[]
}

/** The same candidates under several methods. Plain, JSON-able, fresh. */
export interface MethodComparison<
  Id extends string = string,
  C extends string = string,
  P extends string = string,
> {
  /** Id of the model. */
  readonly model: Id
  /** Version of the model. */
  readonly modelVersion: string
  /** Id of the job. */
  readonly job: string
  /** What `score` did with what is not assessed. */
  readonly unassessed: ScoredUnassessed
  /** False when the source shows only a part of the profile: the scores then speak of that part. */
  readonly profileComplete: boolean
  /** One ranking a method, in the order given. */
  readonly rankings: readonly MethodRanking<P>[]
  /** One entry for any two separable methods, in the order of the methods. */
  readonly disagreements: readonly MethodDisagreements<P, C>[]
}

/** Disagreements listed of two methods when the caller names no limit. */
const usualLimit = 10

/** The most requirements named for one disagreement. */
const mostItems = 3

const compareMethodsOptions: OptionKinds<CompareOptions> = {
  methods: { due: true, each: aMethod },
  unassessed: { oneOf: ['exclude', 'floor'] },
  limit: someNumber,
}

const compareMethodsArguments: Kinds = {
  model: aModel,
  job: aJob,
  candidates: { due: true, ofKind: 'list' },
  options: { due: true, fields: compareMethodsOptions },
}

/**
 * Scores the same candidates by several methods, counts the pairs whom two separable methods put in opposite order, and says
 * of the largest of these disagreements which requirements account for it. Published methods disagree about the same people;
 * this shows where.
 *
 * @param model - the model
 * @param job - id of a job of the model, or a profile of it
 * @param candidates - ids and holdings; their order does not matter
 * @param options - methods, what to do with what is not assessed, and how many disagreements to list
 * @returns rankings in the order of the methods, and the disagreements of any two that are separable
 * @throws `CompetencyError` as `scoreFit` does; `blank-id`, `duplicate-person`; `empty-list` without methods;
 * `parameter-invalid`, also for `limit`
 * @example
 * ```ts
 * import { attainment, compareMethods, metShare } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const candidates = [{ id: 'p1', holdings: { INT: 4, CFV: 0 } }, { id: 'p2', holdings: { INT: 3, CFV: 3 } }]
 * const { rankings, disagreements } = compareMethods(lembagaXy, 'kepala-lsp', candidates, {
 *   methods: [attainment(), metShare()],
 * })
 * console.log(rankings.map(({ results }) => results[0]?.candidate)) // ['p2', 'p1']
 * console.log(disagreements.map(({ pairs }) => pairs)) // [1]
 * ```
 */
export function compareMethods<
  const Id extends string,
  C extends string,
  J extends string,
  P extends string,
  Job extends JobArgument<Id, C, J> = JobOrProfile<Id, C, J>,
>(
  model: CompetencyModel<Id, C, J>,
  job: Job,
  candidates: readonly Candidate<NoInfer<Id>, NoInfer<C>, P>[],
  options: CompareOptions,
): MethodComparison<Id, C, P>
export function compareMethods<Id extends string, C extends string, J extends string, P extends string>(
  model: CompetencyModel<Id, C, J>,
  job: JobOrProfile<Id, C, J>,
  candidates: readonly Candidate<Id, C, P>[],
  options: CompareOptions,
): MethodComparison<Id, C, P> {
  checkArguments('compareMethods', { model, job, candidates, options }, compareMethodsArguments)
  const { methods, unassessed = 'exclude', limit = usualLimit } = options
  if (methods.length === 0) throw new CompetencyError(emptyList(['methods']))
  const measured = measureJob<Id, C, J>(model, job)
  const path = ['candidates']
  const issues = peopleIssues(candidates, path)
  const read = heldReader(measured)
  const people = candidates
    .map(({ id, holdings }, i) => ({ id, levels: read(holdings, issues, [...path, i, 'holdings']) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  throwIssues(issues)
  for (const method of methods) {
    checkMethod('compareMethods', method)
    checkMethodNames(model, method)
  }
  checkUnassessed('compareMethods', unassessed)
  if (!Number.isInteger(limit) || limit < 1) {
    throw invalidParameter('compareMethods', 'limit', limit, { whole: true, atLeast: 1 })
  }
  const scored = methods.map((method) => scoredBy(jobFitForMany(measured, method, unassessed), people))
  return {
    model: model.id,
    modelVersion: model.version,
    job: measured.profile.id,
    unassessed,
    profileComplete: measured.profile.complete,
    rankings: scored.map(({ fit, results }) => ({
      method: methodInfo(fit.method),
      results: results.toSorted(
        (a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY),
      ),
    })),
    disagreements: scored.flatMap((one, first) =>
      scored.slice(first + 1).flatMap((other, offset) =>
        one.fit.method.separable && other.fit.method.separable
          ? [
              {
                methods: [first, first + 1 + offset] as const,
                ...disagreementsOf(people, [one, other], limit),
              },
            ]
          : [],
      ),
    ),
  }
}

/** A candidate, and what they hold against the job. */
interface ReadCandidate<C extends string, P extends string> {
  readonly id: P
  readonly levels: HeldLevels<C>
}

/** The candidates under one method, in their order. Of their scores only the numbers are kept: there may be many. */
interface ScoredMethod<Id extends string, C extends string, P extends string> {
  readonly fit: JobFit<Id, C>
  readonly results: readonly ComparedScore<P>[]
  readonly ranks: readonly (number | undefined)[]
}

function scoredBy<Id extends string, C extends string, P extends string>(
  fit: JobFit<Id, C>,
  people: readonly ReadCandidate<C, P>[],
): ScoredMethod<Id, C, P> {
  const numbers = people.map(({ levels }) => {
    const { score, lowest, highest } = fitOf(fit, levels, [])
    return { score, lowest, highest }
  })
  const ranks = competitionRanks(numbers.map(({ score }) => score))
  const results = people.map(
    ({ id: candidate }, i): ComparedScore<P> => ({
      candidate,
      ...present({ rank: ranks[i], ...at(numbers, i) }),
    }),
  )
  return { fit, results, ranks }
}

/** How often two methods put people in opposite order, and the largest of these disagreements. */
function disagreementsOf<Id extends string, C extends string, P extends string>(
  people: readonly ReadCandidate<C, P>[],
  [one, other]: readonly [ScoredMethod<Id, C, P>, ScoredMethod<Id, C, P>],
  limit: number,
): Omit<MethodDisagreements<P, C>, 'methods'> {
  const explain = ({ ahead, behind, places }: OppositePair): Disagreement<P, C> => {
    const [leader, follower] = [at(people, ahead), at(people, behind)]
    const leads = (fit: JobFit<Id, C>) => leadsBy(fit, leader.levels, follower.levels)
    return {
      ahead: leader.id,
      behind: follower.id,
      places,
      items: accountFor(leads(one.fit), leads(other.fit)),
    }
  }
  return {
    pairs: countOppositePairs(one.ranks, other.ranks),
    largest: furthestOppositePairs(one.ranks, other.ranks, limit).map(explain),
  }
}

/** What each requirement adds to the lead of one person over another, as a part of the method's full score. */
function leadsBy<Id extends string, C extends string>(
  fit: JobFit<Id, C>,
  ahead: HeldLevels<C>,
  behind: HeldLevels<C>,
): { readonly competency: C; readonly lead: number }[] {
  const theirs = fitOf(fit, behind, []).items
  return fitOf(fit, ahead, []).items.map((item, i) => ({
    competency: item.competency,
    lead: (pointsIn(item) - pointsIn(at(theirs, i))) / fit.method.full,
  }))
}

/** A requirement that takes no part in a score adds nothing to it. */
function pointsIn({ points = 0 }: FitItem): number {
  return points
}

/** The requirements whose part in the lead differs most between the two methods. */
function accountFor<C extends string>(
  byFirst: readonly { readonly competency: C; readonly lead: number }[],
  bySecond: readonly { readonly lead: number }[],
): DisagreementItem<C>[] {
  return byFirst
    .map(({ competency, lead: first }, i) => ({ competency, first, second: at(bySecond, i).lead }))
    .filter((item) => item.first !== item.second)
    .sort((a, b) => Math.abs(b.first - b.second) - Math.abs(a.first - a.second))
    .slice(0, mostItems)
}
