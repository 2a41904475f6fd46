import { checkArguments } from '../../base/check-arguments'
import type { Kinds } from '../../base/kind'
import { someFlag } from '../../model/argument-kinds'
import type { CompetencyModel } from '../../model/competency-model'
import { aWholeModel } from '../../model/whole-model'
import type { Formatted } from '../read/losses'
import type { TableFormat } from '../read/table-options'
import type { DictionaryTableLossCode } from './dictionary-losses'
import { formatDictionaryRows } from './format-dictionary-rows'
import { formatRows } from './format-rows'

const formatDictionaryTableArguments: Kinds = {
  model: aWholeModel,
  format: { due: true, fields: { byteOrderMark: someFlag, language: {} } },
}

/**
 * Writes the dictionary of a model as the text of a CSV file that Excel opens and `parseDictionaryTable` reads
 * back. What has no column is kept when the file is read back into the same model.
 *
 * @param model - the model
 * @param format - language, which also decides the separator and the decimal mark
 * @returns the text, and what stays behind of the competencies, as `formatDictionaryRows` tells it
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { formatDictionaryTable } from 'kompetensi/csv'
 * import { id } from 'kompetensi/locale/id'
 *
 * const { value, losses } = formatDictionaryTable(lembagaXy, { language: id, byteOrderMark: false })
 * console.log(value.split('\r\n')[1]) // INT;Integritas;Integrity;…
 * console.log(losses[0]?.message) // sources, and where facts come from, stay behind (competencies → INT → claims)
 * ```
 */
export function formatDictionaryTable(
  model: CompetencyModel,
  format: TableFormat,
): Formatted<string, DictionaryTableLossCode> {
  checkArguments('formatDictionaryTable', { model, format }, formatDictionaryTableArguments)
  return formatRows(formatDictionaryRows(model, { language: format.language }), format)
}
