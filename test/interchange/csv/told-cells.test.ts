import { describeIssue } from 'kompetensi'
import { parseJobProfilesTable, safeParseJobProfilesTable, safeParseRatingsTable } from 'kompetensi/csv'
import { en, readerIssues as enReaderIssues } from 'kompetensi/locale/en'
import { id, readerIssues } from 'kompetensi/locale/id'
import { safeParsePeopleRows } from 'kompetensi/rows'
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

  it('parts of one and per cent go together', () => {
    const { jobs } = parseJobProfilesTable(model, table('60%', '0,4', '40'))
    expect(jobs['A']?.requirements.map(({ weight }) => weight)).toEqual([0.6, 0.4])
    expect(jobs['B']?.requirements.map(({ weight }) => weight)).toEqual([40])
  })
})
