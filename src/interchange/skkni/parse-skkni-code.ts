import { valueOrThrow } from '../read/result'
import { safeParseSkkniCode } from './safe-parse-skkni-code'
import type { SkkniUnitCode } from './skkni-unit-code'

/**
 * Takes a code of a unit of the Indonesian national competency standards (SKKNI) apart, in either of its two forms. Letter
 * case and blanks do not matter. Only the form is read: whether such a unit exists is not known.
 *
 * @param code - the code, such as `M.70SDM01.001.2` or the older `J.620100.020.02`
 * @returns its parts, with the code in capitals and without blanks
 * @throws `CompetencyError` `code-malformed`, or `wrong-type` for what is no text
 * @example
 * ```ts
 * import { parseSkkniCode } from 'kompetensi/skkni'
 *
 * const { form, section, unit, version } = parseSkkniCode(' m.70sdm01.001.2')
 * console.log(form, section, unit, version) // current M 001 2
 * ```
 */
export function parseSkkniCode(code: string): SkkniUnitCode {
  return valueOrThrow(safeParseSkkniCode(code))
}
