import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import type { CompetencyModel } from '../../model/competency-model'
import { aWholeModel } from '../../model/whole-model'
import { type FileLanguageOption, tagOf, wordLanguage } from '../read/file-language'
import type { Formatted } from '../read/losses'
import type { TableCell } from '../read/table-options'
import { checkRequired } from './check-written'
import type { DictionaryTableLossCode } from './dictionary-losses'
import { formatDictionaryRows } from './format-dictionary-rows'
import { formatPeopleRows } from './format-people-rows'
import { formatRatingsRows } from './format-ratings-rows'
import { wideRows } from './job-profile-rows'
import { type JobProfilesTableLossCode, lossesOfWideTable } from './job-profiles-losses'
import { type DropDown, dropDownsOf, levelRows, templateChoices } from './template-choices'

/** A sheet of a workbook. */
export interface TemplateSheet {
  /** Its name, short enough for Excel. */
  readonly name: string
  /** What it holds, which decides the reader: the levels are for people to look at. */
  readonly holds: 'dictionary' | 'job-profiles' | 'people' | 'ratings' | 'levels'
  /** Its rows, the header first. */
  readonly rows: readonly (readonly TableCell[])[]
  /** Its drop-down lists, from the left. */
  readonly dropDowns: readonly DropDown[]
}

const formatTemplateOptions: OptionKinds<FileLanguageOption> = { language: {} }

const formatTemplateArguments: Kinds = {
  model: aWholeModel,
  options: { due: true, fields: formatTemplateOptions },
}

const sheetNames = {
  id: {
    dictionary: 'Kamus',
    'job-profiles': 'Standar jabatan',
    people: 'Pegawai',
    ratings: 'Penilaian',
    levels: 'Level',
  },
  en: {
    dictionary: 'Dictionary',
    'job-profiles': 'Job profiles',
    people: 'People',
    ratings: 'Ratings',
    levels: 'Levels',
  },
} as const

/**
 * A workbook for people to fill in, as plain data for a writer of sheets: the dictionary and the job profiles as the model has
 * them, the latter with a column for every competency, an empty sheet of people and one of ratings, and the levels of every
 * scale with their names. What cells are chosen from is described by column. Each sheet but that of levels is read by the reader of its kind.
 *
 * @param model - the model
 * @param options - the language of headers, names and words: Indonesian, or English for every other
 * @returns the sheets, and what stays behind of dictionary and job profiles, which the model keeps when its sheets are read back
 * @example
 * ```ts
 * import { formatTemplate } from 'kompetensi/csv'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { id } from 'kompetensi/locale/id'
 *
 * const { value } = formatTemplate(lembagaXy, { language: id })
 * console.log(value.map(({ name }) => name)) // ['Kamus', 'Standar jabatan', 'Pegawai', 'Penilaian', 'Level']
 * const integrity = value[2]?.dropDowns.find(({ header }) => header === 'INT')
 * console.log(integrity?.choices[2]) // 3 - Analisis dan solusi
 * ```
 */
export function formatTemplate(
  model: CompetencyModel,
  options: FileLanguageOption,
): Formatted<TemplateSheet[], DictionaryTableLossCode | JobProfilesTableLossCode> {
  checkArguments('formatTemplate', { model, options }, formatTemplateArguments)
  checkRequired(model)
  const tag = tagOf(options.language, 'CSV')
  const words = wordLanguage(tag)
  const names = sheetNames[words]
  const dictionary = formatDictionaryRows(model, options)
  // A job may come to require what none does yet: every competency has a column.
  const jobs = wideRows(model, Object.keys(model.competencies), words)
  const people = formatPeopleRows(model, [], options)
  const ratings = formatRatingsRows([], options)
  const choicesOf = templateChoices(model, tag, words)
  const sheet = (holds: Exclude<TemplateSheet['holds'], 'levels'>, rows: TableCell[][]): TemplateSheet => ({
    name: names[holds],
    holds,
    rows,
    dropDowns: dropDownsOf(rows[0], choicesOf),
  })
  const levels = {
    name: names.levels,
    holds: 'levels',
    rows: levelRows(model, tag, words),
    dropDowns: [],
  } as const
  const value = [
    sheet('dictionary', dictionary.value),
    sheet('job-profiles', jobs),
    sheet('people', people.value),
    sheet('ratings', ratings.value),
    levels,
  ]
  return { value, losses: [...dictionary.losses, ...lossesOfWideTable(model)] }
}
