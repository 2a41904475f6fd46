import { describeIssue } from 'kompetensi'
import { safeParseJobProfilesTable, safeParsePeopleTable } from 'kompetensi/csv'
import { id, readerIssues } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { acme } from '../support/acme'
import { told, toldAloud, toldErrors } from '../support/told'

const levelsOf = (text: string, options = {}): unknown[] =>
  safeParsePeopleTable(acme, text, options).value.map((person) => [person.id, person.holdings])
const issuesOf = (text: string): unknown[][] => toldAloud(safeParsePeopleTable(acme, text).issues)
const inIndonesian = { language: { ...id, issues: { ...id.issues, ...readerIssues } } }

describe('a sheet with competencies in rows, of which most are misspelt', () => {
  it.each(['Negoisasi;4;2\nAuidt;2;2\nSQL;3;2\n', 'SQL;3;2\nNegoisasi;4;2\nAuidt;2;2\n'])(
    'names these, not the people: %j',
    (rows) => {
      const { value, issues } = safeParsePeopleTable(acme, `Kompetensi;Adi;Budi\n${rows}`)
      expect(value.map(({ holdings }) => holdings)).toEqual([{ SQL: 3 }, { SQL: 2 }])
      expect(issues.map(({ code, details }) => [code, details])).toEqual([
        ['column-unknown', { header: 'Negoisasi', suggestion: 'Negosiasi', levels: 2, lies: 'row' }],
        ['column-unknown', { header: 'Auidt', suggestion: 'Audit', levels: 2, lies: 'row' }],
      ])
    },
  )

  it('says it of a row in words of rows', () => {
    const { issues } = safeParseJobProfilesTable(acme, 'Kompetensi;Analis;Staf\nSQL;3;2\nNegoisasi;4;2\n')
    expect(issues.map(({ message }) => message)).toEqual([
      'the row "Negoisasi" names no competency of the model, so 2 levels in it cannot be read (did you mean "Negosiasi"?); the option "columns" says what it holds, or "ignored"',
    ])
    expect(issues.map((issue) => describeIssue(issue, inIndonesian))).toEqual([
      'Baris "Negoisasi" bukan kompetensi pada model sehingga 2 level di dalamnya tidak dapat dibaca (maksudnya "Negosiasi"?); tentukan isinya dengan opsi "columns", atau "ignored".',
    ])
  })

  it('is one too where none is known and the column says what it holds', () => {
    const { value, issues } = safeParsePeopleTable(acme, 'Kompetensi;Adi;Budi\nRenang;4;2\nMenari;2;2\n')
    expect(value.map((person) => person.id)).toEqual(['Adi', 'Budi'])
    expect(toldErrors(issues).map((issue) => issue[3])).toEqual(['Renang', 'Menari', undefined])
  })

  it('is none where a row is a rating: nobody is called "Nilai"', () => {
    const { ok, value } = safeParsePeopleTable(acme, 'Nama;Kompetensi;Nilai\nAdi;SQL;3\nBudi;NEG;2\n')
    expect([ok, value.map((person) => person.id)]).toEqual([false, ['Adi', 'Budi']])
    expect(safeParseJobProfilesTable(acme, 'Kompetensi;Skor\nSQL;3\nNEG;2\n').ok).toBe(false)
  })
})

describe('a row of words among competencies in rows', () => {
  it('is no further header, so that nothing below it is taken for somebody else', () => {
    const text = 'Kompetensi;Adi;Budi\nSQL;3;2\nRenang;bagus;kurang\nAudit;2;4\n'
    expect(levelsOf(text)).toEqual([
      ['Adi', { SQL: 3, AUD: 2 }],
      ['Budi', { SQL: 2, AUD: 4 }],
    ])
    expect(issuesOf(text)).toEqual([['warning', 'column-unknown', 3, 'Renang']])
    const jobs = safeParseJobProfilesTable(acme, text)
    expect(Object.values(jobs.value.jobs).map(({ complete }) => complete)).toEqual([false, false])
  })

  it('is an error where it is a misspelt competency, also below a signature', () => {
    const rows = 'Negoisasi;baik;jelek\n'
    const errors = (text: string): unknown[][] => toldErrors(safeParsePeopleTable(acme, text).issues)
    expect(errors(`Kompetensi;Adi;Budi\n${rows}SQL;3;2\nAudit;2;4\n`)).toEqual([
      ['error', 'column-unknown', 2, 'Negoisasi'],
    ])
    expect(errors(`Kompetensi;Adi;Budi\nSQL;3;2\nAudit;2;4\nMengetahui,;;\n${rows}`)).toEqual([
      ['error', 'column-unknown', 5, 'Negoisasi'],
    ])
  })

  it('is what is said of the people where it has the header of a field', () => {
    const { value } = safeParsePeopleTable(acme, 'Kompetensi;Adi;Budi\nKinerja;80;90\nSQL;3;2\nAudit;2;4\n')
    expect(value).toEqual([
      { id: 'Adi', holdings: { SQL: 3, AUD: 2 }, performance: 80 },
      { id: 'Budi', holdings: { SQL: 2, AUD: 4 }, performance: 90 },
    ])
  })

  it('is not read, and an error, where it stands apart and could begin a table of others', () => {
    const text = 'Kompetensi;Adi;Budi\nSQL;3;2\n\nPerilaku;Citra;Dewi\nAudit;2;4\n'
    expect(issuesOf(text)).toEqual([['error', 'row-passed-over', 4, 'Adi']])
    const jobs = safeParseJobProfilesTable(acme, text)
    expect(Object.values(jobs.value.jobs).map(({ complete }) => complete)).toEqual([false, false])
  })
})

describe('tables below each other with competencies in rows', () => {
  const both = [
    ['Adi', { SQL: 3, AUD: 2 }],
    ['Budi', { SQL: 2, AUD: 4 }],
  ]

  it.each([
    ['the head of the first', 'Kompetensi;Adi;Budi\nSQL;3;2\nKompetensi;Adi;Budi\nAudit;2;4\n'],
    ['an area each', 'Teknis;Adi;Budi\nSQL;3;2\n\nPerilaku;Adi;Budi\nAudit;2;4\n'],
    ['the people again', 'Kompetensi;Adi;Budi\nSQL;3;2\nPerilaku;Adi;Budi\nAudit;2;4\n'],
    ['no head', ';Adi;Budi\nSQL;3;2\n\n;Adi;Budi\nAudit;2;4\n'],
  ])('have %s', (_, text) => {
    expect(levelsOf(text)).toEqual(both)
    expect(issuesOf(text)).toEqual([])
  })

  it('hold the same competencies of other people', () => {
    const text = 'Kompetensi;Adi;Budi\nSQL;3;2\nNEG;2;1\n\nKompetensi;Citra\nBahasa kueri;1\nNEG;5\n'
    expect(levelsOf(text)).toEqual([
      ['Adi', { SQL: 3, NEG: 2 }],
      ['Budi', { SQL: 2, NEG: 1 }],
      ['Citra', { SQL: 1, NEG: 5 }],
    ])
    expect(issuesOf(text)).toEqual([])
  })

  it('have a person whose cells are no levels in one of them', () => {
    const text = 'Kompetensi;Adi;Budi\nSQL;3;2\nNEG;2;1\n\nKompetensi;Adi;Budi\nAudit;baik;4\n'
    expect(issuesOf(text)).toEqual([['error', 'cell-invalid', 6, 'Adi']])
  })
})

describe('something twice where competencies stand in rows', () => {
  it.each([
    ['SQL', '4;1', 'error'],
    ['Bahasa kueri', '4;1', 'error'],
    ['SQL', '3;2', 'warning'],
  ])('%s with %s is told as a row, with the row that holds', (name, cells, severity) => {
    const text = `Kompetensi;Adi;Budi\nSQL;3;2\nAudit;2;4\n${name};${cells}\n`
    const { value, issues } = safeParsePeopleTable(acme, text)
    expect(value[0]?.holdings).toEqual({ SQL: 3, AUD: 2 })
    expect(told(issues)).toEqual([[severity, 'row-duplicate', 4, name]])
    expect(issues[0]?.details).toEqual({ key: name, row: 2, same: severity === 'warning' })
    const jobs = safeParseJobProfilesTable(acme, text)
    const isWhole = severity === 'warning'
    expect(Object.values(jobs.value.jobs).map(({ complete }) => complete)).toEqual([isWhole, isWhole])
  })

  it('is told where tables below each other say it of one person', () => {
    const text = 'Kompetensi;Adi;Budi\nSQL;3;2\nNEG;2;1\n\nKompetensi;Adi;Citra\nSQL;4;5\n'
    expect(issuesOf(text)).toEqual([['error', 'row-duplicate', 6, 'SQL']])
    expect(levelsOf(text)[0]).toEqual(['Adi', { SQL: 3, NEG: 2 }])
  })

  it('says where the two columns of one person stand', () => {
    const { issues } = safeParsePeopleTable(acme, 'Kompetensi;Adi;Budi;Adi\nSQL;3;2;4\nAudit;2;4;1\n')
    expect(issues.map(({ message }) => message)).toEqual([
      'the columns "Adi (D)" and "Adi (B)" are both of one thing; "Adi (B)" is read',
    ])
  })
})

describe('a signature below competencies in rows', () => {
  it.each([
    ['on the left', 'Mengetahui,;;\nKepala Biro;;\nSlamet;;\nNIP. 123;;\n'],
    ['below the last person', ';;Jakarta, 3 Januari 2026\n;;Kepala Biro\n;;\n;;Slamet\n;;NIP. 123\n'],
    ['in two columns', 'Mengetahui,;;Menyetujui\nKepala Biro;;Kepala Dinas\nSlamet;;Raharjo\n'],
  ])('is no row of a competency: %s', (_, signature) => {
    const { ok, value, issues, reading } = safeParsePeopleTable(
      acme,
      `Kompetensi;Adi;Budi\nSQL;3;2\nAudit;2;4\nRata-rata;2,5;3\n${signature}`,
    )
    expect([ok, value.length]).toEqual([true, 2])
    expect(reading.passedOver.map(({ as }) => as)).toEqual(
      issues.map(({ path }) => (path[0] === 4 ? 'total' : 'signature')),
    )
    expect(toldAloud(issues)).toEqual([])
  })

  it('hides no row that holds something of a person', () => {
    const text = 'Kompetensi;Adi;Budi\nSQL;3;2\nAudit;2;4\nMengetahui,;;\nRenang;baik;\n'
    expect(issuesOf(text)).toEqual([['error', 'row-passed-over', 5, 'Adi']])
    const { value } = safeParseJobProfilesTable(acme, text)
    expect(Object.values(value.jobs).map(({ complete }) => complete)).toEqual([false, false])
  })
})
