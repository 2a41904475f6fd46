import { checkArguments } from '../../base/check-arguments'
import type { Kinds } from '../../base/kind'
import type { CompetencyModel } from '../../model/competency-model'
import { aWholeModel } from '../../model/whole-model'
import { type FileLanguageOption, tagOf, wordLanguage } from '../read/file-language'
import type { Formatted } from '../read/losses'
import type { TableCell } from '../read/table-options'
import { checkRequired } from './check-written'
import { codesInProfiles, longRows, wideRows } from './job-profile-rows'
import { type JobProfilesTableLossCode, lossesOfLongTable, lossesOfWideTable } from './job-profiles-losses'

/** In which shape job profiles are written. */
export interface JobProfilesLayout {
  /** `long`: a row a requirement; `wide`: a row a job, a column a competency; `long` when absent. */
  readonly layout?: 'long' | 'wide'
}

const formatJobProfilesRowsArguments: Kinds = {
  model: aWholeModel,
  options: { due: true, fields: { layout: { oneOf: ['long', 'wide'] }, language: {} } },
}

/**
 * The job profiles of a model as rows for a writer of sheets: the header row, then one row a requirement (long)
 * or one a job (wide). A requirement without a level has the words for it, a code of which it is not known
 * whether it is required has `?`, and a blank cell of a wide table is not in the profile. What has no
 * column is kept when the table is read back into the same model.
 *
 * @param model - the model
 * @param options - the language of the headers and words (Indonesian, or English for every other), and the layout
 * @returns rows in the order of the model's jobs; columns of a wide table in dictionary order, without those that no
 * profile names; names of jobs have a column for each language that they are in; `null` is a blank cell. And what stays behind of the jobs, in their order: claims, qualifications,
 * scales and outside ids of profiles; of a wide table also weights, essentials and, last, orders unlike that of the
 * columns. The rest of the model is no part of the table
 * @throws `CompetencyError` with every issue of requirements: `profile-malformed`, `unknown-competency`,
 * `level-not-a-number`, `level-off-scale`, `weight-not-positive`, `duplicate-requirement` and the like; `parameter-invalid`
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { formatJobProfilesRows } from 'kompetensi/csv'
 * import { en } from 'kompetensi/locale/en'
 *
 * const { value, losses } = formatJobProfilesRows(lembagaXy, { language: en, layout: 'wide' })
 * const [header, first] = value
 * console.log(header?.slice(0, 2), first?.length === header?.length) // ['Job id', 'Job name (id)'] true
 * console.log(losses.some(({ code }) => code === 'claims')) // true
 * ```
 */
export function formatJobProfilesRows(
  model: CompetencyModel,
  options: FileLanguageOption & JobProfilesLayout,
): Formatted<TableCell[][], JobProfilesTableLossCode> {
  checkArguments('formatJobProfilesRows', { model, options }, formatJobProfilesRowsArguments)
  checkRequired(model)
  const words = wordLanguage(tagOf(options.language, 'CSV'))
  return options.layout === 'wide'
    ? { value: wideRows(model, codesInProfiles(model), words), losses: lossesOfWideTable(model) }
    : { value: longRows(model, words), losses: lossesOfLongTable(model) }
}
