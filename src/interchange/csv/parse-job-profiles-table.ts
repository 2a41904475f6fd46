import type { CompetencyModel } from '../../model/competency-model'
import { valueOrThrow } from '../read/result'
import type { Table } from '../read/table-options'
import type { JobProfilesTableOptions } from './job-profiles-table-options'
import { safeParseJobProfilesTable } from './safe-parse-job-profiles-table'

/**
 * Reads job profiles, long or wide, as `safeParseJobProfilesTable` does, and throws where a cell cannot be used.
 *
 * @param model - the model whose competencies the table names, by code or by name
 * @param table - text of a CSV file, or rows
 * @param options - how the table is read
 * @returns the model with the jobs of the table, in the order of their first rows as far as keys keep it
 * @throws `CompetencyError` with every error: `column-missing`, `column-unknown`, `column-ambiguous`, `name-ambiguous`,
 * `unknown-competency`, `level-off-scale`,
 * `cell-invalid`, `row-duplicate` and the like
 * @example
 * ```ts
 * import { defineModel } from 'kompetensi'
 * import { parseJobProfilesTable } from 'kompetensi/csv'
 *
 * const acme = defineModel({
 *   id: 'acme',
 *   scales: { five: { levels: [1, 2, 3, 4, 5] } },
 *   competencies: { SQL: { scale: 'five', name: 'SQL' } },
 *   jobs: {},
 * })
 * const model = parseJobProfilesTable(acme, 'Jabatan;Kompetensi;Level;Bobot;Wajib\r\nAnalis;SQL;4;2,5;ya\r\n')
 * console.log(model.jobs['Analis']?.requirements)
 * // [{ competency: 'SQL', level: 4, weight: 2.5, essential: true }]
 * ```
 */
export function parseJobProfilesTable<Id extends string>(
  model: CompetencyModel<Id>,
  table: Table,
  options: JobProfilesTableOptions = {},
): CompetencyModel<Id> {
  return valueOrThrow(safeParseJobProfilesTable(model, table, options))
}
