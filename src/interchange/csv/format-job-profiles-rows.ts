import { checkArguments } from '../../base/check-arguments'
import type { Kinds } from '../../base/kind'
import { aModel } from '../../model/argument-kinds'
import type { CompetencyModel } from '../../model/competency-model'
import type { JobProfile, Requirement } from '../../model/job-profile'
import { type FileLanguageOption, tagOf, wordLanguage } from '../read/file-language'
import { writeList } from '../read/lists'
import type { Formatted } from '../read/losses'
import type { TableCell } from '../read/table-options'
import { checkRequired } from './check-written'
import { dayCell, headersOf, textCell, textColumnsOf, type WrittenColumn } from './columns-of-format'
import { competencyHeader } from './competency-header'
import { jobProfilesKind } from './job-profiles-kind'
import { type JobProfilesTableLossCode, lossesOfLongTable, lossesOfWideTable } from './job-profiles-losses'
import { languagesOf } from './texts'
import { tableWords } from './words'

type Words = 'id' | 'en'

/** In which shape job profiles are written. */
export interface JobProfilesLayout {
  /** `long`: a row a requirement; `wide`: a row a job, a column a competency; `long` when absent. */
  readonly layout?: 'long' | 'wide'
}

const jobColumns = (jobs: readonly JobProfile[], language: Words): readonly WrittenColumn<JobProfile>[] => {
  const words = tableWords[language]
  return [
    { id: 'Kode jabatan', en: 'Job id', cell: ({ id }) => textCell(id) },
    ...textColumnsOf<JobProfile>(
      { id: 'Nama jabatan', en: 'Job name' },
      languagesOf(jobs.map(({ name }) => name)),
      ({ name }) => name,
    ),
    { id: 'Rumpun', en: 'Family', cell: ({ family }) => textCell(family) },
    { id: 'Jalur', en: 'Track', cell: ({ track }) => textCell(track) },
    { id: 'Golongan', en: 'Grade', cell: ({ grade }) => textCell(grade) },
    { id: 'Unit kerja', en: 'Unit', cell: ({ unit }) => textCell(unit) },
    { id: 'Atasan', en: 'Superior', cell: ({ superior }) => textCell(superior) },
    { id: 'Waktu', en: 'Horizon', cell: ({ horizon }) => (horizon === undefined ? null : words[horizon]) },
    { id: 'Berlaku sejak', en: 'Valid from', cell: ({ validFrom }) => dayCell(validFrom) },
    { id: 'Berlaku sampai', en: 'Valid until', cell: ({ validUntil }) => dayCell(validUntil) },
    {
      id: 'Nama lama',
      en: 'Older names',
      cell: ({ olderNames = [] }) => textCell(olderNames.length === 0 ? undefined : writeList(olderNames)),
    },
    {
      id: 'Lengkap',
      en: 'Complete',
      cell: ({ complete, unknown }) =>
        complete ? words.yes : unknown === undefined ? words.no : words.listed,
    },
  ]
}

const formatJobProfilesRowsArguments: Kinds = {
  model: aModel,
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
 * @throws `CompetencyError` with every issue of requirements: `requirement-malformed`, `unknown-competency`,
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
    ? { value: wideRows(model, words), losses: lossesOfWideTable(model) }
    : { value: longRows(model, words), losses: lossesOfLongTable(model) }
}

function longRows(model: CompetencyModel, language: Words): TableCell[][] {
  const columns = jobColumns(Object.values(model.jobs), language)
  const words = tableWords[language]
  const heads = {
    id: ['Kompetensi', 'Level', 'Bobot', 'Wajib'],
    en: ['Competency', 'Level', 'Weight', 'Essential'],
  }
  return [
    [...headersOf(columns, language), ...heads[language]],
    ...Object.values(model.jobs).flatMap((job): TableCell[][] => {
      const own = columns.map(({ cell }) => cell(job))
      const rows = [
        ...job.requirements.map(({ competency, level, weight, essential }): TableCell[] => [
          ...own,
          textCell(competency),
          level ?? words.noLevel,
          weight ?? null,
          essential === undefined ? null : essential ? words.yes : words.no,
        ]),
        ...(job.complete ? [] : (job.unknown ?? [])).map((code): TableCell[] => [
          ...own,
          textCell(code),
          '?',
          null,
          null,
        ]),
      ]
      return rows.length === 0 ? [[...own, null, null, null, null]] : rows
    }),
  ]
}

function wideRows(model: CompetencyModel, language: Words): TableCell[][] {
  const jobs = Object.values(model.jobs)
  const columns = jobColumns(jobs, language)
  const named = new Set(
    jobs.flatMap(({ requirements, unknown = [] }) => [
      ...requirements.map(({ competency }) => competency),
      ...unknown,
    ]),
  )
  const codes = Object.keys(model.competencies).filter((code) => named.has(code))
  return [
    [
      ...headersOf(columns, language),
      ...codes.map((code) => competencyHeader(jobProfilesKind, model.id, code)),
    ],
    ...jobs.map((job) => {
      const required = new Map(job.requirements.map((requirement) => [requirement.competency, requirement]))
      const unknown = new Set(job.complete ? [] : job.unknown)
      return [
        ...columns.map(({ cell }) => cell(job)),
        ...codes.map((code) => wideCell(required.get(code), unknown.has(code), language)),
      ]
    }),
  ]
}

function wideCell(requirement: Requirement | undefined, isUnknown: boolean, language: Words): TableCell {
  if (requirement !== undefined) return requirement.level ?? tableWords[language].noLevel
  return isUnknown ? '?' : null
}
