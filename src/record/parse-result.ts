import { valueOrThrow } from '../interchange/read/result'
import { type ParseResultOptions, safeParseResult } from './safe-parse-result'
import type { ResultKind, StoredResult } from './stored-result'

/**
 * Reads a result that `recordResult` made, from JSON of any age.
 *
 * @param data - JSON text, or what was read from it, such as a JSON column of a database
 * @param options - the kind it must be of, limits, and what to do with unknown fields
 * @returns the result with its kind, fresh
 * @throws `CompetencyError` with every error that `safeParseResult` tells
 * @example
 * ```ts
 * import { type CompetencyModel, analyzeGap, describeGap } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { en } from 'kompetensi/locale/en'
 * import { parseResult, recordResult } from 'kompetensi/record'
 *
 * const report = analyzeGap(lembagaXy, 'staf-administrasi', { INT: 1, CFV: 0 })
 * const column = JSON.stringify(recordResult('gap', report))
 * // … years later
 * const model: CompetencyModel = lembagaXy
 * const { result } = parseResult(column, { kind: 'gap' })
 * console.log(describeGap(model, result, { language: en }) === describeGap(lembagaXy, report, { language: en })) // true
 * ```
 */
export function parseResult<const K extends ResultKind = ResultKind>(
  data: unknown,
  options: ParseResultOptions<K> = {},
): StoredResult<K> {
  return valueOrThrow(safeParseResult(data, options))
}
