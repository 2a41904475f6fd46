// Rows as drivers give them: PGlite and DuckDB run here; of pg, mysql2, better-sqlite3, Prisma and Drizzle the values that their
// documents name, made by hand.

import { execFileSync } from 'node:child_process'
import { DuckDBInstance } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import type { Issue } from 'kompetensi'
import { safeParsePeopleRows, safeParseRatingsRows } from 'kompetensi/rows'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'

const model = soundModel()
const columns = { person: 'nip', competency: 'code', level: 'level', assessedOn: 'day' } as const
const given = { raterKind: 'assessor' } as const
const told = (issues: readonly Issue[]): unknown[] =>
  issues.map(({ severity, code, path }) => [severity, code, ...path])

const read = (rows: readonly object[], dates?: 'utc' | 'local') =>
  safeParseRatingsRows(model, rows, { ...columns, given, ...(dates === undefined ? {} : { dates }) })

const rating = {
  person: '198501012010011001',
  competency: 'SQL',
  level: 3.5,
  assessedOn: '2026-11-22',
  raterKind: 'assessor',
}

const select = `select 198501012010011001::bigint as nip, 'SQL' as code, 3.5::numeric(3, 2) as level, date '2026-11-22' as day
  union all select 198501012010011001::bigint, 'NEG', null, date '2026-11-22'`
const odd = `select '1' as nip, 'SQL' as code, date '2026-11-22' as day, `

describe('rows of PGlite', () => {
  it('are read: BIGINT, NUMERIC, NULL, DATE at midnight of UTC', async () => {
    const database = await PGlite.create()
    const { rows } = await database.query<Record<string, unknown>>(select)
    const { ok, value } = read(rows, 'utc')
    expect({ ok, value }).toEqual({ ok: true, value: [rating] })
    expect(told(read(rows).issues)[0]).toEqual(['error', 'day-undecided', 0, 'day'])
    for (const [level, holds] of [
      ['array[3, 4]', 'list'],
      [`'{"a": 3}'::jsonb`, 'object'],
      [`'3'::bytea`, 'bytes'],
      ['true', 'true-or-false'],
    ]) {
      const { rows: refused } = await database.query<Record<string, unknown>>(`${odd}${level} as level`)
      expect(read(refused, 'utc').issues[0]).toMatchObject({
        code: 'value-unreadable',
        path: [0, 'level'],
        details: { column: 'level', holds },
      })
    }
    await database.close()
  })
})

describe('rows of DuckDB', () => {
  it('are read as objects of its own, as values of JavaScript and as JSON', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const reader = await connection.runAndReadAll(select)
    for (const [rows, dates] of [
      [reader.getRowObjects(), undefined],
      [reader.getRowObjectsJS(), 'utc'],
      [reader.getRowObjectsJson(), undefined],
    ] as const) {
      const { ok, value } = read(rows, dates)
      expect({ ok, value }).toEqual({ ok: true, value: [rating] })
    }
    for (const [level, holds] of [
      ['[3, 4]', 'list'],
      ["{'a': 3}", 'object'],
      ["'3'::blob", 'bytes'],
      ['true', 'true-or-false'],
    ]) {
      const wrapped = (await connection.runAndReadAll(`${odd}${level} as level`)).getRowObjects()
      const { issues } = read(wrapped, 'utc')
      expect(issues[0]).toMatchObject({ code: 'value-unreadable', details: { column: 'level', holds } })
    }
    connection.closeSync()
  })

  it('do not make ids of lists, structures and bytes', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    for (const nip of ['[3, 4]', "{'a': 3}", "'3'::blob", "map {'x': 3}"]) {
      const reader = await connection.runAndReadAll(`select ${nip} as nip, 'SQL' as code, 3 as level`)
      const { value, issues } = safeParsePeopleRows(model, reader.getRowObjects(), {
        person: 'nip',
        competency: 'code',
        level: 'level',
      })
      expect(value).toEqual([])
      expect(told(issues)).toEqual([['error', 'value-unreadable', 0, 'nip']])
    }
    connection.closeSync()
  })
})

/** A number as Prisma has it: digits in a list, and a text of its own. */
class Decimal {
  readonly d: readonly number[] = [3, 5000000]
  toString(): string {
    return '3.5'
  }
}

describe('rows of other drivers', () => {
  const row = { nip: '198501012010011001', code: 'SQL', level: '3.50', day: '2026-11-22' }

  it.each([
    ['pg: NUMERIC and int8 as texts, DATE at local midnight', { day: new Date(2026, 10, 22) }, 'local'],
    ['mysql2: DECIMAL as a text, DATE at local midnight', { day: new Date(2026, 10, 22) }, 'local'],
    ['mysql2 with dateStrings and bigNumberStrings', {}, undefined],
    ['better-sqlite3 with safe integers', { nip: 198501012010011001n, level: 3.5 }, undefined],
    [
      'Prisma: Decimal, BigInt, a day at midnight of UTC',
      { nip: 198501012010011001n, level: new Decimal(), day: new Date('2026-11-22') },
      'utc',
    ],
    ['Drizzle for PostgreSQL: texts', {}, undefined],
    ['Drizzle for MySQL: a day at midnight of UTC', { day: new Date('2026-11-22') }, 'utc'],
  ] as const)('are read of %s', (_, values, dates) => {
    const { ok, value, issues } = read(
      [
        { ...row, ...values },
        { ...row, code: 'NEG', level: null },
      ],
      dates,
    )
    expect(told(issues)).toEqual([['hint', 'row-left-out', 1, 'level']])
    expect({ ok, value }).toEqual({ ok: true, value: [rating] })
  })

  it.each([
    ['a BIGINT as a number', { nip: Number('198501012010011001') }, 'digits-lost', 'nip'],
    ['BINARY', { nip: Buffer.from('1001') }, 'value-unreadable', 'nip'],
    ['BIT(1)', { level: Buffer.from([1]) }, 'value-unreadable', 'level'],
    ["MySQL's 0000-00-00", { day: new Date(Number.NaN) }, 'value-unreadable', 'day'],
    ["PostgreSQL's infinity", { day: Number.POSITIVE_INFINITY }, 'cell-invalid', 'day'],
    ['milliseconds, as SQLite may hold them', { day: 1_795_305_600_000 }, 'cell-invalid', 'day'],
    ['a relation of Prisma', { code: { code: 'SQL' } }, 'value-unreadable', 'code'],
  ])('are refused of %s', (_, values, code, column) => {
    expect(told(read([{ ...row, ...values }], 'utc').issues)).toContainEqual(['error', code, 0, column])
  })

  // Read in the zone where a driver made midnight of a day, the day is that one: also where the clock skips midnight.
  it.each(['Asia/Jakarta', 'Pacific/Apia', 'America/Sao_Paulo', 'America/Los_Angeles', 'Asia/Kathmandu'])(
    'have the day of local midnight in %s',
    (zone) => {
      const days = ['2011-12-29', '2011-12-31', '2018-11-04', '2026-03-08', '2026-11-22']
      const program = `console.log(JSON.stringify(${JSON.stringify(days)}.map((day) => {
        const [year, month, date] = day.split('-').map(Number)
        return new Date(year, month - 1, date).getTime()
      })))`
      const there = { ...process.env, TZ: zone }
      const midnights: number[] = JSON.parse(
        execFileSync(process.execPath, ['-e', program], { env: there, encoding: 'utf8' }),
      )
      const here = process.env['TZ']
      try {
        process.env['TZ'] = zone
        const { value } = read(
          midnights.map((time, i) => ({ ...row, nip: `${i}`, day: new Date(time) })),
          'local',
        )
        expect(value.map(({ assessedOn }) => assessedOn)).toEqual(days)
      } finally {
        if (here === undefined) delete process.env['TZ']
        else process.env['TZ'] = here
      }
    },
  )
})
