import { checkArguments } from '../../base/check-arguments'
import type { Kinds } from '../../base/kind'
import { someFlag } from '../../model/argument-kinds'
import type { CompetencyModel } from '../../model/competency-model'
import { aWholeModel } from '../../model/whole-model'
import type { Formatted } from '../read/losses'
import type { TableFormat } from '../read/table-options'
import { formatJobProfilesRows, type JobProfilesLayout } from './format-job-profiles-rows'
import { formatRows } from './format-rows'
import type { JobProfilesTableLossCode } from './job-profiles-losses'

const formatJobProfilesTableArguments: Kinds = {
  model: aWholeModel,
  format: {
    due: true,
    fields: { byteOrderMark: someFlag, layout: { oneOf: ['long', 'wide'] }, language: {} },
  },
}

/**
 * Writes the job profiles of a model as the text of a CSV file that Excel opens and `parseJobProfilesTable` reads
 * back. What has no column is kept when the file is read back into the same model.
 *
 * @param model - the model
 * @param format - language, which also decides the separator and the decimal mark, and the layout
 * @returns the text, and what stays behind of the jobs, as `formatJobProfilesRows` tells it
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { formatJobProfilesTable } from 'kompetensi/csv'
 * import { en } from 'kompetensi/locale/en'
 *
 * const { value, losses } = formatJobProfilesTable(lembagaXy, { language: en, byteOrderMark: false })
 * console.log(value.split('\r\n')[0]) // Job id,Job name (id),…,Complete,Competency,Level,Weight,Essential
 * console.log(losses.some(({ code }) => code === 'claims')) // true
 * ```
 */
export function formatJobProfilesTable(
  model: CompetencyModel,
  format: TableFormat & JobProfilesLayout,
): Formatted<string, JobProfilesTableLossCode> {
  checkArguments('formatJobProfilesTable', { model, format }, formatJobProfilesTableArguments)
  const { byteOrderMark: _, ...options } = format
  return formatRows(formatJobProfilesRows(model, options), format)
}
