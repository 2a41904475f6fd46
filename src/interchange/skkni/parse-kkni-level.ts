import type { KkniLevel } from '../../model/kkni-level'
import { valueOrThrow } from '../read/result'
import { safeParseKkniLevel } from './safe-parse-kkni-level'

/**
 * Reads a level of the Indonesian national qualifications framework (KKNI): 1 … 9.
 *
 * @param level - a number, or text as people write it: `6`, `VI`, `Level 6`, `Jenjang 6`, `KKNI 6`, `Level 6 KKNI`
 * @returns the level
 * @throws `CompetencyError` `number-out-of-range`, `code-malformed`, or `wrong-type` for neither text nor number
 * @source Perpres 8/2012: nine levels
 * @example
 * ```ts
 * import { parseKkniLevel } from 'kompetensi/skkni'
 *
 * console.log(parseKkniLevel('KKNI Level 6')) // 6
 * ```
 */
export function parseKkniLevel(level: string | number): KkniLevel {
  return valueOrThrow(safeParseKkniLevel(level))
}
