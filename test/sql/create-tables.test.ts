import { createTables } from 'kompetensi/sql'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

describe('createTables', () => {
  it('creates the tables under the names given', () => {
    const [statement] = createTables({
      only: ['holdings'],
      tableNames: { holdings: ['hr', 'x"; drop table'] },
    })
    expect(statement).toEqual({
      sql: `CREATE TABLE IF NOT EXISTS "hr"."x""; drop table" (
  "model" text NOT NULL,
  "person" text NOT NULL,
  "competency" text NOT NULL,
  "level" double precision,
  PRIMARY KEY ("model", "person", "competency")
)`,
      parameters: [],
    })
  })

  it('creates all seven tables when none is named, people and holdings first', () => {
    const names = createTables().map(({ sql }) => /EXISTS "kompetensi_(\w+)"/.exec(sql)?.[1])
    expect(createTables().length).toBe(7)
    expect(names).toEqual([
      'people',
      'holdings',
      'competencies',
      'jobs',
      'requirements',
      'outcomes',
      'unknown_requirements',
    ])
  })

  it('leaves keys out when asked', () => {
    expect(createTables().every(({ sql }) => sql.includes('PRIMARY KEY'))).toBe(true)
    expect(createTables({ keys: false }).some(({ sql }) => sql.includes('PRIMARY KEY'))).toBe(false)
  })

  it('refuses two tables of one name', () => {
    for (const tableNames of [
      { people: 'x', holdings: 'x' },
      { people: 'x', holdings: ['X'] },
      { people: ['hr', 'x'], holdings: ['hr', 'x'] },
      { people: 'kompetensi_jobs' },
    ]) {
      expect(thrownBy(() => createTables({ tableNames })).code).toBe('parameter-invalid')
    }
    expect(createTables({ tableNames: { people: ['hr', 'x'], holdings: ['it', 'x'] } })).toHaveLength(7)
  })

  it('refuses names that an engine would cut or end, and tables that there are none of', () => {
    const named = (people: string) => () => createTables({ only: ['people'], tableNames: { people } })
    for (const name of ['', 'a\0b', 'n'.repeat(64), 'a\ud800']) {
      expect(thrownBy(named(name)).code).toBe('table-name-invalid')
    }
    for (const place of [[], ['a', 'b', 'c', 'd'], 5, null]) {
      const { code, details } = thrownBy(named(untyped(place)))
      expect([code, details]).toEqual([
        'parameter-invalid',
        expect.objectContaining({ parameter: 'tableNames.people', found: JSON.stringify(place) }),
      ])
    }
    for (const only of [['persons'], ['__proto__'], ['constructor'], [null], 'people', null]) {
      expect(thrownBy(() => createTables({ only: untyped(only) })).code).toBe('parameter-invalid')
    }
    for (const places of [null, 'people', []]) {
      expect(thrownBy(() => createTables({ tableNames: untyped(places) })).code).toBe('parameter-invalid')
    }
    const tableNames = untyped({ persons: 'x' })
    expect(thrownBy(() => createTables({ tableNames })).code).toBe('parameter-invalid')
  })
})
