import { measurePerson } from '../measure/measure-person'
import type { CompetencyModel } from '../model/competency-model'
import type { Holdings } from '../model/holdings'
import type { JobArgument, JobOrProfile } from '../model/resolve-profile'
import { checkMethod, checkMethodNames, checkUnassessed } from './check-method'
import type { FitMethod } from './fit-method'
import { fitOf } from './fit-of'
import type { FitScore } from './fit-score'
import { jobFit, type ScoredUnassessed } from './job-fit'
import { knownOptions } from './known-options'
import { knownRanges } from './known-ranges'
import type { OutcomeRange } from './outcomes'

export type { FitItem, FitScore, FitScoreOf } from './fit-score'
export type { ScoredUnassessed } from './job-fit'

/** How to score. */
export interface FitOptions<C extends string = string> {
  /** The method; there is no default. */
  readonly method: FitMethod
  /** What `score` does with what is not assessed; `'exclude'` when absent. The interval does not depend on it. */
  readonly unassessed?: ScoredUnassessed
  /** What is known of competencies that are not assessed, such as an expired rating; nothing when absent. */
  readonly outcomes?: { readonly [K in C]?: OutcomeRange }
}

/**
 * Scores how well a person fits a job by a method the caller names, with the exact interval over everything that is
 * not assessed: `lowest` and `highest` are the bounds over each level of the scale and its floor. With nothing unassessed,
 * score, lowest and highest are the same bits. Requirements without a level take no part.
 *
 * `score` follows `unassessed`: `'exclude'` describes the assessed part only and may lie outside the interval; `'floor'`
 * counts what is not assessed as "nothing shown". When nothing is assessed there is no score.
 *
 * @param model - the model
 * @param job - id of a job of the model, or a profile of it
 * @param holdings - levels held by competency code; a code that is absent is not assessed
 * @param options - method, and what to do with what is not assessed
 * @returns the score with its interval and what each requirement adds, in the order of the profile
 * @throws `CompetencyError` as `analyzeGap` does; `level-off-scale`, `outcomes-assessed` or `outcomes-empty` for
 * outcomes; `method-unsound` for a method that gives no finite number; `parameter-invalid` for options or a method it cannot work with; the errors of the
 * method
 * @example
 * ```ts
 * import { defineModel, jobPersonMatch, scoreFit } from 'kompetensi'
 *
 * const model = defineModel({
 *   id: 'm',
 *   scales: { five: { levels: [1, 2, 3, 4, 5] } },
 *   competencies: { A: { scale: 'five', name: 'A' }, B: { scale: 'five', name: 'B' } },
 *   jobs: { job: { name: 'Job', requires: { A: 2, B: 4 } } },
 * })
 * const method = jobPersonMatch({ variant: 'ratioOfSums', cap: 'none' })
 * const fit = scoreFit(model, 'job', { A: 4 }, { method })
 * console.log(fit.score, fit.lowest?.toFixed(1), fit.highest) // 200 66.7 150
 * console.log(fit.outsideInterval) // true
 * ```
 */
export function scoreFit<
  const Id extends string,
  C extends string,
  J extends string,
  Job extends JobArgument<Id, C, J> = JobOrProfile<Id, C, J>,
>(
  model: CompetencyModel<Id, C, J>,
  job: Job,
  holdings: Holdings<NoInfer<Id>, NoInfer<C>>,
  options: FitOptions<NoInfer<C>>,
): FitScore<Id, C>
export function scoreFit<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  job: JobOrProfile<Id, C, J>,
  holdings: Holdings<Id, C>,
  options: FitOptions<C>,
): FitScore<Id, C> {
  const {
    method,
    unassessed = 'exclude',
    outcomes,
  } = knownOptions('scoreFit', options, ['method', 'unassessed', 'outcomes'])
  checkMethod('scoreFit', method)
  checkUnassessed('scoreFit', unassessed)
  checkMethodNames(model, method)
  const { measured, levels } = measurePerson<Id, C, J>(model, job, holdings)
  const fit = jobFit(measured, method, unassessed)
  return fitOf(fit, levels, knownRanges(fit, levels, outcomes))
}
