import { checkArguments } from '../base/check-arguments'
import type { Kinds, OptionKinds } from '../base/kind'
import { throwIssues } from '../base/throw-issues'
import { checkShape } from '../interchange/read/check-shape'
import { allFindings } from '../interchange/read/findings'
import { movedTo } from '../interchange/read/moved-to'
import { limitsOf } from '../interchange/read/parse-options'
import { readData } from '../interchange/read/read-data'
import { libraryVersion } from './library-version'
import { peopleTwice } from './people-twice'
import { placeOfResult } from './place-of-result'
import { kindsOfResult, resultKinds } from './result-kinds'
import type { ResultKind, StorableResults, StoredOfKind, StoredResult } from './stored-result'

/** How to store a result. */
export interface RecordOptions {
  /**
   * What becomes of a field that no such result has, such as a colour that an application put beside the name of a band:
   * `refuse` makes it an error, `drop` leaves it out. `refuse` when absent.
   */
  readonly unknownFields?: 'refuse' | 'drop'
}

const recordOptions: OptionKinds<RecordOptions> = { unknownFields: { oneOf: ['refuse', 'drop'] } }

const recordResultArguments: Kinds = {
  kind: { due: true, oneOf: resultKinds },
  options: { fields: recordOptions },
}

/**
 * Makes of a result what can be stored as JSON and read years later by `safeParseResult`: with its kind, the number of
 * the schema, the version of the library and, where the result is of one model, that model. It adds no date, no name of who
 * decided and no reason: these are the application's, in fields beside it.
 *
 * @param kind - what the result is: `'gap'` of `analyzeGap`, and so on
 * @param result - the result, as the function gave it
 * @param options - what to do with fields that no such result has
 * @returns fresh, plain data; a result that comes back from JSON equals it
 * @throws `CompetencyError` with every issue where it is no such result, or would not come back from JSON as it is: a
 * number that is not finite, `undefined`, a date or a map: `wrong-type`, `missing-field`, `unknown-field`, `not-one-of`,
 * `reserved-key`, `too-deep`; `parameter-invalid` for a kind there is not
 * @example
 * ```ts
 * import { analyzeGap } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { recordResult } from 'kompetensi/record'
 *
 * const stored = recordResult('gap', analyzeGap(lembagaXy, 'staf-administrasi', { INT: 1, CFV: 0 }))
 * console.log(stored.kind, stored.schema, stored.model, stored.modelVersion) // gap 1 lembaga-xy 1.0.0
 * const column = JSON.stringify(stored)
 * console.log(column.startsWith('{"kind":"gap","schema":1,')) // true
 * ```
 */
export function recordResult<K extends ResultKind>(
  kind: K,
  result: StorableResults[K],
  options: RecordOptions = {},
): StoredResult<K> {
  checkArguments('recordResult', { kind, options }, recordResultArguments)
  const { unknownFields = 'refuse' } = options
  const { schema, shape } = kindsOfResult[kind]
  const found = allFindings()
  // Reads all of it once: what JSON has no word for, keys that reach a prototype. It passes over `undefined`, which a shape does not.
  const copy = readData(result, { ...limitsOf({}), values: Number.MAX_SAFE_INTEGER }, found)
  const asked = unknownFields === 'drop' ? copy : result
  const value = found.errors() > 0 ? undefined : checkShape(asked, shape, { unknownFields }, found)
  for (const issue of peopleTwice(kind, value)) found.add(issue)
  if (value === undefined || found.errors() > 0) {
    throwIssues(found.all().map((issue) => movedTo(issue, ['result', ...issue.path])))
    throw new Error('what is no result has an error')
  }
  const stored: StoredOfKind<K> = {
    kind,
    schema,
    library: libraryVersion,
    ...placeOfResult(value),
    result: value,
  }
  // Safe: of one kind the two are the same type, which the compiler does not see of a kind it does not know.
  return stored as unknown as StoredResult<K>
}
