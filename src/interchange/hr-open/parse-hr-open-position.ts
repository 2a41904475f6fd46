import type { CompetencyModel } from '../../model/competency-model'
import type { JobProfile } from '../../model/job-profile'
import { valueOrThrow } from '../read/result'
import type { PositionCompetenciesOptions } from './hr-open-options'
import { safeParseHrOpenPosition } from './safe-parse-hr-open-position'

/**
 * Reads HR Open `PositionCompetency` objects as a job profile, by the rules of `safeParseHrOpenPosition`, and
 * throws where they cannot be read.
 *
 * @param model - the model
 * @param data - JSON text, or what was read from it
 * @param options - what the list does not say of the job, and limits
 * @returns the profile, requirements in the order of the list
 * @throws `CompetencyError` with every error that `safeParseHrOpenPosition` tells
 * @example
 * ```ts
 * import { analyzeGap } from 'kompetensi'
 * import { parseHrOpenPosition } from 'kompetensi/hr-open'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const text = `[{
 *   "competencyIds": [{ "value": "INT", "schemeId": "lembaga-xy" }],
 *   "requiredProficiencyLevel": { "scoresNumeric": [{ "value": 4, "minimum": 1, "maximum": 5 }] }
 * }]`
 * const auditor = parseHrOpenPosition(lembagaXy, text, { job: 'auditor' })
 * console.log(analyzeGap(lembagaXy, auditor, { INT: 3 }).shortfall) // 1
 * ```
 */
export function parseHrOpenPosition<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  data: unknown,
  options: PositionCompetenciesOptions,
): JobProfile<Id, C> {
  return valueOrThrow(safeParseHrOpenPosition(model, data, options))
}
