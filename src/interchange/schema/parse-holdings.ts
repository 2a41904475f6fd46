import type { CompetencyModel } from '../../model/competency-model'
import type { Holdings } from '../../model/holdings'
import type { ParseOptions } from '../read/parse-options'
import { valueOrThrow } from '../read/result'
import { safeParseHoldings } from './safe-parse-holdings'

/**
 * Reads what a person holds from outside: levels by code. A code that is absent is not assessed.
 *
 * @param model - the model the codes are of
 * @param data - JSON text, or what was read from it
 * @param options - limits
 * @returns the holdings, frozen, typed as the model's
 * @throws `CompetencyError` with every error that `safeParseHoldings` tells
 * @example
 * ```ts
 * import { analyzeGap } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { parseHoldings } from 'kompetensi/schema'
 *
 * const held = parseHoldings(lembagaXy, '{ "INT": 3, "CFV": 2.5 }')
 * console.log(analyzeGap(lembagaXy, 'staf-administrasi', held).counts.below) // 0
 * ```
 */
export function parseHoldings<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  data: unknown,
  options: ParseOptions = {},
): Holdings<Id, C> {
  return valueOrThrow(safeParseHoldings(model, data, options))
}
