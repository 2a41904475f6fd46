import { insertRows } from 'kompetensi/sql'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const rows = ['a', 'b', 'c'].map((person) => ({ model: 'm', person, competency: "c'", level: null }))

describe('insertRows', () => {
  it('inserts rows as parameters, so many a statement', () => {
    const statements = insertRows('holdings', rows, { rowsPerStatement: 2 })
    expect(statements.map(({ parameters }) => parameters)).toEqual([
      ['m', 'a', "c'", null, 'm', 'b', "c'", null],
      ['m', 'c', "c'", null],
    ])
    expect(statements[1]?.sql).toBe(
      'INSERT INTO "kompetensi_holdings" ("model", "person", "competency", "level") VALUES\n($1, $2, $3, $4)',
    )
    expect(insertRows('people', [])).toEqual([])
  })

  it('takes columns by name, a thousand rows a statement, and puts them where the tables are', () => {
    const people = Array.from({ length: 1001 }, (_, i) => ({
      unit: null,
      job: null,
      person: `p${i}`,
      model: 'm',
    }))
    const [first, second] = insertRows('people', people, { tableNames: { people: ['hr', 'pegawai'] } })
    expect([first?.parameters.length, second?.parameters]).toEqual([4000, ['m', 'p1000', null, null]])
    expect(second?.sql.split('\n')[0]).toBe(
      'INSERT INTO "hr"."pegawai" ("model", "person", "job", "unit") VALUES',
    )
  })

  it('refuses a number of rows that no statement takes, and tables that there are none of', () => {
    for (const rowsPerStatement of [0, 2.5, 20_000]) {
      const { code, details } = thrownBy(() => insertRows('holdings', rows, { rowsPerStatement }))
      expect([code, details]).toEqual([
        'parameter-invalid',
        expect.objectContaining({ parameter: 'rowsPerStatement', found: String(rowsPerStatement) }),
      ])
    }
    expect(thrownBy(() => insertRows(untyped('nothing'), untyped([]))).code).toBe('parameter-invalid')
  })
})
