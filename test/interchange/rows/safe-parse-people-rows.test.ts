import fc from 'fast-check'
import type { Issue, Person } from 'kompetensi'
import { safeParsePeopleRows } from 'kompetensi/rows'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'

const model = soundModel()
const told = (issues: readonly Issue[]): unknown[] =>
  issues.map(({ severity, code, path }) => [severity, code, ...path])
const long = { person: 'nip', competency: 'code', level: 'level' } as const

describe('safeParsePeopleRows', () => {
  it('reads a row a person', () => {
    const rows = [
      { nip: 1, job: 'Clerk', unit: 'office', score: '87.50', sql: 0, negotiation: null },
      { nip: 2n, job: 'chief', unit: null, score: null, sql: '3.50', negotiation: undefined },
    ]
    const { ok, value, issues } = safeParsePeopleRows(model, rows, {
      person: 'nip',
      job: 'job',
      unit: 'unit',
      performance: 'score',
    })
    expect({ ok, issues }).toEqual({ ok: true, issues: [] })
    expect(value).toEqual([
      { id: '1', holdings: { SQL: 0 }, job: 'clerk', unit: 'office', performance: 87.5 },
      { id: '2', holdings: { SQL: 3.5 }, job: 'chief' },
    ])
  })

  it('reads a row a level; an outer join without a match is a person of whom nothing was assessed', () => {
    const rows = [
      { nip: '10', job: 'clerk', code: 'SQL', level: 3 },
      { nip: '2', job: null, code: null, level: null },
      { nip: '10', job: 'clerk', code: 'NEG', level: null },
      { nip: '1', job: 'chief', code: 'NEG', level: 0 },
    ]
    const { value, issues } = safeParsePeopleRows(model, rows, { ...long, job: 'job' })
    expect(issues).toEqual([])
    expect(value).toEqual([
      { id: '10', holdings: { SQL: 3 }, job: 'clerk' },
      { id: '2', holdings: {} },
      { id: '1', holdings: { NEG: 0 }, job: 'chief' },
    ])
  })

  it('tells a long row that repeats or contradicts an earlier one', () => {
    const rows = [
      { nip: 'a', job: 'clerk', potential: 1, code: 'SQL', level: 3 },
      { nip: 'a', job: 'clerk', potential: 1, code: 'SQL', level: '3.0' },
      { nip: 'a', job: 'chief', potential: null, code: 'SQL', level: 2 },
      { nip: 'b', job: 'clerk', potential: 1, code: 'SQL', level: 2 },
    ]
    const { value, issues } = safeParsePeopleRows(model, rows, {
      ...long,
      job: 'job',
      potential: 'potential',
    })
    expect(value).toEqual([
      { id: 'a', holdings: { SQL: 3 }, job: 'clerk', potential: 1 },
      { id: 'b', holdings: { SQL: 2 }, job: 'clerk', potential: 1 },
    ])
    expect(told(issues)).toEqual([
      ['warning', 'row-duplicate', 1, 'level'],
      ['error', 'value-conflict', 2, 'job'],
      ['error', 'value-conflict', 2, 'potential'],
      ['error', 'row-duplicate', 2, 'level'],
    ])
    expect(issues[1]?.message).toBe('"chief" stands here for "a", but "clerk" in row 0, which holds')
    expect(issues[3]?.message).toContain('"a, SQL" stands in row 0')
  })

  it('tells a wide row that repeats or contradicts an earlier one', () => {
    const rows = [
      { nip: 'a', sql: 3 },
      { nip: 'a', sql: '3' },
      { nip: 'a', sql: 2 },
    ]
    const { value, issues } = safeParsePeopleRows(model, rows, { person: 'nip' })
    expect(value).toEqual([{ id: 'a', holdings: { SQL: 3 } }])
    expect(told(issues)).toEqual([
      ['warning', 'row-duplicate', 1, 'nip'],
      ['error', 'row-duplicate', 2, 'nip'],
    ])
  })

  it('keeps a person with a bad value, without it', () => {
    const rows = [
      { nip: 'a', job: 'clerc', score: 'x', sql: 9, neg: true },
      { nip: 'b', job: '', score: '', sql: 1, neg: 1 },
      { nip: null, job: null, score: null, sql: 1, neg: 1 },
      { nip: '__proto__', job: null, score: null, sql: 1, neg: 1 },
      { nip: 2 ** 53, job: null, score: null, sql: 1, neg: 1 },
      { nip: true, job: null, score: null, sql: 1, neg: 1 },
      { nip: ' ', job: null, score: null, sql: 1, neg: 1 },
    ]
    const { value, issues } = safeParsePeopleRows(model, rows, {
      person: 'nip',
      job: 'job',
      performance: 'score',
    })
    expect(value).toEqual([
      { id: 'a', holdings: {} },
      { id: 'b', holdings: { SQL: 1, NEG: 1 } },
    ])
    expect(told(issues)).toEqual([
      ['error', 'unknown-reference', 0, 'job'],
      ['error', 'cell-invalid', 0, 'score'],
      ['error', 'level-off-scale', 0, 'sql'],
      ['error', 'value-unreadable', 0, 'neg'],
      ['error', 'cell-missing', 1, 'score'],
      ['error', 'cell-missing', 2, 'nip'],
      ['error', 'reserved-key', 3, 'nip'],
      ['error', 'digits-lost', 4, 'nip'],
      ['error', 'value-unreadable', 5, 'nip'],
      ['error', 'cell-missing', 6, 'nip'],
    ])
  })

  it.each(['nip', 'NIK', 'npk', 'nrp', 'nomor_induk_pegawai'])(
    'takes the groups of digits of a column %s for one number',
    (column) => {
      const rows = [
        { [column]: '19850101 201001 1 001', code: 'SQL', level: 3 },
        { [column]: '198501012010011001', code: 'NEG', level: 2 },
        { [column]: '198501012010011001'.replace('2010', ' 2010'), code: 'ART', level: 1 },
      ]
      const { value, issues } = safeParsePeopleRows(model, rows, {
        person: column,
        competency: 'code',
        level: 'level',
      })
      expect(value).toEqual([{ id: '198501012010011001', holdings: { SQL: 3, NEG: 2, ART: 1 } }])
      expect(issues).toEqual([])
    },
  )

  it('leaves blanks in other ids as they are', () => {
    const rows = [
      { id: '1 2', nip: 'A 1', sql: 3 },
      { id: '12', nip: 'A1', sql: 2 },
    ]
    const idsOf = (person: 'id' | 'nip', other: 'id' | 'nip') =>
      safeParsePeopleRows(model, rows, { person, ignored: [other] }).value?.map(({ id }) => id)
    expect(idsOf('id', 'nip')).toEqual(['1 2', '12'])
    expect(idsOf('nip', 'id')).toEqual(['A 1', 'A1'])
  })

  it('says what to do about a number whose last digits are lost', () => {
    const nip = Number('198501012010011001')
    const { issues } = safeParsePeopleRows(model, [{ nip, sql: 3 }], { person: 'nip' })
    expect(told(issues)).toEqual([['error', 'digits-lost', 0, 'nip']])
    expect(issues[0]?.message).toBe(
      'the last digits of 198501012010011000 may be lost, as of any number beyond 2^53; select "nip" as text',
    )
    const endless = safeParsePeopleRows(model, [{ nip: Number.NaN, sql: 3 }], { person: 'nip' })
    expect(told(endless.issues)).toEqual([['error', 'cell-invalid', 0, 'nip']])
  })

  it('stops where the column of the id is absent, and reads on where another is', () => {
    const rows = [{ id: 'a', sql: 3 }]
    const absent = safeParsePeopleRows(model, rows, { person: 'nip' as 'id' })
    expect(absent.value).toEqual([])
    expect(told(absent.issues)).toEqual([['error', 'column-absent', 'nip']])
    const without = safeParsePeopleRows(model, rows, { person: 'id', job: 'post' as 'id' })
    expect(without.value).toEqual([{ id: 'a', holdings: { SQL: 3 } }])
    expect(told(without.issues)).toEqual([['error', 'column-absent', 'post']])
  })

  it('is linear in columns too: rows with a column each', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => ({ nip: i, [`c${i}`]: 1 }))
    const { value, issues } = safeParsePeopleRows(model, rows, { person: 'nip', columns: { c0: 'SQL' } })
    expect(value).toHaveLength(20_000)
    expect(issues).toHaveLength(1001)
  })

  const level = fc.option(fc.constantFrom(0, 1, 2.5, 5))
  const person = fc.record({ SQL: level, NEG: level, ART: level })
  const people = fc.dictionary(fc.stringMatching(/^[0-9a-z]{1,6}$/), person)
  const expected = (given: Record<string, Record<string, number | null>>): Person[] =>
    Object.entries(given).map(([id, levels]) => ({
      id,
      holdings: Object.fromEntries(
        Object.entries(levels).flatMap(([code, held]): [string, number][] =>
          held === null ? [] : [[code, held]],
        ),
      ),
    }))
  const written = [
    (held: number | null): unknown => held,
    (held: number | null): unknown => (held === null ? undefined : held.toFixed(2)),
  ]

  it('gives back what was stored, long or wide, however numbers are written', () => {
    fc.assert(
      fc.property(people, fc.constantFrom(...written), (given, write) => {
        const wide = Object.entries(given).map(([nip, levels]) => ({
          nip,
          SQL: write(levels.SQL),
          NEG: write(levels.NEG),
          ART: write(levels.ART),
        }))
        const rows = wide.flatMap(({ nip, ...levels }) =>
          Object.entries(levels).map(([code, held]) => ({ nip, code, level: held })),
        )
        const value = expected(given)
        expect(safeParsePeopleRows(model, wide, { person: 'nip' })).toEqual({ ok: true, value, issues: [] })
        expect(safeParsePeopleRows(model, rows, long)).toEqual({ ok: true, value, issues: [] })
      }),
    )
  })

  it('ends in a result whatever the values are, and every row is read or told', () => {
    const row = fc.record({ nip: fc.anything(), code: fc.anything(), level: fc.anything() })
    fc.assert(
      fc.property(fc.array(fc.oneof(row, fc.anything())), (rows) => {
        const { value, issues } = safeParsePeopleRows(
          model,
          rows as { nip: unknown; code: unknown; level: unknown }[],
          {
            ...long,
            limits: { issues: 100_000 },
          },
        )
        const rowsTold = new Set(issues.map(({ path: [at] }) => at))
        const absent = issues.some(({ code }) => code === 'column-absent')
        const out = new Set(value.map(({ id }) => id))
        rows.forEach((one, i) => {
          if (absent || rowsTold.has(i)) return
          expect(out.has(String(Reflect.get(Object(one), 'nip')).trim())).toBe(true)
        })
      }),
    )
  })
})
