import type { CompetencyModel } from '../../model/competency-model'
import type { TableFormat } from '../read/table-options'
import { dictionaryRows } from './dictionary-rows'
import { formatRows } from './format-rows'

/**
 * Writes the dictionary of a model as the text of a CSV file that Excel opens and `parseDictionaryTable` reads
 * back. Claims have no column: reading the file back into the same model keeps them.
 *
 * @param model - the model
 * @param format - language, which also decides the separator and the decimal mark
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { formatDictionaryTable } from 'kompetensi/csv'
 *
 * const text = formatDictionaryTable(lembagaXy, { locale: 'id', byteOrderMark: false })
 * console.log(text.split('\r\n')[1]) // INT;Integritas;Integrity;…
 * ```
 */
export function formatDictionaryTable(model: CompetencyModel, format: TableFormat): string {
  return formatRows(dictionaryRows(model, format), format)
}
