import { describeIssue } from 'kompetensi'
import { parseJobProfilesTable, safeParseJobProfilesTable, safeParseRatingsTable } from 'kompetensi/csv'
import { en, readerIssues as enReaderIssues } from 'kompetensi/locale/en'
import { id, readerIssues } from 'kompetensi/locale/id'
import { safeParseMoodle } from 'kompetensi/moodle'
import { safeParseOnet } from 'kompetensi/onet'
import { safeParseHoldingsRows, safeParsePeopleRows } from 'kompetensi/rows'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'

// What a message says of a cell has to tell an HR analyst what to do with the sheet.
const model = soundModel()
const inIndonesian = { language: { ...id, issues: { ...id.issues, ...readerIssues } } }
const inEnglish = { language: { ...en, issues: { ...en.issues, ...enReaderIssues } } }
const day = { assessedOn: '2026-01-09', raterKind: 'self' } as const

describe('official numbers that a spreadsheet has damaged', () => {
  it.each(['1,98501E+17', '1.98501E+17', '1,98501e17'])('%s is told with its cure', (nip) => {
    const { ok, value, issues } = safeParseRatingsTable(model, `NIP;Kompetensi;Nilai\n${nip};SQL;3\n`, day)
    expect([ok, value, issues.length]).toEqual([false, [], 1])
    const [issue] = issues
    if (issue === undefined) throw new Error('no issue')
    expect(describeIssue(issue, inIndonesian)).toBe(
      `"${nip}" adalah nomor yang angka belakangnya dipotong oleh Excel atau aplikasi sejenisnya; ` +
        'ubah format kolom "NIP" menjadi Teks, lalu isi kembali dari sumbernya.',
    )
    expect(describeIssue(issue, inEnglish)).toContain('format the column "NIP" as text')
  })

  it('a number in a row of cells has lost them too; zeros where 15 digits end may stand for them', () => {
    const rows = [
      ['NIP', 'Kompetensi', 'Nilai'],
      [198_501_012_010_011_000, 'SQL', 3],
      ['198501012010011000', 'SQL', 3],
      ['198501012010011001', 'SQL', 3],
    ]
    const { issues } = safeParseRatingsTable(model, rows, day)
    expect(issues.map(({ code, severity, path }) => [code, severity, ...path])).toEqual([
      ['digits-lost', 'error', 2, 'NIP'],
      ['digits-lost', 'warning', 3, 'NIP'],
    ])
  })

  it('rows of a database that came out of a sheet have it too, and codes that look like it stay', () => {
    const rows = [
      { nip: '1.98501E+17', SQL: 3 },
      { nip: '1E5', SQL: 3 },
    ]
    const { value, issues } = safeParsePeopleRows(model, rows, { person: 'nip' })
    expect(value?.map(({ id: person }) => person)).toEqual(['1E5'])
    expect(issues.map(({ code, details }) => [code, details])).toEqual([
      ['digits-lost', { column: 'nip', found: '1.98501E+17', by: 'sheet' }],
    ])
  })
})

describe('a date whose weekday is another', () => {
  it('is told with the weekday that it has', () => {
    const text =
      "NIP;Kompetensi;Nilai;Tanggal\n1;SQL;3;Senin, 10 Januari 2026\n2;SQL;3;Jum'at 9 Januari 2026\n"
    const { value, issues } = safeParseRatingsTable(model, text, { raterKind: 'self' })
    expect(value?.map(({ assessedOn }) => assessedOn)).toEqual(['2026-01-09'])
    expect(issues.map((issue) => describeIssue(issue, inIndonesian))).toEqual([
      'Hari pada "Senin, 10 Januari 2026" tidak cocok dengan tanggalnya: 2026-01-10 jatuh pada hari Sabtu; perbaiki salah satunya.',
    ])
    expect(issues[0]?.message).toContain('2026-01-10 is a Saturday')
  })
})

describe('what every rating needs', () => {
  it('is told once of a table without it, with the headers and the option that would do', () => {
    const rows = Array.from({ length: 50 }, (_, i) => `${i};SQL;3`).join('\n')
    const { ok, value, issues } = safeParseRatingsTable(model, `NIP;Kompetensi;Nilai\n${rows}\n`)
    expect([ok, value]).toEqual([false, []])
    expect(issues.map((issue) => describeIssue(issue, inIndonesian))).toEqual([
      'Tidak ada kolom tanggal penilaian, yang dapat berjudul tanggal, tanggal penilaian, tgl, tgl penilaian, date, assessed on, ' +
        'assessment date; judul kolom yang ada: NIP, Kompetensi, Nilai; isinya untuk semua baris dapat diberikan lewat opsi "assessedOn".',
      'Tidak ada kolom jenis penilai, yang dapat berjudul jenis penilai, sumber penilaian, rater kind, rater type, kind of rater; ' +
        'judul kolom yang ada: NIP, Kompetensi, Nilai; isinya untuk semua baris dapat diberikan lewat opsi "raterKind".',
    ])
    expect(issues[0]?.message).toContain('; the option "assessedOn" says it of all rows')
  })

  it('is told of each row that lacks it, where there is a column', () => {
    const { issues } = safeParseRatingsTable(
      model,
      'NIP;Kompetensi;Nilai;Tanggal\n1;SQL;3;\n2;SQL;3;9 Jan 2026\n',
      {
        raterKind: 'self',
      },
    )
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([['cell-missing', 2, 'Tanggal']])
  })
})

describe('a text that is no table', () => {
  const read = (text: string): unknown =>
    safeParseRatingsTable(model, text, day).issues.map(({ code, details }) => [code, details])

  it.each([
    ['an XLSX file', 'PK\u0003\u0004\u0014\u0000', 'workbook', 'PK'],
    ['an XLS file, read as UTF-8', '\uFFFD\uFFFD\u0011\u0871\u001A', 'workbook', '\uFFFD\uFFFD'],
    ['an XLS file, byte by byte', '\u00D0\u00CF\u0011\u00E0', 'workbook', '\u00D0\u00CF'],
    ['a page that an application calls XLS', '\uFEFF<html xmlns:x="x"><table>', 'web-page', '<html'],
    ['a table of a page', '\n<table border=1><tr>', 'web-page', '<table'],
  ])('%s is told as one, and nothing else', (_, text, problem, found) => {
    expect(read(text)).toEqual([['table-malformed', { problem, found }]])
    const { issues } = safeParseMoodle(text)
    expect(issues.map(({ code, details }) => [code, details])).toEqual([
      ['table-malformed', { problem, found }],
    ])
    const { ok, issues: ofOnet } = safeParseOnet({ skills: text }, { version: '29.3' })
    expect([ok, ofOnet.map(({ path, details }) => [path, details])]).toEqual([
      false,
      [[['skills'], { problem, found }]],
    ])
  })

  it('a header may begin with anything else', () => {
    expect(read('PK;NIP;Kompetensi;Nilai\nx;1;SQL;3\n')).toEqual([['column-unknown', { header: 'PK' }]])
    expect(read('<b>;NIP;Kompetensi;Nilai\nx;1;SQL;3\n')).toEqual([['column-unknown', { header: '<b>' }]])
  })
})

describe('levels that cannot be read', () => {
  it('say which option can say what they mean', () => {
    const { issues } = safeParseRatingsTable(model, 'NIP;Kompetensi;Nilai\n1;SQL;✓\n', day)
    expect(issues[0]?.message).toBe(
      '"✓" cannot be read as a level: a number, or the name of a level of the scale; the option "levels" can say what it means',
    )
  })

  it.each([
    ['V', 'cell-ambiguous', { found: 'V', readings: ['5', '✓'], option: 'words' }],
    ['3,5', 'cell-invalid', { found: '3,5', expected: 'point-number' }],
    ['baik', 'cell-invalid', { found: 'baik', expected: 'level', option: 'words' }],
    [true, 'value-unreadable', { column: 'level', holds: 'true-or-false' }],
  ])('in rows of a database, %j as well', (level, code, details) => {
    const { issues } = safeParseHoldingsRows(model, [{ code: 'SQL', level }], {
      competency: 'code',
      level: 'level',
    })
    expect(issues.map((issue) => [issue.code, issue.details])).toEqual([[code, details]])
  })
})

describe('weights of one job', () => {
  const table = (...weights: string[]): string =>
    `Jabatan;Kompetensi;Level;Bobot\nA;SQL;3;${weights[0]}\nA;NEG;3;${weights[1]}\nB;SQL;3;${weights[2]}\n`

  it.each([
    ['60%', '40'],
    ['60', '40%'],
  ])('%s and %s are told, and the job is not complete', (first, second) => {
    const { ok, value, issues } = safeParseJobProfilesTable(model, table(first, second, '40'))
    expect([ok, value?.jobs['A']?.complete, value?.jobs['B']?.complete]).toEqual([false, false, true])
    expect(issues.map(({ code, path, details }) => [code, path, details])).toEqual([
      ['weights-mixed', [3, 'Bobot'], { job: 'A', found: second, earlier: first, row: 2 }],
    ])
  })

  it.each([
    ['25%', '', 3],
    ['', '25%', 2],
    ['0,25', '-', 3],
  ])('%j and %j are told, because a blank one counts as 1', (first, second, row) => {
    const { ok, value, issues } = safeParseJobProfilesTable(model, table(first, second, ''))
    expect([ok, value.jobs['A']?.complete, value.jobs['B']?.complete]).toEqual([true, true, true])
    expect(issues.map(({ severity, code, path, details }) => [severity, code, path, details])).toEqual([
      [
        'warning',
        'weights-mixed',
        [row, 'Bobot'],
        { job: 'A', found: '', earlier: row === 3 ? first : second, row: 5 - row },
      ],
    ])
  })

  it('a blank one is as good as 1 beside others from 1 on, and beside what is not required', () => {
    expect(safeParseJobProfilesTable(model, table('2', '', '')).issues).toEqual([])
    const text = 'Jabatan;Kompetensi;Level;Bobot\nA;SQL;3;25%\nA;NEG;0;\n'
    expect(safeParseJobProfilesTable(model, text).issues.map(({ code }) => code)).toEqual(['row-left-out'])
  })

  it('parts of one and per cent go together', () => {
    const { jobs } = parseJobProfilesTable(model, table('60%', '0,4', '40'))
    expect(jobs['A']?.requirements.map(({ weight }) => weight)).toEqual([0.6, 0.4])
    expect(jobs['B']?.requirements.map(({ weight }) => weight)).toEqual([40])
  })
})
