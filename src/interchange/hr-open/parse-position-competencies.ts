import type { CompetencyModel } from '../../model/competency-model'
import type { JobProfile } from '../../model/job-profile'
import { valueOrThrow } from '../read/result'
import type { PositionCompetenciesOptions } from './hr-open-options'
import { safeParsePositionCompetencies } from './safe-parse-position-competencies'

/**
 * Reads HR Open `PositionCompetency` objects as a job profile, by the rules of `safeParsePositionCompetencies`, and
 * throws where they cannot be read.
 *
 * @param model - the model
 * @param data - JSON text, or what was read from it
 * @param options - what the list does not say of the job, and limits
 * @returns the profile, requirements in the order of the list
 * @throws `CompetencyError` with every error that `safeParsePositionCompetencies` tells
 * @example
 * ```ts
 * import { analyzeGap } from 'kompetensi'
 * import { parsePositionCompetencies } from 'kompetensi/hr-open'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const text = `[{
 *   "competencyIds": [{ "value": "INT", "schemeId": "lembaga-xy" }],
 *   "requiredProficiencyLevel": { "scoresNumeric": [{ "value": 4, "minimum": 1, "maximum": 5 }] }
 * }]`
 * const auditor = parsePositionCompetencies(lembagaXy, text, { job: 'auditor' })
 * console.log(analyzeGap(lembagaXy, auditor, { INT: 3 }).shortfall) // 1
 * ```
 */
export function parsePositionCompetencies<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  data: unknown,
  options: PositionCompetenciesOptions,
): JobProfile<Id, C> {
  return valueOrThrow(safeParsePositionCompetencies(model, data, options))
}
