import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { throwIssues } from '../base/throw-issues'
import { checkMethod, checkMethodNames } from '../fit/check-method'
import { jobFit } from '../fit/job-fit'
import { heldReader } from '../measure/held-levels'
import { measureJob } from '../measure/measure-job'
import {
  aJob,
  aMethod,
  aModel,
  aNumber,
  partsOfPerson,
  someNumber,
  someNumbers,
  someOutcomes,
} from '../model/argument-kinds'
import type { CompetencyModel } from '../model/competency-model'
import type { Person } from '../model/person'
import type { JobArgument, JobOrProfile } from '../model/resolve-profile'
import type { Readiness, ReadinessPolicy } from './readiness'
import { readinessOf } from './readiness-of'
import { policyIssues } from './readiness-policy-issues'

export type * from './readiness'

const assessReadinessArguments: Kinds = {
  model: aModel,
  job: aJob,
  person: { due: true, ofKind: 'object', like: '{ id, holdings }', parts: partsOfPerson },
  policy: {
    due: true,
    fields: {
      method: aMethod,
      bar: aNumber,
      withinMonths: aNumber,
      monthsPerLevel: someNumber,
      monthsByCompetency: someNumbers,
      outcomes: someOutcomes,
    },
  },
}

/**
 * Says whether a person is ready for a job, by a policy the caller names:
 *
 * - ready now: no essential requirement below, the bar reached, no absolute qualification lacking
 * - within months: every shortfall has a pace and closing them one after the other takes at most that long
 * - not ready: otherwise; `reasons` say why
 *
 * The verdict holds for every outcome of what is not assessed; where the best and the worst outcome differ it is
 * `evidence-missing`, and both are shown. Nobody is ready with an essential below. For methods that are monotone, which of the
 * library's separable ones all but `profileMatching` are, the best and the worst outcome are exact. For others they are bounds:
 * the score of an outcome may belong to other levels than its shortfalls do.
 *
 * @param model - the model
 * @param job - id of a job of the model, or a profile of it
 * @param person - id, holdings and, where the job asks for some, qualifications
 * @param policy - method, bar, months, and how fast people develop
 * @throws `CompetencyError` as `scoreFit` does; `method-not-separable`; `number-out-of-range` or `unknown-competency` for the policy;
 * `outcomes-assessed`, `outcomes-empty`; `result-not-finite`
 * @example
 * ```ts
 * import { assessReadiness, composeProfile, attainment } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const job = composeProfile(lembagaXy, { job: 'staf-administrasi', essentials: ['CFV'] })
 * const holdings = { INT: 1, CFV: 1, FCI: 1, LRS: 1, SO: 1, IMI: 1, SFE: 2, CL: 1, BT: 1, LA: 1, AT: 2, CT: 1, CFO: 1 }
 * const policy = { method: attainment(), bar: 90, withinMonths: 12, monthsByCompetency: { CFV: 6 } }
 * const readiness = assessReadiness(lembagaXy, job, { id: 'p1', holdings }, policy)
 * console.log(readiness.verdict, readiness.worst?.months) // within-months 6
 * ```
 */
export function assessReadiness<
  const Id extends string,
  C extends string,
  J extends string,
  P extends string,
  Job extends JobArgument<Id, C, J> = JobOrProfile<Id, C, J>,
>(
  model: CompetencyModel<Id, C, J>,
  job: Job,
  person: Person<NoInfer<Id>, NoInfer<C>, NoInfer<J>, P>,
  policy: ReadinessPolicy<NoInfer<C>>,
): Readiness<Id, C, P>
export function assessReadiness<Id extends string, C extends string, J extends string, P extends string>(
  model: CompetencyModel<Id, C, J>,
  job: JobOrProfile<Id, C, J>,
  person: Person<Id, C, J, P>,
  policy: ReadinessPolicy<C>,
): Readiness<Id, C, P> {
  checkArguments('assessReadiness', { model, job, person, policy }, assessReadinessArguments)
  checkMethod('assessReadiness', policy.method)
  const measured = measureJob<Id, C, J>(model, job)
  const issues = policyIssues(model, policy)
  const levels = heldReader(measured)(person.holdings, issues, ['holdings'])
  throwIssues(issues)
  checkMethodNames(model, policy.method)
  return readinessOf(jobFit(measured, policy.method, 'exclude'), person, levels, policy)
}
