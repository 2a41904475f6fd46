import type { CompetencyModel } from '../../model/competency-model'
import type { Person } from '../../model/person'
import { valueOrThrow } from '../read/result'
import type { PeopleRowsOptions } from './rows-options'
import { safeParsePeopleRows } from './safe-parse-people-rows'

/**
 * Reads people and the levels they hold from rows of a database, as `safeParsePeopleRows` does, and throws where a value cannot be
 * used.
 *
 * @param model - the model whose competencies, jobs and units the rows name, by key or by name
 * @param rows - the rows; only a row's own columns are read
 * @param options - which columns hold what
 * @returns people in the order of their first rows
 * @throws `CompetencyError` with every error: `column-absent`, `cell-missing`, `cell-invalid`, `value-unreadable`, `level-off-scale`,
 * `unknown-competency`, `unknown-reference`, `row-duplicate`, `value-conflict` and the like; `parameter-invalid` where the options
 * cannot be used
 * @example
 * ```ts
 * import { parsePeopleRows } from 'kompetensi/rows'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * // select p.nip, h.code, h.level from person p left join holding h on h.nip = p.nip order by p.nip
 * const rows = [
 *   { nip: '1001', code: 'INT', level: 4 },
 *   { nip: '1001', code: 'CFV', level: 3.5 },
 *   { nip: '1002', code: null, level: null },
 * ]
 * console.log(parsePeopleRows(lembagaXy, rows, { person: 'nip', competency: 'code', level: 'level' }))
 * // [{ id: '1001', holdings: { INT: 4, CFV: 3.5 } }, { id: '1002', holdings: {} }]
 * ```
 */
export function parsePeopleRows<Id extends string, C extends string, J extends string, Row extends object>(
  model: CompetencyModel<Id, C, J>,
  rows: readonly Row[],
  options: PeopleRowsOptions<NoInfer<Row>, NoInfer<C>>,
): Person<Id, C, J>[] {
  return valueOrThrow(safeParsePeopleRows(model, rows, options))
}
