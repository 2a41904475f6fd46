import type { CompetencyModel } from '../../model/competency-model'
import type { JobProfile, Requirement } from '../../model/job-profile'
import { writeList } from '../read/lists'
import type { TableCell } from '../read/table-options'
import { dayCell, headersOf, textCell, textColumnsOf, type WrittenColumn } from './columns-of-format'
import { competencyHeader } from './competency-header'
import { jobProfilesKind } from './job-profiles-kind'
import { languagesOf } from './texts'
import { tableWords } from './words'

type Words = 'id' | 'en'

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

/** Job profiles, a row a requirement. */
export function longRows(model: CompetencyModel, language: Words): TableCell[][] {
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

/** The codes that profiles name, in dictionary order. */
export function codesInProfiles({ competencies, jobs }: CompetencyModel): string[] {
  const named = new Set(
    Object.values(jobs).flatMap(({ requirements, unknown = [] }) => [
      ...requirements.map(({ competency }) => competency),
      ...unknown,
    ]),
  )
  return Object.keys(competencies).filter((code) => named.has(code))
}

/** Job profiles, a row a job, with a column for each of the codes. */
export function wideRows(model: CompetencyModel, codes: readonly string[], language: Words): TableCell[][] {
  const jobs = Object.values(model.jobs)
  const columns = jobColumns(jobs, language)
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
