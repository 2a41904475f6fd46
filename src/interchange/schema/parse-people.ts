import type { CompetencyModel } from '../../model/competency-model'
import type { Person } from '../../model/person'
import type { ParseOptions } from '../read/parse-options'
import { valueOrThrow } from '../read/result'
import { safeParsePeople } from './safe-parse-people'

/**
 * Reads people (pegawai) with what they hold from outside: a list.
 *
 * @param model - the model they are of
 * @param data - JSON text, or what was read from it
 * @param options - limits, and what to do with unknown fields
 * @returns the list, in its order
 * @throws `CompetencyError` with every error that `safeParsePeople` tells
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { parsePeople } from 'kompetensi/schema'
 *
 * const people = parsePeople(lembagaXy, '[{ "id": "p1", "holdings": { "INT": 3 }, "job": "kepala-lsp" }]')
 * console.log(people[0]?.holdings.INT) // 3
 * ```
 */
export function parsePeople<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  data: unknown,
  options: ParseOptions = {},
): readonly Person<Id, C, J>[] {
  return valueOrThrow(safeParsePeople(model, data, options))
}
