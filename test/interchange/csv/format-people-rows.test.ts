import fc from 'fast-check'
import type { Person } from 'kompetensi'
import { formatPeopleRows, formatPeopleTable, parsePeopleTable } from 'kompetensi/csv'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { said } from '../../support/said'
import { soundModel } from '../../support/sound-model'
import { thrownBy } from '../../support/thrown-by'
import { nothingWrong, wrongLosses } from '../support/losses'
import { anyId, anyLanguage, maybe, plain } from '../support/tables'

const model = soundModel()
const people: readonly Person[] = [
  { id: '1001', holdings: { NEG: 0 }, job: 'clerk', unit: 'office', performance: 87.5, potential: 2 },
  { id: '=1', holdings: { SQL: 3.5 } },
]

describe('formatPeopleRows', () => {
  it('is a header with every competency, then a row a person; null is not assessed, 0 is 0', () => {
    expect(formatPeopleRows(model, people, { language: id }).value).toEqual([
      ['Pegawai', 'Jabatan', 'Unit kerja', 'Kinerja', 'Potensi', 'SQL', 'NEG', 'ART'],
      ['1001', 'clerk', 'office', 87.5, 2, null, 0, null],
      ["'=1", null, null, null, null, 3.5, null, null],
    ])
    expect(formatPeopleRows(model, [], { language: en }).value).toEqual([
      ['Person', 'Job', 'Unit', 'Performance', 'Potential', 'SQL', 'NEG', 'ART'],
    ])
  })

  it('writes no level that a person only inherits', () => {
    const { competencies } = model
    const odd = { ...model, competencies: { ...competencies, toString: { name: { id: 'x', en: 'x' } } } }
    expect(formatPeopleRows(odd, [{ id: 'p', holdings: {} }], { language: id }).value[1]?.at(-1)).toBeNull()
  })

  it.each([
    ['a Map', new Map([['SQL', 3]]), 'holdings-not-a-record people.0.holdings'],
    ['null', null, 'holdings-not-a-record people.0.holdings'],
    ['nothing', undefined, 'holdings-not-a-record people.0.holdings'],
    ['a list', [3], 'holdings-not-a-record people.0.holdings'],
    ['a level that is no number', { SQL: Number.NaN }, 'level-not-a-number people.0.holdings.SQL'],
    ['a text', { SQL: '3' }, 'level-not-a-number people.0.holdings.SQL'],
    ['null for a level', { SQL: null }, 'level-not-a-number people.0.holdings.SQL'],
    ['a level off the scale', { SQL: 99 }, 'level-off-scale people.0.holdings.SQL'],
  ])('writes no blank for %s', (_, holdings, told) => {
    const list = [{ id: 'x', holdings }] as unknown as Person[]
    const thrown = [formatPeopleRows, formatPeopleTable].map((format) =>
      thrownBy(() => format(model, list, { language: id })).issues.map(
        ({ code, path }) => `${code} ${path.join('.')}`,
      ),
    )
    expect(thrown).toEqual([[told], [told]])
  })

  it('is read back as it was', () => {
    expect(parsePeopleTable(model, formatPeopleRows(model, people, { language: en }).value)).toEqual(people)
  })

  it('tells what has no column: certificates, qualifications, and levels of what the model does not have', () => {
    expect(formatPeopleRows(model, people, { language: id }).losses).toEqual([])
    const certificates = [{ person: 'b', scheme: 'x', issuedOn: '2026-01-31' }]
    const list: readonly Person[] = [
      { id: 'a', holdings: { SQLL: 3, SQL: 3 } },
      { id: 'b', holdings: {}, certificates },
      // Nobody knows of the qualifications of the others; this one has none.
      { id: 'c', holdings: {}, qualifications: [] },
    ]
    const { losses } = formatPeopleRows(model, list, { language: id })
    expect(losses.map((loss) => [loss.code, loss.path, said(loss).en])).toEqual([
      [
        'certificates',
        ['people', 1, 'certificates'],
        'Certificates stay behind (people → 1 → certificates).',
      ],
      [
        'qualifications',
        ['people', 2, 'qualifications'],
        'Qualifications beside the competencies stay behind (people → 2 → qualifications).',
      ],
      [
        'not-in-model',
        ['people', 0, 'holdings', 'SQLL'],
        'The level of a competency that the model does not have stays behind (people → 0 → holdings → SQLL).',
      ],
    ])
  })

  it('writes the level that was meant where noise alone parts a held one from it', () => {
    const held = (SQL: number) =>
      formatPeopleRows(model, [{ id: 'p1', holdings: { SQL } }], { language: id }).value[1]
    expect(held(3.0000000000000004)).toEqual(held(3))
    expect(held(2.9999999999999996)).toEqual(held(3))
    expect(held(2.5)).toContain(2.5)
  })

  it('names all that does not come back but for noise, and nothing else', () => {
    const certificate = fc.constant({ person: 'p', scheme: 'x', issuedOn: '2026-01-31' })
    const qualification = fc.constant({ kind: 'training', name: { id: 'x', en: 'y' } } as const)
    const notNoise = (held: number) => Number.isInteger(held) || Math.abs(held - Math.round(held)) > 1e-9
    const level = maybe(fc.double({ min: 0, max: 5, noNaN: true }).filter(notNoise))
    const person = fc.record({
      id: anyId,
      holdings: fc.record({ SQL: level, NEG: level, toString: level, OTHER: level }),
      job: maybe(fc.constant('clerk')),
      unit: maybe(fc.constant('office')),
      performance: maybe(fc.integer()),
      potential: maybe(fc.integer()),
      certificates: maybe(fc.array(certificate, { minLength: 1, maxLength: 2 })),
      qualifications: maybe(fc.array(qualification, { maxLength: 2 })),
    })
    const anybody = fc.uniqueArray(person, { selector: ({ id }) => id, maxLength: 4 })
    fc.assert(
      fc.property(anybody, anyLanguage, (drawn, language) => {
        const given = plain(drawn) as Person[]
        const { value, losses } = formatPeopleRows(model, given, { language })
        const read = parsePeopleTable(model, value)
        expect(wrongLosses({ people: given }, { people: read }, losses)).toEqual(nothingWrong)
      }),
    )
  })

  it('refuses two people of one id: whoever reads them back has one of them', () => {
    const people = [
      { id: 'a', holdings: { SQL: 3 } },
      { id: 'a', holdings: { SQL: 1 } },
    ]
    const { issues } = thrownBy(() => formatPeopleRows(model, people, { language: { tag: 'id' } }))
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([['duplicate-person', 'people', 1, 'id']])
  })
})
