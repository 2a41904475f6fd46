import { readPerson } from '../measure/read-person'
import type { CompetencyModel } from '../model/competency-model'
import type { Holdings } from '../model/holdings'
import { type JobArgument, type JobOrProfile, measurableProfileOf } from '../model/resolve-profile'
import { gapReporter } from './gap-of'
import type { GapReport } from './gap-report'

export type {
  AboveGapItem,
  AssessedGapItem,
  BelowGapItem,
  GapItem,
  GapReport,
  GapReportOf,
  GapStatus,
  MetGapItem,
  NotAssessedGapItem,
  OutsideItem,
  UnspecifiedGapItem,
} from './gap-report'

/**
 * Compares the levels a person holds with those a job requires: gap = held − required, negative is a
 * shortfall. Four nothings stay apart: not in the profile, required without a level, not assessed, and not
 * known whether required; none of them counts as level 0.
 *
 * @param model - the model
 * @param job - id of a job of the model, or a profile of it
 * @param holdings - levels held by competency code, each from its scale's floor to its highest level; a code
 * that is absent is not assessed
 * @returns a report with one item a requirement, in the order of the profile
 * @throws `CompetencyError` with every issue of the input: `unknown-job`, `unknown-competency`,
 * `holdings-not-a-record`, `model-mismatch`, `empty-profile`, `level-not-a-number`, `level-off-scale`, `no-scale`,
 * `weight-not-positive`, `duplicate-requirement`, `profile-malformed`, or `result-not-finite`
 * @example
 * ```ts
 * import { analyzeGap } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const report = analyzeGap(lembagaXy, 'manager-sertifikasi', { INT: 3, CFV: 2 })
 * console.log(report.items[1]) // { competency: 'CFV', status: 'below', … required: 4, held: 2, gap: -2 }
 * console.log(report.counts['not-assessed']) // 11
 * ```
 */
export function analyzeGap<
  const Id extends string,
  C extends string,
  J extends string,
  Job extends JobArgument<Id, C, J> = JobOrProfile<Id, C, J>,
>(model: CompetencyModel<Id, C, J>, job: Job, holdings: Holdings<NoInfer<Id>, NoInfer<C>>): GapReport<Id, C>
export function analyzeGap<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  job: JobOrProfile<Id, C, J>,
  holdings: Holdings<Id, C>,
): GapReport<Id, C> {
  const profile = measurableProfileOf<Id, C, J>(model, job)
  const { add, report } = gapReporter<Id, C>(model, profile)
  return report(readPerson<Id, C>(model, profile, holdings, add))
}
