// Rows read back from real engines say what was in memory: NUMERIC, DATE and NULL as PostgreSQL's and DuckDB's drivers give them.

import { DuckDBInstance } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import fc from 'fast-check'
import { type Person, type Rating, resolveHoldingsByPerson } from 'kompetensi'
import { parseHoldingsRows, parsePeopleRows, parseRatingsRows, safeParsePeopleRows } from 'kompetensi/rows'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runs } from '../support/runs'
import { soundModel } from '../support/sound-model'

const model = soundModel()

/** A row as the engines are given it; a level of `null` is stored as NULL. */
interface Stored {
  readonly person: string
  readonly code: 'SQL' | 'NEG' | 'ART'
  readonly level: number | null
  readonly day: string
  readonly until: string | null
}

type Row = Readonly<Record<'person' | 'code' | 'level' | 'day' | 'until', unknown>>
type Wide = Readonly<Record<'nip' | 'sql' | 'neg' | 'art', unknown>>

/** An engine, and the ways in which it gives rows. */
interface Engine {
  readonly run: (sql: string) => Promise<readonly object[]>
  readonly ways: Readonly<Record<string, (sql: string) => Promise<readonly object[]>>>
  readonly close: () => Promise<void>
}

async function startDuckDb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const read = async (sql: string) => connection.runAndReadAll(sql)
  const js = async (sql: string): Promise<readonly object[]> => (await read(sql)).getRowObjectsJS()
  return {
    run: js,
    ways: {
      'as JavaScript has them': js,
      'as values of its own classes': async (sql) => (await read(sql)).getRowObjects(),
      'as JSON has them': async (sql) => (await read(sql)).getRowObjectsJson(),
    },
    close: async () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

async function startPGlite(): Promise<Engine> {
  const database = await PGlite.create()
  const run = async (sql: string): Promise<readonly object[]> => (await database.query<object>(sql)).rows
  const texts = Object.fromEntries([1082, 1700].map((type) => [type, (value: string): string => value]))
  return {
    run,
    ways: {
      'as it parses them': run,
      'with dates as texts': async (sql) => (await database.query<object>(sql, [], { parsers: texts })).rows,
    },
    close: () => database.close(),
  }
}

const quoted = (value: string | number | null): string =>
  value === null ? 'null' : typeof value === 'number' ? value.toFixed(2) : `'${value}'`

const day = fc
  .date({ min: new Date('1999-12-31T00:00:00Z'), max: new Date('2030-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** At most one row a person, competency and day, so that no two say different things of one. */
const stored: fc.Arbitrary<readonly Stored[]> = fc.uniqueArray(
  fc
    .record({
      person: fc.constantFrom('10', '2', 'A', '1', '007'),
      code: fc.constantFrom('SQL', 'NEG', 'ART'),
      level: fc.option(fc.integer({ min: 0, max: 500 }).map((hundredths) => hundredths / 100)),
      period: fc.tuple(day, fc.option(day)),
    })
    .map(({ period: [one, other], ...row }): Stored => {
      const [from = one, until = null] = other === null ? [] : [one, other].toSorted()
      return { ...row, day: from, until }
    }),
  { selector: ({ person, code }) => `${person} ${code}`, maxLength: 15 },
)

function ratingsOf(rows: readonly Stored[]): Rating[] {
  return rows.flatMap(({ person, code, level, day: assessedOn, until }): Rating[] =>
    level === null
      ? []
      : [
          {
            person,
            competency: code,
            level,
            assessedOn,
            ...(until === null ? {} : { validUntil: until }),
            raterKind: 'assessor',
          },
        ],
  )
}

function peopleOf(rows: readonly Stored[]): Person[] {
  return [...new Set(rows.map(({ person }) => person))].map((id) => ({
    id,
    holdings: Object.fromEntries(
      rows.flatMap(({ person, code, level }): [string, number][] =>
        person === id && level !== null ? [[code, level]] : [],
      ),
    ),
  }))
}

/** In the order in which they were written. */
const asStored = 'select person, code, level, "day", "until" from rating order by place'
const pivot = (code: string): string =>
  `max(case when code = '${code}' then level end) as ${code.toLowerCase()}`
const asPivoted = `select person as nip, ${['SQL', 'NEG', 'ART'].map(pivot).join(', ')} from rating group by person order by min(place)`

async function store(run: Engine['run'], rows: readonly Stored[]): Promise<void> {
  await run('delete from rating')
  if (rows.length === 0) return
  const values = rows.map(({ person, code, level, day: on, until }, at) =>
    [at, person, code, level, on, until].map(quoted).join(', '),
  )
  await run(`insert into rating values (${values.join('), (')})`)
}

// Safe: the statements name these columns.
const long = (rows: readonly object[]): readonly Row[] => rows as readonly Row[]
const wide = (rows: readonly object[]): readonly Wide[] => rows as readonly Wide[]

describe.each([
  ['PostgreSQL', startPGlite, ['as it parses them', 'with dates as texts']],
  ['DuckDB', startDuckDb, ['as JavaScript has them', 'as values of its own classes', 'as JSON has them']],
] as const)('rows of %s', (_, start, ways) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await start()
    await engine.run(
      'create table rating (place integer, person text, code text, level numeric(4, 2), "day" date, "until" date)',
    )
  })
  afterAll(() => engine.close())

  const held = (check: (rows: readonly Stored[]) => Promise<void>): Promise<void> =>
    fc.assert(
      fc.asyncProperty(stored, async (rows) => {
        await store(engine.run, rows)
        await check(rows)
      }),
      { numRuns: runs(100) },
    )

  describe.each(ways)('%s', (way) => {
    const query = (sql: string): Promise<readonly object[]> | undefined => engine.ways[way]?.(sql)

    it('are the ratings that were stored, and resolve alike', () =>
      held(async (rows) => {
        const ratings = parseRatingsRows(model, long((await query(asStored)) ?? []), {
          person: 'person',
          competency: 'code',
          level: 'level',
          assessedOn: 'day',
          validUntil: 'until',
          dates: 'utc',
          given: { raterKind: 'assessor' },
        })
        const expected = ratingsOf(rows)
        expect(ratings).toEqual(expected)
        const options = { asOf: '2026-06-30', validity: 36 } as const
        expect(resolveHoldingsByPerson(model, ratings, options)).toEqual(
          resolveHoldingsByPerson(model, expected, options),
        )
      }))

    it('are the people that were stored, long and wide', () =>
      held(async (rows) => {
        const expected = peopleOf(rows)
        const people = safeParsePeopleRows(model, long((await query(asStored)) ?? []), {
          person: 'person',
          competency: 'code',
          level: 'level',
          ignored: ['day', 'until'],
        })
        expect(people).toEqual({ ok: true, value: expected, issues: [] })
        expect(parsePeopleRows(model, wide((await query(asPivoted)) ?? []), { person: 'nip' })).toEqual(
          expected,
        )
      }))

    it('are what one person holds', () =>
      held(async (rows) => {
        for (const { id, holdings } of peopleOf(rows)) {
          const found = (await query(asStored.replace(' order', ` where person = '${id}' order`))) ?? []
          const options = { person: 'person', competency: 'code', level: 'level' } as const
          expect(parseHoldingsRows(model, long(found), options)).toEqual(holdings)
        }
      }))
  })
})
