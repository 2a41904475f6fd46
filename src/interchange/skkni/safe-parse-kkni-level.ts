import { valueIssue } from '../../base/issues'
import type { KkniLevel } from '../../model/kkni-level'
import { type ParseResult, parsed, refused } from '../read/result'
import type { SkkniIssue } from './issues'
import { longestCode, malformedCode } from './malformed-code'

/**
 * Reads a level of KKNI and returns what is wrong with it instead of throwing.
 *
 * @param level - a number, or text as people write it: `6`, `VI`, `Level 6`, `Jenjang 6`, `KKNI 6`, `Level 6 KKNI`
 * @returns the level, or the issue `number-out-of-range`, `code-malformed` or (for neither text nor number) `wrong-type`
 * @example
 * ```ts
 * import { safeParseKkniLevel } from 'kompetensi/skkni'
 *
 * console.log(safeParseKkniLevel('Jenjang VI')) // { ok: true, value: 6, issues: [] }
 * console.log(safeParseKkniLevel(10).issues[0]?.message)
 * // "KKNI level" is 10; it must be whole, at least 1, at most 9
 * ```
 */
export function safeParseKkniLevel(level: unknown): ParseResult<KkniLevel, SkkniIssue> {
  const written = typeof level === 'string' && level.length <= longestCode ? numberIn(level) : level
  if (typeof written !== 'number' || !Number.isInteger(written)) {
    return refused([malformedCode(level, 'kkni-level', ['6', 'KKNI Level 6'])])
  }
  const known = levels.find((one) => one === written)
  if (known !== undefined) return parsed(known)
  const range = { whole: true, atLeast: 1, atMost: 9 } as const
  return refused([
    valueIssue('number-out-of-range', [], { field: 'KKNI level', found: String(written), range }),
  ])
}

const levels: readonly KkniLevel[] = [1, 2, 3, 4, 5, 6, 7, 8, 9]
const romans: readonly string[] = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
const words: ReadonlySet<string> = /* @__PURE__ */ new Set(['KKNI', 'LEVEL', 'JENJANG', 'KUALIFIKASI'])

/**
 * What stands between words: blanks, colons and brackets; a mark or a hyphen too, but not where it may belong to the
 * number: -1 is no 1, .6 is no 6, and 1- may be the minus of an accountant.
 */
const between = /[\s:()]+|(?<=[A-Z])[.,-]|[.,](?!\d)|(?<=\d)-(?=[A-Z])|(?<=\s)-(?=\s)/

/** The one number of a text that holds nothing else but words for a level. */
function numberIn(text: string): number | undefined {
  const rest = text
    .toUpperCase()
    .replaceAll('−', '-')
    .split(between)
    .filter((word) => word !== '' && !words.has(word))
  const [word = ''] = rest
  if (rest.length !== 1) return undefined
  if (/^-?\d+$/.test(word)) return Number(word)
  return romans.includes(word) ? romans.indexOf(word) + 1 : undefined
}
