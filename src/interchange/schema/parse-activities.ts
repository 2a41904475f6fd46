import type { Activity } from '../../model/activity'
import type { CompetencyModel } from '../../model/competency-model'
import type { ParseOptions } from '../read/parse-options'
import { valueOrThrow } from '../read/result'
import { safeParseActivities } from './safe-parse-activities'

/**
 * Reads development activities (kegiatan pengembangan) from outside: a list.
 *
 * @param model - the model they are of
 * @param data - JSON text, or what was read from it
 * @param options - limits, and what to do with unknown fields
 * @returns the list, in its order
 * @throws `CompetencyError` with every error that `safeParseActivities` tells
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { parseActivities } from 'kompetensi/schema'
 *
 * const [coaching] = parseActivities(lembagaXy, [
 *   {
 *     id: 'coaching',
 *     name: { id: 'Bimbingan', en: 'Coaching' },
 *     method: 'coaching-mentoring',
 *     develops: [{ competency: 'INT', from: 2, to: 3 }],
 *     durationDays: 0.5,
 *   },
 * ])
 * console.log(coaching?.develops[0]?.to) // 3
 * ```
 */
export function parseActivities<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  data: unknown,
  options: ParseOptions = {},
): readonly Activity<C>[] {
  return valueOrThrow(safeParseActivities(model, data, options))
}
