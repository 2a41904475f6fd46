import { parsePeopleRows } from 'kompetensi/rows'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'

const model = soundModel()

describe('parsePeopleRows', () => {
  it('gives people in the order of their first rows', () => {
    const rows = [
      { nip: '10', sql: 3 },
      { nip: '2', sql: null },
    ]
    expect(parsePeopleRows(model, rows, { person: 'nip' })).toEqual([
      { id: '10', holdings: { SQL: 3 } },
      { id: '2', holdings: {} },
    ])
  })

  it('throws with every error, and not for warnings', () => {
    const rows = [
      { nip: 'a', sql: 3 },
      { nip: 'a', sql: 3 },
    ]
    expect(parsePeopleRows(model, rows, { person: 'nip' })).toEqual([{ id: 'a', holdings: { SQL: 3 } }])
    expect(() => parsePeopleRows(model, [...rows, { nip: 'a', sql: 4 }], { person: 'nip' })).toThrow(
      expect.objectContaining({ code: 'row-duplicate' }),
    )
  })
})
