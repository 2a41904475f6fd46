import { at } from '../base/at'
import { CompetencyError } from '../base/competency-error'
import { emptyList } from '../base/empty-list'
import { throwIssues } from '../base/throw-issues'
import { heldReader } from '../measure/held-levels'
import { measureJob } from '../measure/measure-job'
import { peopleIssues } from '../measure/people-issues'
import type { Candidate } from '../model/candidate'
import type { CompetencyModel } from '../model/competency-model'
import type { JobOrProfile } from '../model/resolve-profile'
import { checkMethod, checkMethodNames, checkUnassessed } from './check-method'
import { competitionRanks } from './competition-ranks'
import type { FitMethod, MethodInfo } from './fit-method'
import { fitOf } from './fit-of'
import type { FitItem, FitScore } from './fit-score'
import type { ScoredUnassessed } from './job-fit'
import { jobFitForMany } from './job-fit-for-many'
import { methodInfo } from './method-info'

/** How to compare. */
export interface CompareOptions {
  /** The methods, at least one. */
  readonly methods: readonly FitMethod[]
  /** What `score` does with what is not assessed; `'exclude'` when absent. */
  readonly unassessed?: ScoredUnassessed
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
  /** Positions of the two methods in `methods`. */
  readonly methods: readonly [first: number, second: number]
  /** The candidate whom the first method puts ahead. */
  readonly ahead: P
  /** The candidate whom the second method puts ahead. */
  readonly behind: P
  /** The requirements that account for it, largest difference first, at most three; equal ones in profile order. */
  readonly items: readonly DisagreementItem<C>[]
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
  /** Pairs of candidates in opposite order under two separable methods; by methods, then by ids. */
  readonly disagreements: readonly Disagreement<P, C>[]
}

/** The most requirements named for one disagreement. */
const mostItems = 3

/**
 * Scores the same candidates by several methods, and says for each pair whom two separable methods put in opposite
 * order which requirements account for it. Published methods disagree about the same people; this shows where.
 *
 * @param model - the model
 * @param job - id of a job of the model, or a profile of it
 * @param candidates - ids and holdings; their order does not matter
 * @param options - methods, and what to do with what is not assessed
 * @returns rankings in the order of the methods, and the disagreements
 * @throws `CompetencyError` as `scoreFit` does; `blank-id`, `duplicate-person`; `empty-list` without methods; `parameter-invalid`
 * @example
 * ```ts
 * import { attainment, compareMethods, metShare } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const candidates = [{ id: 'p1', holdings: { INT: 4, CFV: 0 } }, { id: 'p2', holdings: { INT: 3, CFV: 3 } }]
 * const { rankings } = compareMethods(lembagaXy, 'kepala-lsp', candidates, { methods: [attainment(), metShare()] })
 * console.log(rankings.map(({ results }) => results[0]?.candidate)) // ['p2', 'p1']
 * ```
 */
export function compareMethods<const Id extends string, C extends string, J extends string, P extends string>(
  model: CompetencyModel<Id, C, J>,
  job: JobOrProfile<NoInfer<Id>, NoInfer<C>, NoInfer<J>>,
  candidates: readonly Candidate<NoInfer<Id>, NoInfer<C>, P>[],
  options: CompareOptions,
): MethodComparison<Id, C, P> {
  const { methods, unassessed = 'exclude' } = options
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
  const scored = methods.map((method): ScoredMethod<Id, C> => {
    const fit = jobFitForMany(measured, method, unassessed)
    const fits = people.map(({ levels }) => fitOf(fit, levels, []))
    return { method, fits, ranks: competitionRanks(fits.map(({ score }) => score)) }
  })
  return {
    model: model.id,
    modelVersion: model.version,
    job: measured.profile.id,
    unassessed,
    profileComplete: measured.profile.complete,
    rankings: scored.map(({ method, fits, ranks }) => ({
      method: methodInfo(method),
      results: people
        .map(
          ({ id: candidate }, i): ComparedScore<P> => ({
            candidate,
            ...numbersOf(at(fits, i), ranks[i]),
          }),
        )
        .sort((a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY)),
    })),
    disagreements: scored.flatMap((one, first) =>
      scored.slice(first + 1).flatMap((other, offset) =>
        disagreements(people, one, other).map((disagreement) => ({
          methods: [first, first + 1 + offset] as const,
          ...disagreement,
        })),
      ),
    ),
  }
}

/** People under one method, in their order. */
interface ScoredMethod<Id extends string, C extends string> {
  readonly method: FitMethod
  readonly fits: readonly FitScore<Id, C>[]
  readonly ranks: readonly (number | undefined)[]
}

function numbersOf(
  { score, lowest, highest }: Pick<FitScore, 'score' | 'lowest' | 'highest'>,
  rank: number | undefined,
): Omit<ComparedScore, 'candidate'> {
  return {
    ...(rank === undefined ? {} : { rank }),
    ...(score === undefined ? {} : { score }),
    ...(lowest === undefined ? {} : { lowest }),
    ...(highest === undefined ? {} : { highest }),
  }
}

/** The pairs of people whom two methods put in opposite order; none where one of them is not separable. */
function disagreements<Id extends string, C extends string, P extends string>(
  people: readonly { readonly id: P }[],
  first: ScoredMethod<Id, C>,
  second: ScoredMethod<Id, C>,
): Omit<Disagreement<P, C>, 'methods'>[] {
  if (!first.method.separable || !second.method.separable) return []
  return people.flatMap((a, i) =>
    people.slice(i + 1).flatMap((b, offset) => {
      const j = i + 1 + offset
      const leadFirst = lead(first.ranks, i, j)
      if (leadFirst * lead(second.ranks, i, j) >= 0) return []
      const [ahead, behind] = leadFirst > 0 ? [i, j] : [j, i]
      return [
        {
          ahead: leadFirst > 0 ? a.id : b.id,
          behind: leadFirst > 0 ? b.id : a.id,
          items: accountFor(leadsBy(first, ahead, behind), leadsBy(second, ahead, behind)),
        },
      ]
    }),
  )
}

/** Above 0 when the first candidate is ahead, below 0 when behind, 0 when equal or without rank. */
function lead(ranks: readonly (number | undefined)[], i: number, j: number): number {
  const [a, b] = [ranks[i], ranks[j]]
  return a === undefined || b === undefined ? 0 : b - a
}

/** What each requirement adds to the lead of one person over another, as a part of the method's full score. */
function leadsBy<Id extends string, C extends string>(
  { method, fits }: ScoredMethod<Id, C>,
  ahead: number,
  behind: number,
): { readonly competency: C; readonly lead: number }[] {
  const theirs = at(fits, behind).items
  return at(fits, ahead).items.map((item, i) => ({
    competency: item.competency,
    lead: (pointsIn(item) - pointsIn(at(theirs, i))) / method.full,
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
