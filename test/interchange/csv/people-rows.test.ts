import type { Person } from 'kompetensi'
import { parsePeopleTable, peopleRows } from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'

const model = soundModel()
const people: readonly Person[] = [
  { id: '1001', holdings: { NEG: 0 }, job: 'clerk', unit: 'office', performance: 87.5, potential: 2 },
  { id: '=1', holdings: { SQL: 3.5 } },
]

describe('peopleRows', () => {
  it('is a header with every competency, then a row a person; null is not assessed, 0 is 0', () => {
    expect(peopleRows(model, people, { locale: 'id' })).toEqual([
      ['Pegawai', 'Jabatan', 'Unit kerja', 'Kinerja', 'Potensi', 'SQL', 'NEG', 'ART'],
      ['1001', 'clerk', 'office', 87.5, 2, null, 0, null],
      ["'=1", null, null, null, null, 3.5, null, null],
    ])
    expect(peopleRows(model, [], { locale: 'en' })).toEqual([
      ['Person', 'Job', 'Unit', 'Performance', 'Potential', 'SQL', 'NEG', 'ART'],
    ])
  })

  it('writes no level that a person only inherits', () => {
    const { competencies } = model
    const odd = { ...model, competencies: { ...competencies, toString: { name: { id: 'x', en: 'x' } } } }
    expect(peopleRows(odd, [{ id: 'p', holdings: {} }], { locale: 'id' })[1]?.at(-1)).toBeNull()
  })

  it('is read back as it was', () => {
    expect(parsePeopleTable(model, peopleRows(model, people, { locale: 'en' }))).toEqual(people)
  })
})
