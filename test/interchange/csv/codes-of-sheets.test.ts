import fc from 'fast-check'
import { type CompetencyModel, defineModel } from 'kompetensi'
import {
  formatDictionaryTable,
  formatJobProfilesRows,
  formatJobProfilesTable,
  formatPeopleTable,
  formatRatingsTable,
  parseDictionaryTable,
  parseJobProfilesTable,
  parsePeopleTable,
  parseRatingsTable,
} from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'
import { protectedText } from '../../../src/interchange/read/cell-text'
import { isChangedBySheet } from '../../../src/interchange/read/is-changed-by-sheet'
import { anyLanguage, sheetCodes } from '../support/tables'

const empty: CompetencyModel<'acme'> = defineModel({
  id: 'acme',
  scales: { five: { levels: [1, 2, 3, 4, 5] } },
  competencies: {},
  jobs: {},
})
const named = parseDictionaryTable(
  empty,
  [['Kode', 'Nama'], ...sheetCodes.map((code) => [protectedText(code), `Kompetensi ${code}`])],
  { scale: 'five' },
)
const model = parseJobProfilesTable(named, [
  ['Kode jabatan', 'Nama jabatan', ...sheetCodes.map(protectedText)],
  ...sheetCodes.map((id) => [protectedText(id), `Jabatan ${id}`, ...sheetCodes.map(() => 3)]),
])

const levels = fc.record(
  Object.fromEntries(sheetCodes.map((code) => [code, fc.integer({ min: 1, max: 5 })])),
  { requiredKeys: [] },
)

describe('codes that a sheet would change', () => {
  it('are guarded wherever they are written', () => {
    for (const layout of ['long', 'wide'] as const) {
      const { value } = formatJobProfilesRows(model, { language: { tag: 'id' }, layout })
      const texts = value.flat().filter((cell) => typeof cell === 'string')
      expect(texts.filter((text) => isChangedBySheet(text))).toEqual([])
    }
  })

  it('come back as they are, as codes, jobs and people', () => {
    fc.assert(
      fc.property(levels, anyLanguage, (holdings, language) => {
        const people = sheetCodes.map((id) => ({ id, holdings, job: id }))
        expect(parsePeopleTable(model, formatPeopleTable(model, people, { language }).value)).toEqual(people)
        const ratings = Object.entries(holdings).map(([competency, level]) => ({
          person: competency,
          competency,
          level: level ?? 1,
          assessedOn: '2026-01-05',
          raterKind: 'assessor',
        }))
        expect(parseRatingsTable(model, formatRatingsTable(ratings, { language }).value)).toEqual(ratings)
      }),
    )
  })

  it.each(['long', 'wide'] as const)('come back in a model, of a %s table', (layout) => {
    const language = { tag: 'id' }
    const dictionary = parseDictionaryTable(empty, formatDictionaryTable(model, { language }).value)
    expect(dictionary.competencies).toEqual(model.competencies)
    const jobs = formatJobProfilesTable(model, { language, layout }).value
    expect(parseJobProfilesTable(dictionary, jobs).jobs).toEqual(model.jobs)
  })
})
