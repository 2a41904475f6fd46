import type { CompetencyModel } from '../../model/competency-model'
import { valueOrThrow } from '../read/result'
import type { Table } from '../read/table-options'
import { type DictionaryTableOptions, safeParseDictionaryTable } from './safe-parse-dictionary-table'

/**
 * Reads a dictionary of competencies, as `safeParseDictionaryTable` does, and throws where a cell cannot be used.
 *
 * @param model - the model that the dictionary is for; it brings the scales, and may have no competencies yet
 * @param table - text of a CSV file, or rows
 * @param options - how the table is read
 * @returns the model with the competencies of the table, in the order of its rows as far as keys keep it
 * @throws `CompetencyError` with every error: `column-missing`, `cell-missing`, `cell-invalid`, `row-duplicate`,
 * `unknown-reference`, `table-malformed` and the like
 * @example
 * ```ts
 * import { defineModel } from 'kompetensi'
 * import { parseDictionaryTable } from 'kompetensi/csv'
 *
 * const empty = defineModel({ id: 'acme', scales: { five: { levels: [1, 2, 3, 4, 5] } }, competencies: {}, jobs: {} })
 * const model = parseDictionaryTable(empty, 'Kode;Nama (id);Nama (en)\r\nNEG;Negosiasi;Negotiation\r\n', { scale: 'five' })
 * console.log(model.competencies['NEG']) // { name: { id: 'Negosiasi', en: 'Negotiation' }, scale: 'five' }
 * ```
 */
export function parseDictionaryTable<Id extends string>(
  model: CompetencyModel<Id>,
  table: Table,
  options: DictionaryTableOptions = {},
): CompetencyModel<Id> {
  return valueOrThrow(safeParseDictionaryTable(model, table, options))
}
