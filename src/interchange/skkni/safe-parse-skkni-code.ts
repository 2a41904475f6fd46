import { type ParseResult, parsed, refused } from '../read/result'
import type { SkkniIssue } from './issues'
import { longestCode, malformedCode } from './malformed-code'
import type { SkkniUnitCode } from './skkni-unit-code'

/**
 * Takes a code of an SKKNI unit apart and returns what is wrong with it instead of throwing. Letter case and blanks do not
 * matter. Only the form is read: whether such a unit exists is not known.
 *
 * @param code - the code, such as `M.70SDM01.001.2` or the older `J.620100.020.02`
 * @returns the parts, or the issue `code-malformed` or (for what is no text) `wrong-type`
 * @example
 * ```ts
 * import { describeIssue } from 'kompetensi'
 * import { id, readerIssues } from 'kompetensi/locale/id'
 * import { safeParseSkkniCode } from 'kompetensi/skkni'
 *
 * const result = safeParseSkkniCode('M.70SDM1.001.2')
 * console.log(result.ok) // false
 * const language = { issues: { ...id.issues, ...readerIssues } }
 * for (const issue of result.issues) console.log(describeIssue(issue, { language }))
 * // "M.70SDM1.001.2" bukan kode unit SKKNI; bentuknya seperti M.70SDM01.001.2 atau J.620100.020.02.
 * ```
 */
export function safeParseSkkniCode(code: unknown): ParseResult<SkkniUnitCode, SkkniIssue> {
  const read = typeof code === 'string' && code.length <= longestCode ? partsOf(code) : undefined
  return read === undefined
    ? refused([malformedCode(code, 'skkni-unit', ['M.70SDM01.001.2', 'J.620100.020.02'])])
    : parsed(read)
}

const current = /^([A-Z])\.(\d{2})([A-Z]{3})(\d{2})\.(\d{3})\.(\d)$/
const older = /^([A-Z])\.(\d{6})\.(\d{3})\.(\d{2})$/

function partsOf(text: string): SkkniUnitCode | undefined {
  const code = text.replace(/\s+/g, '').toUpperCase()
  const now = current.exec(code)
  if (now !== null) {
    const [, section = '', division = '', field = '', subfield = '', unit = '', version] = now
    return { code, form: 'current', section, division, field, subfield, unit, version: Number(version) }
  }
  const before = older.exec(code)
  if (before === null) return undefined
  const [, section = '', group = '', unit = '', version] = before
  return { code, form: 'older', section, group, unit, version: Number(version) }
}
