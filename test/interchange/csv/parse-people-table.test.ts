import fc from 'fast-check'
import { findScale, type Person } from 'kompetensi'
import { formatPeopleRows, formatPeopleTable, parsePeopleTable, safeParsePeopleTable } from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'
import { levelMeant } from '../../../src/model/level-meant'
import { arbitraryHoldings, arbitraryModelAndJob } from '../../support/arbitraries'
import { soundModel } from '../../support/sound-model'
import { thrownBy } from '../../support/thrown-by'
import { anyId, anyLanguage, maybe } from '../support/tables'

const model = soundModel()

describe('parsePeopleTable', () => {
  it('reads a row a person, a column a competency; blank is not assessed', () => {
    const rows = [
      ['NIP', 'Jabatan', 'SQL', 'NEG'],
      ['1001', 'clerk', 4, null],
      ['1002', null, 0, '2,5'],
    ]
    expect(parsePeopleTable(model, rows)).toEqual([
      { id: '1001', job: 'clerk', holdings: { SQL: 4 } },
      { id: '1002', holdings: { SQL: 0, NEG: 2.5 } },
    ])
  })

  it('throws with the errors that safeParsePeopleTable tells', () => {
    const table = 'NIP;Nama;SQL\n1;Budi;9\n;Ani;3\n'
    const error = thrownBy(() => parsePeopleTable(model, table))
    const errors = safeParsePeopleTable(model, table).issues.filter(({ severity }) => severity === 'error')
    expect(error.issues).toEqual(errors)
    expect(error.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['level-off-scale', 2, 'SQL'],
      ['cell-missing', 3, 'NIP'],
    ])
  })

  it('brings back any people, with the levels that were meant', () => {
    const people = arbitraryModelAndJob().chain((jobCase) =>
      fc.record({
        model: fc.constant(jobCase.model),
        people: fc.uniqueArray(
          fc.record({
            id: anyId,
            holdings: arbitraryHoldings(jobCase),
            job: maybe(fc.constantFrom(...Object.keys(jobCase.model.jobs))),
            performance: maybe(fc.double({ noNaN: true, noDefaultInfinity: true })),
            potential: maybe(fc.integer()),
          }),
          { selector: ({ id }) => id, maxLength: 5 },
        ),
      }),
    )
    fc.assert(
      fc.property(people, anyLanguage, ({ model, people: list }, language) => {
        const expected = list.map(({ job, performance, potential, ...person }) => ({
          ...person,
          ...(job === undefined ? {} : { job }),
          ...(performance === undefined ? {} : { performance }),
          ...(potential === undefined ? {} : { potential }),
        })) as Person[]
        const meant = expected.map((person) => ({
          ...person,
          holdings: Object.fromEntries(
            Object.entries(person.holdings).map(([code, level]) => [
              code,
              level === undefined ? level : levelMeant(level, findScale(model, code)),
            ]),
          ),
        }))
        for (const format of [formatPeopleTable, formatPeopleRows])
          expect(parsePeopleTable(model, format(model, expected, { language }).value)).toEqual(meant)
      }),
    )
  })
})
