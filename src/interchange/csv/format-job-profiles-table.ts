import type { CompetencyModel } from '../../model/competency-model'
import type { TableFormat } from '../read/table-options'
import { formatRows } from './format-rows'
import { type JobProfilesLayout, jobProfilesRows } from './job-profiles-rows'

/**
 * Writes the job profiles of a model as the text of a CSV file that Excel opens and `parseJobProfilesTable` reads
 * back. What has no column (see `jobProfilesRows`) is kept when the file is read back into the same model.
 *
 * @param model - the model
 * @param format - language, which also decides the separator and the decimal mark, and the layout
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { formatJobProfilesTable } from 'kompetensi/csv'
 *
 * const text = formatJobProfilesTable(lembagaXy, { locale: 'en', byteOrderMark: false })
 * console.log(text.split('\r\n')[0]) // Job id,Job name (id),…,Complete,Competency,Level,Weight,Essential
 * ```
 */
export function formatJobProfilesTable(
  model: CompetencyModel,
  format: TableFormat & JobProfilesLayout,
): string {
  return formatRows(jobProfilesRows(model, format), format)
}
