import type { Issue } from 'kompetensi'
import { safeParseRatingsRows } from 'kompetensi/rows'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'

const model = soundModel()
const told = (issues: readonly Issue[]): unknown[] =>
  issues.map(({ severity, code, path }) => [severity, code, ...path])
const columns = { person: 'nip', competency: 'code', level: 'level', assessedOn: 'day' } as const
const given = { raterKind: 'assessor' }
const midnight = new Date('2026-01-05T00:00:00Z')

function days(dates: 'utc' | 'local' | undefined, ...values: unknown[]) {
  const rows = values.map((day) => ({ nip: 'a', code: 'SQL', level: 3, day }))
  return safeParseRatingsRows(model, rows, { ...columns, given, ...(dates === undefined ? {} : { dates }) })
}

const daysRead = (dates: 'utc' | 'local' | undefined, ...values: unknown[]): string[] =>
  days(dates, ...values).value.map(({ assessedOn }) => assessedOn)

describe('safeParseRatingsRows', () => {
  it('reads a row a rating', () => {
    const rows = [
      {
        nip: 7,
        code: 'Negotiation',
        level: '3.50',
        day: '2026-01-05',
        until: midnight,
        kind: 'Atasan langsung',
        by: 12n,
        why: 'wawancara',
        model: 'acme',
      },
      { nip: 7, code: 'SQL', level: 'not-applicable', day: '2026-01-05', kind: 'panel' },
    ]
    const { ok, value, issues } = safeParseRatingsRows(model, rows, {
      ...columns,
      validUntil: 'until',
      raterKind: 'kind',
      rater: 'by',
      evidence: 'why',
      model: 'model',
      dates: 'utc',
    })
    expect({ ok, issues }).toEqual({ ok: true, issues: [] })
    expect(value).toEqual([
      {
        model: 'acme',
        person: '7',
        competency: 'NEG',
        level: 3.5,
        assessedOn: '2026-01-05',
        validUntil: '2026-01-05',
        raterKind: 'superior',
        rater: '12',
        evidence: 'wawancara',
      },
      {
        person: '7',
        competency: 'SQL',
        level: 'not-applicable',
        assessedOn: '2026-01-05',
        raterKind: 'panel',
      },
    ])
  })

  it('reads a row an assessment, and what is given of all', () => {
    const rows = [
      { nip: 'a', day: null, kind: null, sql: 3, neg: null },
      { nip: 'b', day: '2026-02-01', kind: 'self', sql: 'n/a', neg: 'tidak relevan' },
    ]
    const { value, issues } = safeParseRatingsRows(model, rows, {
      person: 'nip',
      assessedOn: 'day',
      raterKind: 'kind',
      given: { assessedOn: '2026-01-05', raterKind: 'test' },
      words: new Map([
        ['n/a', null],
        ['tidak relevan', 'not-applicable'],
      ]),
    })
    expect(issues).toEqual([])
    expect(value).toEqual([
      { person: 'a', competency: 'SQL', level: 3, assessedOn: '2026-01-05', raterKind: 'test' },
      {
        person: 'b',
        competency: 'NEG',
        level: 'not-applicable',
        assessedOn: '2026-02-01',
        raterKind: 'self',
      },
    ])
  })

  it('leaves out a row that nobody has assessed, with a hint', () => {
    const rows = [{ nip: 'a', code: 'SQL', level: null, day: '2026-01-05' }]
    const { ok, value, issues } = safeParseRatingsRows(model, rows, { ...columns, given })
    expect({ ok, value }).toEqual({ ok: true, value: [] })
    expect(told(issues)).toEqual([['hint', 'row-left-out', 0, 'level']])
  })

  it.each([
    ['a date', '2026-01-05'],
    ['a time stamp without an offset, by the day it writes', '2026-01-05 23:30:00'],
    ['the same as ISO has it', '2026-01-05T23:30:00.123456'],
    ['an object that writes itself', { toString: (): string => '2026-01-05' }],
  ])('reads %s without knowing where', (_, day) => {
    expect(days(undefined, day)).toMatchObject({ issues: [], value: [{ assessedOn: '2026-01-05' }] })
  })

  it('knows people by official numbers, in groups of digits or not', () => {
    const numbers = ['19850101 201001 1 001', '198501012010011001']
    const rows = numbers.map((nip, i) => ({ nip, nrp: `1 ${i}`, code: 'SQL', level: 1 }))
    const { value, issues } = safeParseRatingsRows(model, rows, {
      person: 'nip',
      rater: 'nrp',
      competency: 'code',
      level: 'level',
      given: { assessedOn: '2026-01-05', raterKind: 'peer' },
    })
    expect(issues).toEqual([])
    expect(value?.map(({ person, rater }) => [person, rater])).toEqual([
      ['198501012010011001', '10'],
      ['198501012010011001', '11'],
    ])
  })

  it('does not guess the day of a moment', () => {
    const moments = [midnight, '2026-01-05T00:00:00Z', '2026-01-05 00:00:00+07']
    expect(told(days(undefined, ...moments).issues)).toEqual([
      ['error', 'day-undecided', 0, 'day'],
      ['error', 'day-undecided', 1, 'day'],
      ['error', 'day-undecided', 2, 'day'],
    ])
  })

  it('reads the day of a moment in UTC', () => {
    const moments = [
      midnight,
      '2026-01-05T00:00:00.000Z',
      '2026-01-05 07:00:00+07',
      '2026-01-04 18:30:00-0530',
      '2026-01-05T05:45+05:45',
    ]
    const { value, issues } = days('utc', ...moments)
    expect(issues).toEqual([])
    expect(new Set(value.map(({ assessedOn }) => assessedOn))).toEqual(new Set(['2026-01-05']))
  })

  it('reads the day of a moment in the zone of the machine', () => {
    const local = new Date(2026, 0, 5)
    const early = new Date(2000, 0, 5)
    early.setFullYear(987)
    expect(daysRead('local', local, local.toISOString(), early)).toEqual([
      '2026-01-05',
      '2026-01-05',
      '0987-01-05',
    ])
    expect(days('local', local, local.toISOString()).issues).toEqual([])
  })

  it('tells once a column that moments are not midnight: a day that was made elsewhere is a day off', () => {
    // 6 January 2026 in Jakarta.
    const jakarta = '2026-01-05T17:00:00.000Z'
    const { ok, value, issues } = days('utc', new Date(jakarta), new Date(jakarta))
    expect(ok).toBe(true)
    expect(value[0]?.assessedOn).toBe('2026-01-05')
    expect(told(issues)).toEqual([['warning', 'time-of-day', 0, 'day']])
    expect(days('local', new Date(2026, 0, 5, 8, 30)).issues).toMatchObject([{ code: 'time-of-day' }])
  })

  it.each([
    ['30 February', '2026-02-30'],
    ['a day with its month first', '01/05/2026'],
    ['no time', '2026-01-05 25:00:00'],
    ['no offset', '2026-01-05 05:00:00 WIB'],
    ['the day that MySQL has for none', '0000-00-00'],
    ['what PostgreSQL has for no end', 'infinity'],
    ['its number', Number.POSITIVE_INFINITY],
    ['milliseconds', 1_767_571_200_000],
    ['a year beyond four digits', new Date(8.64e15)],
  ])('refuses %s', (_, day) => {
    expect(told(days('utc', day).issues)).toEqual([['error', 'cell-invalid', 0, 'day']])
  })

  it('says what to select in place of a day that is none, or of what is no day', () => {
    const { issues } = days('utc', new Date(Number.NaN), true)
    expect(issues.map(({ message }) => message)).toEqual([
      '"day" holds a date that there is not, such as 0000-00-00; select NULL in its place, or the day as text',
      '"day" holds true or false; select a number or a text in its place',
    ])
  })

  it('needs a day and a kind of rater of each row, unless they are given', () => {
    const rows = [
      { nip: 'a', code: 'SQL', level: 3, day: null, kind: 'self' },
      { nip: 'a', code: 'SQL', level: 3, day: '', kind: 'self' },
      { nip: 'a', code: 'SQL', level: 3, day: '2026-01-05', kind: null },
      { nip: null, code: 'SQL', level: 3, day: '2026-01-05', kind: 'self' },
      { nip: '__proto__', code: 'SQL', level: 3, day: '2026-01-05', kind: 'self' },
    ]
    const { value, issues } = safeParseRatingsRows(model, rows, { ...columns, raterKind: 'kind' })
    expect(value).toEqual([])
    expect(told(issues)).toEqual([
      ['error', 'cell-missing', 0, 'day'],
      ['error', 'cell-missing', 1, 'day'],
      ['error', 'cell-missing', 2, 'kind'],
      ['error', 'cell-missing', 3, 'nip'],
      ['error', 'reserved-key', 4, 'nip'],
    ])
    const absent = safeParseRatingsRows(model, rows, { ...columns, raterKind: 'knd' as 'kind' })
    expect(told(absent.issues)).toEqual([['error', 'column-absent', 'knd']])
  })

  it('lets a named rater speak once a day: a join may take rows several times', () => {
    const row = { nip: 'a', code: 'SQL', level: 3, day: '2026-01-05', by: 'x' }
    const rows = [row, row, { ...row, level: 2 }, { ...row, by: null }, { ...row, by: null }]
    const { value, issues } = safeParseRatingsRows(model, rows, { ...columns, rater: 'by', given })
    expect(value).toHaveLength(3)
    expect(told(issues)).toEqual([
      ['warning', 'row-duplicate', 1, 'level'],
      ['error', 'row-duplicate', 2, 'level'],
    ])
  })

  it('tells a row of another model', () => {
    const rows = [{ nip: 'a', code: 'SQL', level: 3, day: '2026-01-05', model: 'other' }]
    const { value, issues } = safeParseRatingsRows(model, rows, { ...columns, given, model: 'model' })
    expect(value).toEqual([])
    expect(told(issues)).toEqual([['error', 'model-mismatch', 0, 'model']])
  })

  it.each([
    [{ ...columns }, 'raterKind'],
    [{ person: 'nip', competency: 'code', level: 'level', given }, 'assessedOn'],
    [{ competency: 'code', level: 'level', given }, 'person'],
    [{ ...columns, given, dates: 'wib' }, 'dates'],
    [{ ...columns, given: 'assessor' }, 'given'],
    [{ ...columns, given: { ...given, rater: 'x' } }, 'given.rater'],
    [{ ...columns, given: { raterKind: ' ' } }, 'given.raterKind'],
    [{ ...columns, given: { ...given, assessedOn: '5/1/2026' } }, 'given.assessedOn'],
    [{ ...columns, given, words: new Map([['A', 'no']]) }, 'words: A'],
  ])('throws at options that nobody could read: %o', (options, parameter) => {
    expect(() => safeParseRatingsRows(model, [{ nip: 'a' }], options as never)).toThrow(
      expect.objectContaining({ code: 'parameter-invalid', details: expect.objectContaining({ parameter }) }),
    )
  })
})
