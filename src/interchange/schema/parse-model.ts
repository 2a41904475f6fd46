import type { CompetencyModel } from '../../model/competency-model'
import { valueOrThrow } from '../read/result'
import type { ParsedCode, ParsedJob } from './model-ids'
import { type ParseModelOptions, safeParseModel } from './safe-parse-model'

/**
 * Reads a competency model from outside. Parse at the edge, once: every function then takes the model as it is.
 *
 * @param data - JSON text, or what was read from it
 * @param options - the id the model must have (`as`), limits, and what to do with unknown fields
 * @returns the model, deeply frozen; its id, codes and jobs are typed by the name given
 * @throws `CompetencyError` with every error that `safeParseModel` tells
 * @example
 * ```ts
 * import { analyzeGap, findJob } from 'kompetensi'
 * import { parseHoldings, parseModel } from 'kompetensi/schema'
 *
 * const upload = `{
 *   "id": "acme", "version": "2026", "name": { "id": "Acme", "en": "Acme" }, "sources": {}, "clusters": {},
 *   "scales": { "five": { "levels": [1, 2, 3, 4, 5], "floor": 0 } },
 *   "competencies": { "SQL": { "name": { "id": "SQL", "en": "SQL" }, "scale": "five" } },
 *   "families": {}, "tracks": {}, "grades": {}, "units": {}, "schemes": {},
 *   "jobs": { "analyst": {
 *     "model": "acme", "id": "analyst", "name": { "id": "Analis", "en": "Analyst" }, "complete": true,
 *     "requirements": [{ "competency": "SQL", "level": 4 }]
 *   } }
 * }`
 * const acme = parseModel(upload, { as: 'acme' })
 * const analyst = findJob(acme, 'analyst')
 * if (analyst) console.log(analyzeGap(acme, analyst, parseHoldings(acme, { SQL: 3 })).shortfall) // 1
 * ```
 */
export function parseModel<const Id extends string = string>(
  data: unknown,
  options: ParseModelOptions<Id> = {},
): CompetencyModel<Id, ParsedCode<Id>, ParsedJob<Id>> {
  return valueOrThrow(safeParseModel(data, options))
}
