import type { CompetencyModel } from '../../model/competency-model'
import type { Rating } from '../../model/rating'
import type { ParseOptions } from '../read/parse-options'
import { valueOrThrow } from '../read/result'
import { safeParseRatings } from './safe-parse-ratings'

/**
 * Reads ratings (hasil penilaian) from outside: a list.
 *
 * @param model - the model they are of
 * @param data - JSON text, or what was read from it
 * @param options - limits, and what to do with unknown fields
 * @returns the list, in its order
 * @throws `CompetencyError` with every error that `safeParseRatings` tells
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { parseRatings } from 'kompetensi/schema'
 *
 * const ratings = parseRatings(
 *   lembagaXy,
 *   '[{ "person": "p1", "competency": "INT", "level": 3, "assessedOn": "2026-02-28", "raterKind": "superior" }]',
 * )
 * console.log(ratings[0]?.level) // 3
 * ```
 */
export function parseRatings<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  data: unknown,
  options: ParseOptions = {},
): readonly Rating<Id, C>[] {
  return valueOrThrow(safeParseRatings(model, data, options))
}
