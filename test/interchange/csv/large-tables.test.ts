import {
  safeParseDictionaryTable,
  safeParseJobProfilesTable,
  safeParsePeopleTable,
  safeParseRatingsTable,
  type Table,
} from 'kompetensi/csv'
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

describe('a table with more columns than a sheet can have', () => {
  const most = 16_384
  const tooWide = { code: 'data-too-large', severity: 'error', details: { what: 'columns', atMost: most } }
  const read = {
    dictionary: (table: Table) => safeParseDictionaryTable(model, table),
    'job profiles': (table: Table) => safeParseJobProfilesTable(model, table),
    people: (table: Table) => safeParsePeopleTable(model, table),
    ratings: (table: Table) => safeParseRatingsTable(model, table),
  }

  it.each(Object.entries(read))('is told once and not read: %s', (_, reader) => {
    for (const cell of ['', 'Kode', 'SQL', 'Nama', '3']) {
      for (const table of [`${cell};`.repeat(most), [Array.from({ length: most + 1 }, () => cell)]]) {
        expect(reader(table).issues).toEqual([expect.objectContaining({ ...tooWide, path: [1] })])
      }
    }
  })

  it('keeps what stands above, and reads a row of as many as a sheet has', () => {
    const row = Array.from({ length: most }, (_, i) => (i === 0 ? '2' : i === 1 ? 4 : ''))
    const { value, issues } = safeParsePeopleTable(model, [header, ['1', 3], row, [...row, 1], ['3', 1]])
    expect(value).toEqual([
      { id: '1', holdings: { SQL: 3 } },
      { id: '2', holdings: { SQL: 4 } },
    ])
    expect(issues).toEqual([expect.objectContaining({ ...tooWide, path: [4] })])
  })
})
