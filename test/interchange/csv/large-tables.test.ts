import { safeParsePeopleTable } from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'

const model = soundModel()
const header = ['NIP', 'SQL']
const limits = { cells: 1000 }
const tooLarge = { code: 'data-too-large', severity: 'error', details: { what: 'cells', atMost: 1000 } }

describe('a table with more places than are read', () => {
  it.each<[string, unknown]>([
    ['a list of a thousand million places', new Array(1e9)],
    ['rows, and then as many places', Object.assign([header, ['1', 3]], { length: 1e9 })],
    ['a row of as many places', [header, new Array(1e9)]],
    ['a header of as many places', [new Array(1e9)]],
    ['empty rows', [header, ['1', 3], ...Array.from({ length: 2000 }, () => [])]],
    ['what are no rows', [header, ['1', 3], ...Array.from({ length: 2000 }, () => 1)]],
  ])('stops at the limit and says so: %s', (_, table) => {
    // What JavaScript callers can pass.
    const rows = table as readonly (readonly unknown[])[]
    const { ok, issues } = safeParsePeopleTable(model, rows, { limits })
    expect(ok).toBe(false)
    expect(issues).toContainEqual(expect.objectContaining(tooLarge))
  })

  it('keeps what stands before it', () => {
    const table = Object.assign([header, ['1', 3]], { length: 1e9 })
    expect(safeParsePeopleTable(model, table, { limits }).value).toEqual([{ id: '1', holdings: { SQL: 3 } }])
  })
})
