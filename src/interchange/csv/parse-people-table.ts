import type { CompetencyModel } from '../../model/competency-model'
import type { Person } from '../../model/person'
import { valueOrThrow } from '../read/result'
import type { Table } from '../read/table-options'
import { type PeopleTableOptions, safeParsePeopleTable } from './safe-parse-people-table'

/**
 * Reads people and the levels they hold, as `safeParsePeopleTable` does, and throws where a cell cannot be used.
 *
 * @param model - the model whose competencies, jobs and units the table names, by key or by name
 * @param table - text of a CSV file, or rows
 * @param options - how the table is read
 * @returns people in the order of the rows
 * @throws `CompetencyError` with every error: `column-missing`, `column-unknown`, `column-ambiguous`, `name-ambiguous`,
 * `cell-missing`, `cell-invalid`, `level-off-scale`,
 * `unknown-reference`, `row-duplicate` and the like
 * @example
 * ```ts
 * import { parsePeopleTable } from 'kompetensi/csv'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * console.log(parsePeopleTable(lembagaXy, [['NIP', 'INT', 'CFV'], ['1001', 4, null]])) // [{ id: '1001', holdings: { INT: 4 } }]
 * ```
 */
export function parsePeopleTable<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  table: Table,
  options: PeopleTableOptions = {},
): Person<Id, C, J>[] {
  return valueOrThrow(safeParsePeopleTable(model, table, options))
}
