import type { CompetencyModel } from '../../model/competency-model'
import type { Rating } from '../../model/rating'
import { valueOrThrow } from '../read/result'
import type { Table } from '../read/table-options'
import { type RatingsTableOptions, safeParseRatingsTable } from './safe-parse-ratings-table'

/**
 * Reads ratings, as `safeParseRatingsTable` does, and throws where a cell cannot be used.
 *
 * @param model - the model whose competencies the table names, by code or by name
 * @param table - text of a CSV file, or rows
 * @param options - how the table is read
 * @returns ratings in the order of the rows
 * @throws `CompetencyError` with every error: `column-missing`, `cell-missing`, `cell-invalid`, `cell-ambiguous`,
 * `unknown-competency`, `level-off-scale` and the like
 * @example
 * ```ts
 * import { parseRatingsTable } from 'kompetensi/csv'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const rows = [['NIP', 'Kompetensi', 'Nilai'], ['1001', 'Integritas', 3]]
 * console.log(parseRatingsTable(lembagaXy, rows, { assessedOn: '2026-11-22', raterKind: 'assessor' }))
 * // [{ person: '1001', competency: 'INT', level: 3, assessedOn: '2026-11-22', raterKind: 'assessor' }]
 * ```
 */
export function parseRatingsTable<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  table: Table,
  options: RatingsTableOptions = {},
): Rating<Id, C>[] {
  return valueOrThrow(safeParseRatingsTable(model, table, options))
}
