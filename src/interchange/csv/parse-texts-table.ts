import type { CompetencyModel } from '../../model/competency-model'
import { valueOrThrow } from '../read/result'
import type { Table } from '../read/table-options'
import { type ReadTexts, safeParseTextsTable, type TextsTableOptions } from './safe-parse-texts-table'

/**
 * Reads the wording of an organisation, as `safeParseTextsTable` does, and throws where a cell cannot be used.
 *
 * @param model - the model whose competencies the table names, by code or by name
 * @param table - text of a CSV file, or rows
 * @param options - how the table is read
 * @returns texts by competency
 * @throws `CompetencyError` with every error: `column-missing`, `cell-missing`, `cell-conflict`, `unknown-competency`,
 * `level-off-scale` and the like
 * @example
 * ```ts
 * import { asn } from 'kompetensi/asn'
 * import { parseTextsTable } from 'kompetensi/csv'
 *
 * const rows = [['Kode', 'Level', 'Indikator'], ['M01', 1, 'Bertingkah laku …\nMelaporkan …']]
 * console.log(parseTextsTable(asn, rows).M01?.indicators) // { '1': [ 'Bertingkah laku …', 'Melaporkan …' ] }
 * ```
 */
export function parseTextsTable<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  table: Table,
  options: TextsTableOptions = {},
): ReadTexts<C> {
  return valueOrThrow(safeParseTextsTable(model, table, options))
}
