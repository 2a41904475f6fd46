import fc from 'fast-check'
import { describeIssue } from 'kompetensi'
import { formatRatingsTable, safeParseRatingsTable } from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'
import { protectedText, restoredText } from '../../../src/interchange/read/cell-text'
import { readList, writeList } from '../../../src/interchange/read/lists'
import { readDate } from '../../../src/interchange/read/read-date'
import { readNumber, writeNumber } from '../../../src/interchange/read/read-number'
import { soundModel } from '../../support/sound-model'

describe('numbers', () => {
  it.each([
    ['3', 3],
    ['3,5', 3.5],
    ['3.5', 3.5],
    ['-1', -1],
    ['−1', -1],
    ['+2', 2],
    ['0,125', 0.125],
    ['2,1250', 2.125],
    ['1.234.567', 1_234_567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1E-07', 1e-7],
    [',5', 0.5],
    ['12345', 12_345],
  ])('%s is %d, whoever wrote it', (text, value) => {
    expect(readNumber(text, undefined)).toBe(value)
  })

  it('does not choose between a decimal mark and thousands', () => {
    expect(readNumber('1.234', undefined)).toEqual([1.234, 1234])
    expect(readNumber('1,234', undefined)).toEqual([1.234, 1234])
    expect(readNumber('1.234', 'comma')).toBe(1234)
    expect(readNumber('1.234', 'point')).toBe(1.234)
    expect(readNumber('1,234', 'comma')).toBe(1.234)
    expect(readNumber('2.5', 'comma')).toBeUndefined()
  })

  it.each(['', 'x', '1 2', '1..2', '1.23.456', '0x10', 'NaN', 'Infinity', '1e999', '1,2,3', '12.345,678.9'])(
    '%j is no number',
    (text) => {
      expect(readNumber(text, undefined)).toBeUndefined()
    },
  )

  it('come back from what is written, to the last bit, under either mark', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readNumber(writeNumber(value, ','), undefined)).toBe(value)
        expect(readNumber(writeNumber(value, '.'), undefined)).toBe(value)
        expect(readNumber(writeNumber(value, ','), 'comma')).toBe(value)
      }),
    )
  })
})

describe('dates', () => {
  it.each([
    ['2026-11-22', '2026-11-22'],
    ['2026/11/22', '2026-11-22'],
    ['22/11/2026', '2026-11-22'],
    ['22-11-2026', '2026-11-22'],
    ['22.11.2026', '2026-11-22'],
    ['11/22/2026', '2026-11-22'],
    ['22/11/2026 08:30', '2026-11-22'],
    ['2026-11-22T23:59:59.999Z', '2026-11-22'],
    ['5/5/2026', '2026-05-05'],
    ['22 November 2026', '2026-11-22'],
    ['17 Agustus 1945', '1945-08-17'],
    ['1 Agt 2026', '2026-08-01'],
    ['22-Nov-2026', '2026-11-22'],
    ['46348', '2026-11-22'],
    [46_348, '2026-11-22'],
    [46_348.75, '2026-11-22'],
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [2_958_465, '9999-12-31'],
    [new Date('2026-11-22T00:00:00Z'), '2026-11-22'],
  ])('%s is %s', (value, date) => {
    expect(readDate(value, {})).toEqual([date])
  })

  it('serials of the 1904 system begin 1,462 days later', () => {
    expect(readDate(0, { serials: 1904 })).toEqual(['1904-01-01'])
    expect(readDate(46_348 - 1462, { serials: 1904 })).toEqual(['2026-11-22'])
  })

  it('have two readings where day and month could be either, unless the caller names the order', () => {
    expect(readDate('3/4/2026', {})).toEqual(['2026-04-03', '2026-03-04'])
    expect(readDate('3/4/2026', { dates: 'day-month' })).toEqual(['2026-04-03'])
    expect(readDate('3/4/2026', { dates: 'month-day' })).toEqual(['2026-03-04'])
    expect(readDate('11/22/2026', { dates: 'day-month' })).toEqual([])
  })

  it.each([
    60,
    0,
    -1,
    0.5,
    2_958_466,
    1e300,
    '29/02/2026',
    '31/4/2026',
    '22/11/26',
    '2026-13-01',
    'besok',
    '',
    '20261122',
    '1/2-2026',
  ])('%s is no date', (value) => {
    expect(readDate(value, {})).toEqual([])
  })

  it('every serial is the day that counting from 1 January 1900 gives, with the day Excel invented', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const counted = new Date(Date.UTC(1899, 11, 30))
        counted.setUTCDate(counted.getUTCDate() + serial)
        expect(readDate(serial, {})).toEqual([counted.toISOString().slice(0, 10)])
      }),
    )
  })
})

describe('texts', () => {
  it.each([
    '=1+1',
    '+62811',
    '-',
    '@SUM(A1)',
    '\t=1',
    '＝1',
    "'=1",
    ' x',
    'x ',
    '',
    '007',
    '198001012006041001',
    '1E+17',
  ])('%j has an apostrophe before it on the way out, and none on the way in', (text) => {
    expect(protectedText(text)).toBe(`'${text}`)
    expect(restoredText(protectedText(text))).toEqual({ text, literal: true })
  })

  it.each(["'Aisyiyah", "Jum'at", 'Analis', 'a=b', '1-2', '12345'])('%j is written as it is', (text) => {
    expect(protectedText(text)).toBe(text)
    expect(restoredText(text).text).toBe(text)
  })

  it('come back whatever they are, and never begin like a formula', () => {
    const nasty = fc.string({ unit: fc.constantFrom(..."'=+-@\t\r\n a1E0–"), maxLength: 8 })
    fc.assert(
      fc.property(fc.oneof(fc.string(), nasty), (text) => {
        expect(restoredText(protectedText(text)).text).toBe(text)
        expect(protectedText(text)).not.toMatch(/^[=+\-@\t\r\n]/)
      }),
    )
  })

  it('lists come back whatever is in them', () => {
    const entry = fc.string({
      unit: fc.constantFrom('|', '\\', ' ', 'a', '\n', ':'),
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        expect(readList(writeList(entries))).toEqual(entries)
      }),
    )
  })
})

describe('a file that Indonesian Excel wrote', () => {
  const model = soundModel()
  const file = [
    '\uFEFF"HASIL PENILAIAN KOMPETENSI";;;;;',
    ';;;;;',
    'NIP;Nama Kompetensi;Skor;Tgl Penilaian;Jenis Penilai;Bukti',
    '198001012006041001;SQL;3,5;22/11/2026;Atasan Langsung;"dua\nbaris; dan ""kutip"""',
    "'007;negotiation;4;46348;asesor;",
    '1,98001E+17;SQL;3;22/11/2026;tes;',
    '12;SQL;tiga;3/4/2026;tes;',
    '13;SQL;belum dinilai;22/11/2026;tes;',
    ';SQL;3;22/11/2026;tes;',
    '14;SQLL;3;22/11/2026;tes;',
    '15;SQL;9;22/11/2026;tes;;berlebih',
    '',
  ].join('\r\n')
  const { ok, value, issues } = safeParseRatingsTable(model, file)

  it('gives its good rows', () => {
    expect(value).toEqual([
      {
        person: '198001012006041001',
        competency: 'SQL',
        level: 3.5,
        assessedOn: '2026-11-22',
        raterKind: 'superior',
        evidence: 'dua\nbaris; dan "kutip"',
      },
      { person: '007', competency: 'NEG', level: 4, assessedOn: '2026-11-22', raterKind: 'assessor' },
    ])
  })

  it('and every bad cell with its row, its column and what was found', () => {
    expect(ok).toBe(false)
    const told = issues.map(({ code, severity, path, details }) => [
      severity,
      code,
      ...path,
      'found' in details ? details.found : '',
    ])
    expect(told).toEqual([
      ['error', 'table-malformed', 11, 'G', 'berlebih'],
      ['error', 'cell-invalid', 6, 'NIP', '1,98001E+17'],
      ['error', 'cell-invalid', 7, 'Skor', 'tiga'],
      ['error', 'cell-ambiguous', 7, 'Tgl Penilaian', '3/4/2026'],
      ['hint', 'row-left-out', 8, 'Skor', 'belum dinilai'],
      ['error', 'cell-missing', 9, 'NIP', ''],
      ['error', 'unknown-competency', 10, 'Nama Kompetensi', ''],
      ['error', 'level-off-scale', 11, 'Skor', ''],
    ])
  })

  it('in sentences of both languages', () => {
    expect(issues.map(({ sentence }) => sentence.id).slice(1, 4)).toEqual([
      '"1,98001E+17" tidak dapat dibaca sebagai teks.',
      '"tiga" tidak dapat dibaca sebagai level (angka atau nama level pada skalanya).',
      '"3/4/2026" dapat berarti 2026-04-03 atau 2026-03-04; tentukan dengan opsi "dates".',
    ])
    for (const { sentence, ...issue } of issues) {
      expect(sentence.en).toBe(describeIssue(issue, { locale: 'en' }))
      expect(sentence.en).not.toBe('')
    }
  })
})

describe('the text around the cells', () => {
  const model = soundModel()
  const rating = { person: '1', competency: 'SQL', level: 2.5, assessedOn: '2026-11-22', raterKind: 'tim' }
  const options = { assessedOn: '2026-11-22', raterKind: 'tim' }

  it.each([
    ['semicolons', 'NIP;Kompetensi;Nilai\r\n1;SQL;2,5\r\n'],
    ['commas', 'NIP,Kompetensi,Nilai\n1,SQL,2.5\n'],
    ['a quoted decimal comma', 'NIP,Kompetensi,Nilai\n1,SQL,"2,5"\n'],
    ['tabs', 'NIP\tKompetensi\tNilai\n1\tSQL\t2.5'],
    ['bars', 'NIP|Kompetensi|Nilai\n1|SQL|2.5'],
    ['a line that names the separator', 'sep=;\r\nNIP;Kompetensi;Nilai\r\n1;SQL;2,5'],
    ['old line ends', 'NIP;Kompetensi;Nilai\r1;SQL;2,5\r'],
    ['a title full of commas', 'Daftar, nilai, dan, lain, lain\r\nNIP;Kompetensi;Nilai\r\n1;SQL;2,5'],
    ['English headers', 'Employee ID;Competency;Score\r\n1;SQL;2,5'],
    ['headers in another shape', ' nip ;KOMPETENSI;Nilai.\r\n1;SQL;2,5'],
  ])('%s', (_, text) => {
    expect(safeParseRatingsTable(model, text, options)).toEqual({ ok: true, value: [rating], issues: [] })
  })

  it('takes the caller’s mapping before any header it knows', () => {
    const text = 'Orang;NIP;Keahlian;Nilai;Nilai akhir\r\n1;x;SQL;9;2,5'
    const columns = {
      Orang: 'person',
      NIP: 'ignored',
      Keahlian: 'competency',
      'Nilai akhir': 'level',
    } as const
    const { value, issues } = safeParseRatingsTable(model, text, { ...options, columns })
    expect(value).toEqual([rating])
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([['column-unknown', 1, 'Nilai']])
  })

  it('names the columns it lacks, and those there are', () => {
    const { ok, issues } = safeParseRatingsTable(model, 'Nama;Skor akhir\r\nA;1\r\n')
    expect(ok).toBe(false)
    expect(issues.filter(({ code }) => code === 'column-missing').map(({ details }) => details)).toEqual([
      { columns: ['person'], headers: ['Nama', 'Skor akhir'] },
      { columns: ['competency'], headers: ['Nama', 'Skor akhir'] },
      { columns: ['level'], headers: ['Nama', 'Skor akhir'] },
    ])
  })

  it('reads the first of two columns that say the same', () => {
    const { value, issues } = safeParseRatingsTable(
      model,
      'NIP;Kompetensi;Nilai;Skor\r\n1;SQL;2,5;3',
      options,
    )
    expect(value).toEqual([rating])
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([['column-duplicate', 1, 'Skor']])
  })

  it('tells of a quote that is never closed, and keeps the rows before it', () => {
    const { value, issues } = safeParseRatingsTable(
      model,
      'NIP;Kompetensi;Nilai\r\n1;SQL;2,5\r\n"2;SQL;3\r\n',
      options,
    )
    expect(value).toEqual([rating])
    expect(issues[0]).toMatchObject({
      code: 'table-malformed',
      path: [3],
      details: { problem: 'quote-not-closed' },
    })
  })

  it('takes cells of an XLSX reader: numbers, dates, blanks', () => {
    const rows = [
      ['NIP', 'Kompetensi', 'Nilai', 'Tanggal', 'Jenis penilai'],
      [1, 'SQL', 2.5, new Date(Date.UTC(2026, 10, 22)), 'tim'],
      [null, undefined, '', ' '],
      [{}, 'SQL', Symbol('x'), new Date(Number.NaN), () => 1],
      [Number('198001012006041001'), 'SQL', 1, 46_348, 'tim'],
    ]
    const { value, issues } = safeParseRatingsTable(model, rows)
    expect(value).toEqual([rating])
    expect(issues.map(({ code, path }) => [code, ...path]).slice(-1)).toEqual([['cell-invalid', 5, 'NIP']])
    expect(issues.filter(({ path }) => path[0] === 4).length).toBeGreaterThanOrEqual(4)
  })

  it('stops at its limits', () => {
    const text = `NIP;Kompetensi;Nilai\r\n${'1;SQL;x\r\n'.repeat(2000)}`
    expect(safeParseRatingsTable(model, text, { ...options, limits: { characters: 100 } })).toMatchObject({
      ok: false,
      value: [],
      issues: [{ code: 'data-too-large', details: { what: 'characters', most: 100 } }, {}, {}, {}],
    })
    const many = safeParseRatingsTable(model, text, options)
    expect(many.issues).toHaveLength(1001)
    expect(many.issues.at(-1)).toMatchObject({ severity: 'error', details: { what: 'issues', most: 1000 } })
    const few = safeParseRatingsTable(model, text, { ...options, limits: { cells: 30 } })
    expect(few.issues[0]).toMatchObject({ code: 'data-too-large', details: { what: 'values', most: 30 } })
    const open = safeParseRatingsTable(
      model,
      `NIP;Kompetensi;Nilai\r\n1;SQL;2,5\r\n"${'a"b'.repeat(900_000)}`,
      options,
    )
    expect(open.value).toEqual([rating])
    expect(open.issues[0]).toMatchObject({ code: 'table-malformed', path: [3] })
  })

  it('writes nothing that a sheet runs', () => {
    const text = formatRatingsTable([{ ...rating, rater: '=cmd|"/c calc"!A1', evidence: '@x' }], {
      locale: 'en',
    })
    expect(text).toBe(
      '\uFEFFPerson,Competency,Level,Assessed on,Valid until,Rater kind,Rater,Evidence,Model\r\n' +
        '1,SQL,2.5,2026-11-22,,tim,"\'=cmd|""/c calc""!A1",\'@x,\r\n',
    )
  })
})
