import fc from 'fast-check'
import {
  formatJobProfilesRows,
  formatJobProfilesTable,
  parseJobProfilesTable,
  safeParseJobProfilesTable,
} from 'kompetensi/csv'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { id } from 'kompetensi/locale/id'
import { spencer } from 'kompetensi/spencer'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'
import { thrownBy } from '../../support/thrown-by'
import { anyLanguage, anyModel, withoutJobs, withScalesOfJobs } from '../support/tables'

describe('parseJobProfilesTable', () => {
  it('gives the model the jobs of the table', () => {
    const empty = soundModel({ jobs: {} })
    const table =
      'Kode jabatan;Nama jabatan;Kompetensi;Level;Bobot;Wajib\r\na1;Analis;SQL;4;2,5;ya\r\na1;;NEG;;;\r\n'
    expect(parseJobProfilesTable(empty, table)).toEqual({
      ...empty,
      jobs: {
        a1: {
          model: 'acme',
          id: 'a1',
          name: { und: 'Analis' },
          complete: true,
          requirements: [
            { competency: 'SQL', level: 4, weight: 2.5, essential: true },
            { competency: 'NEG' },
          ],
        },
      },
    })
  })

  it('throws with the errors that safeParseJobProfilesTable tells', () => {
    const table = 'Jabatan;Kompetensi;Level\nA;SQL;x\nA;NEG;y\n'
    const error = thrownBy(() => parseJobProfilesTable(soundModel(), table))
    const errors = safeParseJobProfilesTable(soundModel(), table).issues.filter(
      ({ severity }) => severity === 'error',
    )
    expect(error.issues).toEqual(errors)
    expect(error.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['cell-invalid', 2, 'Level'],
      ['cell-invalid', 3, 'Level'],
    ])
  })

  it('brings back the job profiles of any model, as text and as rows', () => {
    fc.assert(
      fc.property(anyModel, anyLanguage, (model, language) => {
        const empty = withScalesOfJobs(model)
        expect(parseJobProfilesTable(empty, formatJobProfilesTable(model, { language }).value)).toEqual(model)
        expect(parseJobProfilesTable(empty, formatJobProfilesRows(model, { language }).value)).toEqual(model)
      }),
    )
  })

  it('brings back of a wide table every job, level and nothing, in the order of the columns', () => {
    fc.assert(
      fc.property(anyModel, anyLanguage, (model, language) => {
        const order = Object.keys(model.competencies)
        const place = (code: string): number => order.indexOf(code)
        const expected = Object.values(model.jobs).map((job) => ({
          ...job,
          requirements: job.requirements
            .map(({ competency, level }) => ({ competency, ...(level === undefined ? {} : { level }) }))
            .toSorted((a, b) => place(a.competency) - place(b.competency)),
          ...(job.unknown === undefined
            ? {}
            : { unknown: job.unknown.toSorted((a, b) => place(a) - place(b)) }),
        }))
        const text = formatJobProfilesTable(model, { language, layout: 'wide' }).value
        const read = parseJobProfilesTable(withScalesOfJobs(model), text, { layout: 'wide' })
        expect(Object.values(read.jobs)).toEqual(expected)
      }),
    )
  })

  it.each([lembagaXy, spencer])('brings back $id, claims and all, when read into itself', (model) => {
    const profiles = formatJobProfilesTable(model, { language: id }).value
    expect(parseJobProfilesTable(model, profiles)).toEqual(model)
    expect(parseJobProfilesTable(withoutJobs(model), profiles).jobs).toMatchObject(
      Object.fromEntries(Object.keys(model.jobs).map((id) => [id, { id }])),
    )
  })
})
