import { CompetencyError, type Issue } from 'kompetensi'
import { safeParseHoldingsRows, safeParsePeopleRows } from 'kompetensi/rows'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'

const model = soundModel()
const told = (issues: readonly Issue[]): unknown[] =>
  issues.map(({ severity, code, path }) => [severity, code, ...path])
const long = { competency: 'code', level: 'level' } as const
const read = (...levels: unknown[]) =>
  safeParseHoldingsRows(
    model,
    levels.map((level, i) => ({ code: ['SQL', 'NEG', 'ART'][i] ?? 'SQL', level })),
    long,
  )

/** As decimal.js, which Prisma's `Decimal` is. */
class Decimal {
  readonly #digits: string
  constructor(digits: string) {
    this.#digits = digits
  }
  toString(): string {
    return this.#digits
  }
  toNumber(): number {
    return Number(this.#digits)
  }
}

describe('safeParseHoldingsRows', () => {
  it('reads a row a level: NULL is not assessed, 0 is "assessed, nothing shown"', () => {
    const rows = [
      { code: 'SQL', level: 0 },
      { code: 'Negotiation', level: null },
      { code: 'art', level: 2.5 },
    ]
    expect(safeParseHoldingsRows(model, rows, long)).toEqual({
      ok: true,
      value: { SQL: 0, ART: 2.5 },
      issues: [],
    })
  })

  it('reads a row a person: columns by their codes, by names, by what the options say', () => {
    const rows = [{ sql: '3.00', negotiation: null, seni: 1 }]
    expect(safeParseHoldingsRows(model, rows, { columns: { seni: 'ART' } })).toEqual({
      ok: true,
      value: { SQL: 3, ART: 1 },
      issues: [],
    })
  })

  it.each([
    ['a number', 3, 3],
    ['NUMERIC as pg gives it', '3.00', 3],
    ['a text with blanks, as CHAR(8) has them', '2.5     ', 2.5],
    ['an exponent', '1e0', 1],
    ['a bigint', 4n, 4],
    ["Prisma's Decimal", new Decimal('3.50'), 3.5],
    ['an object that has a number alone', { toNumber: () => 2 }, 2],
    ['a boxed number', Object(2), 2],
    ['a name with its number', 'Level 3', 3],
    ['undefined', undefined, undefined],
  ])('takes %s', (_, level, held) => {
    const { value, issues } = read(level)
    expect(issues).toEqual([])
    expect(value).toEqual(held === undefined ? {} : { SQL: held })
  })

  it.each([
    ['a day', new Date('2026-01-05T00:00:00Z')],
    ['NaN, which NUMERIC knows', 'NaN'],
    ['a number that is not finite', Number.POSITIVE_INFINITY],
    ['a number beyond the largest', '1e999'],
    ['a decimal comma', '3,5'],
    ['a grouped number', '1,000'],
    ['a word', 'tiga'],
  ])('refuses %s, with its row and column', (_, level) => {
    const { ok, value, issues } = read(1, level)
    expect({ ok, value }).toEqual({ ok: false, value: { SQL: 1 } })
    expect(told(issues)).toEqual([['error', 'cell-invalid', 1, 'level']])
  })

  it.each([
    ['true', true, 'true-or-false'],
    ['false', false, 'true-or-false'],
    ['a list', [3], 'list'],
    ['a list that writes itself', { items: [3], toString: (): string => '[3]' }, 'list'],
    ['a plain object', { level: 3 }, 'object'],
    ['an object that writes its fields', { toString: (): string => "{'level': 3}" }, 'object'],
    ['a map', new Map([[3, 3]]), 'object'],
    ['an object that cannot be written', { toString: () => [] }, 'object'],
    ['an object without a prototype', Object.create(null), 'object'],
    ['bytes', new Uint8Array([51]), 'bytes'],
    ['bytes that write themselves', { bytes: new Uint8Array([51]), toString: (): string => '3' }, 'bytes'],
    ['a day that is none', new Date(Number.NaN), 'no-date'],
    ['a function', () => 3, 'other'],
    ['a symbol', Symbol('3'), 'other'],
  ])('refuses %s, and says what to select in its place', (_, level, holds) => {
    const { ok, value, issues } = read(1, level)
    expect({ ok, value }).toEqual({ ok: false, value: { SQL: 1 } })
    expect(told(issues)).toEqual([['error', 'value-unreadable', 1, 'level']])
    expect(issues[0]?.details).toEqual({ column: 'level', holds })
  })

  it('tells an empty text, which is not NULL, until the words say what it means', () => {
    expect(told(read('').issues)).toEqual([['error', 'level-empty', 0, 'level']])
    const words = new Map([
      ['', null],
      ['n/a', null],
      ['99', null],
      ['Baik', 4],
    ])
    const rows = ['', 'N/A', '99.00', 99, 'baik '].map((level, i) => ({
      code: ['SQL', 'NEG', 'NEG', 'NEG', 'ART'][i],
      level,
    }))
    const { value, issues } = safeParseHoldingsRows(model, rows, { ...long, words })
    expect(value).toEqual({ ART: 4 })
    expect(told(issues)).toEqual(
      [
        ['warning', 'row-duplicate', 2, 'code'],
        ['warning', 'row-duplicate', 3, 'code'],
      ].map(([severity, code, row]) => [severity, code, row, 'level']),
    )
  })

  it('holds levels to their scale, and leaves out what lies outside', () => {
    expect(told(read(9, -1).issues)).toEqual([
      ['error', 'level-off-scale', 0, 'level'],
      ['error', 'level-off-scale', 1, 'level'],
    ])
  })

  it('says which column is absent, which there are, and which is nearest', () => {
    const { value, issues } = safeParseHoldingsRows(
      model,
      [{ code: 'SQL', level: 3 }],
      // What a JavaScript caller may write.
      { competency: 'code', level: 'lvel' as 'level' },
    )
    expect(value).toEqual({})
    expect(issues.map(({ message }) => message)).toEqual([
      'no row has the column "lvel" (did you mean "level"?); the columns are code, level',
    ])
  })

  it('tells two rows of one competency: a warning where they say the same, else an error, and the first holds', () => {
    const rows = [3, 3, 2, null].map((level) => ({ code: 'SQL', level }))
    const { value, issues } = safeParseHoldingsRows(model, rows, long)
    expect(value).toEqual({ SQL: 3 })
    expect(told(issues)).toEqual([
      ['warning', 'row-duplicate', 1, 'level'],
      ['error', 'row-duplicate', 2, 'level'],
      ['error', 'row-duplicate', 3, 'level'],
    ])
    expect(issues[1]?.message).toBe('"SQL" stands in row 0 already, with other content; that row holds')
  })

  it('refuses rows of another person where the column of the id is named', () => {
    const rows = ['a', 'b', 'a', null].map((nip, i) => ({ nip, code: ['SQL', 'NEG'][i] ?? 'ART', level: 1 }))
    const { value, issues } = safeParseHoldingsRows(model, rows, { ...long, person: 'nip' })
    expect(value).toEqual({ SQL: 1, ART: 1 })
    expect(told(issues)).toEqual([
      ['error', 'another-person', 1, 'nip'],
      ['error', 'cell-missing', 3, 'nip'],
    ])
  })

  it.each(['nip', 'person_id', 'employeeId', 'Pegawai'])(
    'refuses rows of another person where a column of ids says so that no option names: %s',
    (column) => {
      const rows = ['a', 'b', null, 'a'].map((id, i) => ({
        [column]: id,
        code: ['SQL', 'NEG'][i] ?? 'ART',
        level: 1,
      }))
      const { ok, value, issues } = safeParseHoldingsRows(model, rows.slice(0, 3), long)
      expect([ok, value]).toEqual([false, { SQL: 1, ART: 1 }])
      expect(told(issues)).toEqual([
        ['hint', 'column-unread', column],
        ['error', 'another-person', 1, column],
      ])
      expect(issues[1]?.message).toBe(
        'the row is of "b", but all rows should be of "a"; it is not read: select the rows of one, or read those of all with parsePeopleRows',
      )
      const ofOne = rows.filter((row) => row[column] !== 'b')
      expect(safeParseHoldingsRows(model, ofOne.slice(0, 1), long).ok).toBe(true)
      expect(safeParseHoldingsRows(model, rows.slice(0, 3), { ...long, ignored: [column] }).issues).toEqual(
        [],
      )
    },
  )

  it('refuses rows of another person by a column of names too, unless they are those of competencies', () => {
    const rows = (names: readonly string[]): object[] =>
      names.map((name, i) => ({ name, code: ['SQL', 'NEG'][i], level: 1 }))
    expect(told(safeParseHoldingsRows(model, rows(['Adi', 'Budi']), long).issues)).toEqual([
      ['hint', 'column-unread', 'name'],
      ['error', 'another-person', 1, 'name'],
    ])
    for (const names of [
      ['SQL', 'Negotiation'],
      ['Adi', 'Adi'],
    ]) {
      expect(safeParseHoldingsRows(model, rows(names), long)).toMatchObject({
        ok: true,
        value: { SQL: 1, NEG: 1 },
      })
    }
  })

  it('knows a person by an official number, in groups of digits or not', () => {
    const rows = ['19850101 201001 1 001', '198501012010011001'].map((nip, i) => {
      return { nip, code: ['SQL', 'NEG'][i] ?? 'ART', level: 1 }
    })
    const { value, issues } = safeParseHoldingsRows(model, rows, { ...long, person: 'nip' })
    expect(value).toEqual({ SQL: 1, NEG: 1 })
    expect(issues).toEqual([])
  })

  it('tells once of each column that is not read: a warning where it holds levels, an error where it is misspelt too', () => {
    const rows = [1, 2, null].map((level, id) => ({
      sql: level,
      negotation: level,
      id: id * 10,
      none: null,
      note: 'x',
    }))
    const { value, issues } = safeParseHoldingsRows(model, rows.slice(0, 1), {})
    expect(value).toEqual({ SQL: 1 })
    expect(told(issues)).toEqual([
      ['error', 'column-unread', 'negotation'],
      ['warning', 'column-unread', 'id'],
      ['hint', 'column-unread', 'none'],
      ['hint', 'column-unread', 'note'],
    ])
    expect(issues[0]?.message).toContain('did you mean "Negotiation"?')
    const quiet = safeParseHoldingsRows(model, rows.slice(0, 1), {
      columns: { negotation: 'NEG' },
      ignored: ['id', 'none', 'note'],
    })
    expect(quiet).toEqual({ ok: true, value: { SQL: 1, NEG: 1 }, issues: [] })
  })

  it.each([
    [['TBD'], 'warning'],
    [['?', null], 'warning'],
    [['✓', '3'], 'warning'],
    [['belum dinilai', 4], 'warning'],
    [['2-3'], 'warning'],
    [['TBD', 'Bandung'], 'hint'],
    [['Bandung'], 'hint'],
    [['2026'], 'hint'],
    [['45'], 'hint'],
  ])('warns of words for levels as of levels, as readers of tables do: %j', (values, severity) => {
    const rows = values.map((renang, i) => ({ nip: String(i), sql: 1, renang }))
    expect(told(safeParsePeopleRows(model, rows, { person: 'nip' }).issues)).toEqual([
      [severity, 'column-unread', 'renang'],
    ])
  })

  it('asks where a column has the name of two competencies, or two columns are one', () => {
    const same = { name: { id: 'Riset', en: 'Researching' }, scale: 'five' }
    const twins = soundModel({ competencies: { R1: same, R2: same } })
    const ambiguous = safeParseHoldingsRows(twins, [{ researching: 3 }], {})
    expect(ambiguous.value).toEqual({})
    expect(ambiguous.issues.map(({ message }) => message)).toEqual([
      '"researching" is the name of several competencies: R1, R2; write one of these',
    ])
    const decided = safeParseHoldingsRows(twins, [{ researching: 3 }], { columns: { researching: 'R2' } })
    expect(decided).toEqual({ ok: true, value: { R2: 3 }, issues: [] })
    expect(told(safeParseHoldingsRows(model, [{ sql: 1, SQL: 2 }], {}).issues)).toEqual([
      ['error', 'column-duplicate', 'SQL'],
    ])
  })

  it('says so where no column is a competency, or a code is none', () => {
    expect(told(safeParseHoldingsRows(model, [{ nama: 'Budi' }], {}).issues)).toEqual([
      ['error', 'no-competency-column'],
      ['hint', 'column-unread', 'nama'],
    ])
    expect(told(safeParseHoldingsRows(model, [{ a: 1 }], { columns: { a: 'SQK' } }).issues)).toEqual([
      ['error', 'unknown-competency', 'columns', 'a'],
    ])
    expect(told(safeParseHoldingsRows(model, [{ code: 'SQK', level: 1 }], long).issues)).toEqual([
      ['error', 'unknown-competency', 0, 'code'],
    ])
  })

  it('takes no rows for nothing assessed, and an outer join without a match too', () => {
    expect(safeParseHoldingsRows(model, [], { competency: 'code', level: 'level' } as never)).toEqual({
      ok: true,
      value: {},
      issues: [],
    })
    expect(safeParseHoldingsRows(model, [{ code: null, level: null }], long)).toEqual({
      ok: true,
      value: {},
      issues: [],
    })
    expect(told(safeParseHoldingsRows(model, [{ code: null, level: 3 }], long).issues)).toEqual([
      ['error', 'cell-missing', 0, 'code'],
    ])
  })

  it('reads a row’s own columns alone, whatever they are called', () => {
    const inherited = Object.create({ level: 3 }, { code: { value: 'SQL', enumerable: true } })
    expect(told(safeParseHoldingsRows(model, [inherited], long).issues)).toEqual([
      ['error', 'column-absent', 'level'],
    ])
    const hostile: { code: string; level: unknown } = JSON.parse(
      '{ "code": "__proto__", "level": 3, "__proto__": { "polluted": 1 } }',
    )
    expect(told(safeParseHoldingsRows(model, [hostile], long).issues)).toEqual([
      ['hint', 'column-unread', '__proto__'],
      ['error', 'unknown-competency', 0, 'code'],
    ])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('refuses what are no rows, and more of them than the limits allow', () => {
    const rows: unknown[] = [null, [1], { code: 'SQL', level: 1 }, 'x']
    const { value, issues } = safeParseHoldingsRows(model, rows as { code: string; level: number }[], long)
    expect(value).toEqual({ SQL: 1 })
    expect(told(issues)).toEqual([
      ['error', 'wrong-type', 0],
      ['error', 'wrong-type', 1],
      ['error', 'wrong-type', 3],
    ])
    const result = { rows: [{ code: 'SQL', level: 1 }] }
    expect(told(safeParseHoldingsRows(model, result as never, long as never).issues)).toEqual([
      ['error', 'wrong-type'],
    ])
    const many = new Array<{ code: string; level: number }>(1e9)
    expect(told(safeParseHoldingsRows(model, many, long).issues)).toEqual([['error', 'data-too-large']])
    const few = [1, 2].map((level) => ({ code: 'SQL', level }))
    expect(safeParseHoldingsRows(model, few, { ...long, limits: { cells: 5 } })).toMatchObject({
      value: { SQL: 1 },
      issues: [{ code: 'data-too-large' }],
    })
  })

  it.each([
    [undefined, 'options'],
    [new Map(), 'options'],
    [{ competency: 'code' }, 'level'],
    [{ level: 'level' }, 'competency'],
    [{ competency: '', level: 'level' }, 'competency'],
    [{ ...long, columns: {} }, 'columns'],
    [{ columns: ['SQL'] }, 'columns'],
    [{ columns: { code: 3 } }, 'columns.code'],
    [{ ...long, levl: 'level' }, 'levl'],
    [{ ...long, person: 3 }, 'person'],
    [{ ...long, words: { A: 4 } }, 'words'],
    [{ ...long, words: new Map([['A', '4']]) }, 'words: A'],
    [{ ...long, words: new Map([['A', 'not-applicable']]) }, 'words: A'],
    [{ ...long, words: new Map([[3, 4]]) }, 'words'],
    [{ ...long, ignored: 'id' }, 'ignored'],
    [{ ...long, ignored: [3] }, 'ignored.0'],
    [{ ...long, limits: 3 }, 'limits'],
    [{ ...long, limits: { rows: 3 } }, 'limits.rows'],
    [{ ...long, limits: { cells: '3' } }, 'limits.cells'],
    [{ ...long, limits: { issues: 0 } }, 'limits.issues'],
  ])('throws at options that nobody could read: %o', (options, parameter) => {
    let thrown: unknown
    try {
      safeParseHoldingsRows(model, [{ code: 'SQL', level: 1 }], options as never)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(CompetencyError)
    expect(thrown).toMatchObject({
      code: 'parameter-invalid',
      details: { subject: 'safeParseHoldingsRows', parameter },
    })
  })

  it('throws where there is no model', () => {
    expect(() => safeParseHoldingsRows(undefined as never, [], {})).toThrow(
      '"model" of safeParseHoldingsRows is undefined',
    )
  })
})
