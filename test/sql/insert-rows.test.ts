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
    for (const table of ['nothing', '__proto__', 'constructor', null]) {
      expect(thrownBy(() => insertRows(untyped(table), untyped([]))).code).toBe('parameter-invalid')
    }
    expect(thrownBy(() => insertRows('people', untyped(null))).code).toBe('parameter-invalid')
  })

  it('refuses rows that the table could not keep as they are, each with its place', () => {
    const insert = (...given: readonly unknown[]) =>
      thrownBy(() => insertRows('people', untyped(given))).issues.map(({ code, path }) => [code, ...path])
    const row = { model: 'm', person: 'p', job: null, unit: null }
    expect(insert(null, row, ['m'])).toEqual([
      ['row-malformed', 'rows', 0],
      ['row-malformed', 'rows', 2],
    ])
    expect(insert({ ...row, person: null }, { ...row, person: 7 }, {})).toEqual([
      ['row-value-invalid', 'rows', 0, 'person'],
      ['row-value-invalid', 'rows', 1, 'person'],
      ['row-value-invalid', 'rows', 2, 'model'],
      ['row-value-invalid', 'rows', 2, 'person'],
    ])
    expect(insert({ ...row, job: 'clerk\ud800' }, { ...row, unit: 'a\0b' })).toEqual([
      ['text-not-storable', 'rows', 0, 'job'],
      ['text-not-storable', 'rows', 1, 'unit'],
    ])
    const [issue] = thrownBy(() => insertRows('people', untyped([{ ...row, jobs: 'clerk' }]))).issues
    expect([issue?.code, issue?.details]).toEqual([
      'row-column-unknown',
      { table: 'people', column: 'jobs', suggestion: 'job' },
    ])
  })

  it('refuses ids that are none, or read as another', () => {
    const row = { model: 'm', person: 'p', job: 'clerk', unit: null }
    const given = [
      { person: '' },
      { person: 'p\u200b' },
      { job: ' clerk' },
      { unit: ' ' },
      { model: 'm\u00ad' },
    ]
    const people = given.map((change) => ({ ...row, ...change }))
    expect(
      thrownBy(() => insertRows('people', people)).issues.map(({ code, path }) => [code, ...path]),
    ).toEqual([
      ['blank-id', 'rows', 0, 'person'],
      ['key-malformed', 'rows', 1, 'person'],
      ['key-malformed', 'rows', 2, 'job'],
      ['blank-id', 'rows', 3, 'unit'],
      ['key-malformed', 'rows', 4, 'model'],
    ])
    const job = { model: 'm', model_version: ' ', job: 'clerk', unit: null, profile_complete: true }
    expect(insertRows('jobs', [job])).toHaveLength(1)
  })

  it('refuses a list with holes at the first, however many there are', () => {
    const people = untyped(new Array(1e9))
    expect(thrownBy(() => insertRows('people', people)).issues.map(({ path }) => path)).toEqual([['rows', 0]])
  })

  it('refuses numbers that are none', () => {
    for (const level of [Number.NaN, Number.POSITIVE_INFINITY, '3', true]) {
      const holdings = [{ model: 'm', person: 'p', competency: 'INT', level }]
      expect(thrownBy(() => insertRows('holdings', untyped(holdings))).code).toBe('row-value-invalid')
    }
    const job = { model: 'm', model_version: '1', job: 'clerk', unit: null }
    expect(insertRows('jobs', [{ ...job, profile_complete: false }])[0]?.parameters).toContain(false)
    const said = [untyped({ ...job, profile_complete: 'false' })]
    expect(thrownBy(() => insertRows('jobs', untyped(said))).code).toBe('row-value-invalid')
  })

  it('takes a column that may be empty as empty where it is left out', () => {
    const people = untyped([{ model: 'm', person: 'p' }])
    expect(insertRows('people', untyped(people))[0]?.parameters).toEqual(['m', 'p', null, null])
  })

  it('refuses two rows of one key, which a table without keys would keep', () => {
    const person = { model: 'm', person: 'p', job: null, unit: null }
    const { issues } = thrownBy(() => insertRows('people', [person, { ...person, person: 'q' }, person]))
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([['duplicate-id', 'rows', 2]])
    const held = { model: 'm', person: 'p', competency: 'INT', level: 3 }
    expect(() => insertRows('holdings', [held, { ...held, competency: 'CFV' }])).not.toThrow()
  })
})
