import { checkArguments } from '../base/check-arguments'
import type { Kinds, OptionKinds } from '../base/kind'
import { someLimits } from '../interchange/read/argument-kinds'
import { checkShape } from '../interchange/read/check-shape'
import { allFindings, type Findings } from '../interchange/read/findings'
import { dataIssue } from '../interchange/read/issues'
import { isRecord, tellWrongKind } from '../interchange/read/kind-of'
import { movedTo } from '../interchange/read/moved-to'
import { limitsOf, type ParseOptions } from '../interchange/read/parse-options'
import { readData } from '../interchange/read/read-data'
import { finish, type ParseResult, refuse } from '../interchange/read/result'
import { modelMismatch } from '../model/competency-issues'
import { type RecordIssue, recordIssue } from './issues'
import { peopleTwice } from './people-twice'
import { placeOfResult } from './place-of-result'
import { isResultKind, kindsOfResult, resultKinds } from './result-kinds'
import { envelope } from './shapes/envelope'
import type { ResultKind, StorableResults, StoredOfKind, StoredResult } from './stored-result'

/** How to read a stored result. */
export interface ParseResultOptions<K extends ResultKind = ResultKind> extends ParseOptions {
  /** The kind it must be of; any when absent. */
  readonly kind?: K
}

const parseResultOptions: OptionKinds<ParseResultOptions> = {
  kind: { oneOf: resultKinds },
  limits: someLimits,
  unknownFields: { oneOf: ['refuse', 'drop'] },
}

const safeParseResultArguments: Kinds = { options: { fields: parseResultOptions } }

/**
 * Reads a result that `recordResult` made, from JSON of any age. The result is one of today's types, so the describers,
 * charts and functions that take a fresh one take it. What differs from its schema is told with its place: a field that is
 * missing, one that no such result has, a number where a word should be. A result of another schema is refused rather than
 * guessed at.
 *
 * It is checked that the data have the shape of such a result, not that the library would calculate the same again.
 *
 * @param data - JSON text, or what was read from it, such as a JSON column of a database
 * @param options - the kind it must be of, limits, and what to do with unknown fields
 * @returns the result with its kind, fresh; or every issue, errors first. Codes: `result-not-recorded` (a result that did not go
 * through `recordResult`), `result-kind-differs`, `result-schema-unknown`, `model-mismatch` (the model beside the result is
 * not the one in it), and those of reading: `not-json`, `data-too-large`, `too-deep`, `reserved-key`, `duplicate-id`,
 * `duplicate-person` (one who is ranked, or in a team, twice), `wrong-type`, `missing-field`, `unknown-field`, `not-one-of`,
 * `date-invalid`
 * @throws `CompetencyError` `parameter-invalid` for a limit that is none or a kind there is not
 * @example
 * ```ts
 * import { analyzeGap } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { recordResult, safeParseResult } from 'kompetensi/record'
 *
 * const column = JSON.stringify(recordResult('gap', analyzeGap(lembagaXy, 'staf-administrasi', { INT: 1, CFV: 0 })))
 * // … years later
 * const read = safeParseResult(column, { kind: 'gap' })
 * if (read.ok) console.log(read.value.result.counts.below, read.value.modelVersion) // 1 1.0.0
 *
 * const other = safeParseResult(column.replace('"schema":1', '"schema":9'))
 * console.log(other.ok, other.issues[0]?.message)
 * // false the result is stored by schema 9 of the kind "gap"; this version of the library reads 1
 * ```
 */
export function safeParseResult<const K extends ResultKind = ResultKind>(
  data: unknown,
  options: ParseResultOptions<K> = {},
): ParseResult<StoredResult<K>, RecordIssue> {
  checkArguments('safeParseResult', { options }, safeParseResultArguments)
  const { kind } = options
  const limits = limitsOf(options)
  const found = allFindings<RecordIssue>()
  const read = readData(data, limits, found)
  if (found.errors() === 0 && !isRecord(read)) tellWrongKind('object', read, [], found)
  if (found.errors() > 0 || !isRecord(read)) return refuse(found, limits)
  if (!(Object.hasOwn(read, 'schema') || Object.hasOwn(read, 'result'))) {
    found.add(recordIssue('result-not-recorded', [], kind === undefined ? {} : { kind }))
    return refuse(found, limits)
  }
  const known = kindOf(read, found)
  if (known !== undefined && kind !== undefined && known !== kind) {
    found.add(recordIssue('result-kind-differs', ['kind'], { found: known, expected: kind }))
  }
  const stored = known === undefined || found.errors() > 0 ? undefined : storedOf(known, read, options, found)
  if (stored === undefined) return refuse(found, limits)
  // Safe: its kind was compared with the one asked for, and its result held against the shape of that kind.
  return finish(stored as unknown as StoredResult<K>, found, limits)
}

/** The kind that data say they are of. */
function kindOf(read: Readonly<Record<string, unknown>>, found: Findings): ResultKind | undefined {
  const { kind } = read
  if (isResultKind(kind)) return kind
  if (!Object.hasOwn(read, 'kind')) found.add(dataIssue('missing-field', ['kind'], { field: 'kind' }))
  else if (typeof kind !== 'string') tellWrongKind('text', kind, ['kind'], found)
  else found.add(dataIssue('not-one-of', ['kind'], { found: kind, allowed: resultKinds }))
  return undefined
}

/** What stands around the result and the result, each held against its shape; `undefined` where one differs. */
function storedOf<K extends ResultKind>(
  kind: K,
  read: Readonly<Record<string, unknown>>,
  options: ParseOptions,
  found: Findings<RecordIssue>,
): StoredOfKind<K> | undefined {
  const { kind: _, result, ...around } = read
  const { schema, shape } = kindsOfResult[kind]
  // First: of another schema nothing else can be said.
  if (typeof read['schema'] === 'number' && read['schema'] !== schema) {
    const details = { kind, found: read['schema'], reads: [schema] }
    found.add(recordIssue('result-schema-unknown', ['schema'], details))
    return undefined
  }
  const outside = checkShape(around, envelope, options, found)
  if (!Object.hasOwn(read, 'result')) {
    found.add(dataIssue('missing-field', ['result'], { field: 'result' }))
    return undefined
  }
  const within = allFindings()
  const value = checkShape<StorableResults[K]>(result, shape, options, within)
  for (const issue of peopleTwice(kind, value)) within.add(issue)
  found.addAll(within.all().map((issue) => movedTo(issue, ['result', ...issue.path])))
  if (outside === undefined || value === undefined) return undefined
  const place = placeOfResult(value)
  for (const field of ['model', 'modelVersion'] as const) {
    const said = outside[field]
    if (said === undefined || said === place?.[field]) continue
    found.add(
      place === undefined
        ? dataIssue('unknown-field', [field], { field })
        : modelMismatch(place[field], said, [field]),
    )
  }
  return { kind, ...outside, ...place, result: value }
}
