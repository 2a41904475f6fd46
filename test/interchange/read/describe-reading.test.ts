import { defineModel } from 'kompetensi'
import { describeReading, safeParseJobProfilesTable, safeParsePeopleTable, type Table } from 'kompetensi/csv'
import { en, tableReading } from 'kompetensi/locale/en'
import * as indonesian from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'

const model = defineModel({
  id: 'acme',
  scales: { five: { levels: [1, 2, 3, 4, 5] } },
  competencies: {
    SQL: { scale: 'five', name: { id: 'Bahasa kueri', en: 'Query language' } },
    NEG: { scale: 'five', name: { id: 'Negosiasi', en: 'Negotiation' } },
    AUD: { scale: 'five', name: { id: 'Audit', en: 'Auditing' } },
  },
  jobs: {},
})
const inEnglish = { language: { ...en, tableReading } }
const inIndonesian = { language: { ...indonesian.id, tableReading: indonesian.tableReading } }
const people = (table: Table): ReturnType<typeof safeParsePeopleTable> => safeParsePeopleTable(model, table)

const recap: Table = [
  ['Rekapitulasi penilaian'],
  [],
  ['No', 'NIP', 'Nama', 'Kompetensi', null, null, 'Catatan'],
  [null, null, null, 'Bahasa kueri', 'Negosiasi', 'AUD', null],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
  [null, 'Standar', null, 3, 4, 2, null],
  [1, '1001', 'Adi', 4, 3, 2, 'baik'],
  [2, '1002', 'Budi', 'II', '3 - Mahir', '-', null],
  [null, 'Rata-rata', null, '3,0', '3,0', '2,0', null],
  [],
  [null, 'Mengetahui,', null, null, null, 'Jakarta, 5 Januari 2026'],
  [null, 'Kepala Biro', null, null, null, 'Asesor'],
  [null, 'Sri', null, null, null, 'Tono'],
  [null, 'NIP. 19800101 200501 1 001'],
]

describe('describeReading', () => {
  it('says what each row and column was taken for', () => {
    const { ok, value, reading } = people(recap)
    expect(ok).toBe(true)
    expect(value).toEqual([
      { id: '1001', holdings: { SQL: 4, NEG: 3, AUD: 2 } },
      { id: '1002', holdings: { SQL: 2, NEG: 3 } },
    ])
    expect(describeReading(reading, inEnglish)).toBe(
      [
        'A row is one entry, and competencies are columns.',
        'Rows 3 and 4 are the header.',
        '3 columns are competencies.',
        'Other columns: NIP (person).',
        '2 rows are read.',
        '3 columns are not used: No, Nama and Catatan.',
        '1 row above the header: row 1 (Rekapitulasi penilaian).',
        '1 row numbering the columns: row 5 ((1)).',
        '1 row of required levels: row 6 (Standar).',
        '1 row with sums: row 9 (Rata-rata).',
        '4 rows of signatures: row 11 (Mengetahui,), row 12 (Kepala Biro), row 13 (Sri) and row 14 (NIP. 19800101 200501 1 001).',
      ].join('\n'),
    )
  })

  it('says it in Indonesian too', () => {
    expect(describeReading(people(recap).reading, inIndonesian).split('\n').slice(0, 7)).toEqual([
      'Setiap baris memuat satu entri, sedangkan kompetensi menjadi kolom.',
      'Baris judul: baris 3 dan 4.',
      '3 kolom dibaca sebagai kompetensi.',
      'Kolom lainnya: NIP (pegawai).',
      '2 baris dibaca sebagai isi.',
      '3 kolom tidak dipakai: No, Nama, dan Catatan.',
      '1 baris di atas baris judul: baris 1 (Rekapitulasi penilaian).',
    ])
  })

  it('says that jobs are columns, and competencies rows', () => {
    const table = 'Kompetensi;Analis;Kepala\r\nSQL;4;2\r\nNegosiasi;3;≥4\r\n'
    const { value, reading } = safeParseJobProfilesTable(model, table)
    expect(value.jobs['Kepala']?.requirements).toEqual([
      { competency: 'SQL', level: 2 },
      { competency: 'NEG', level: 4 },
    ])
    expect(describeReading(reading, inEnglish)).toBe(
      [
        'A row is one competency.',
        'Row 1 is the header.',
        '2 rows are competencies.',
        '2 columns are each a job: Analis and Kepala.',
      ].join('\n'),
    )
  })

  it('says once of the header of a further table that it is one', () => {
    const { reading } = people('NIP;SQL\r\n1;3\r\nNIP;SQL\r\n2;3\r\nNIP;NEG\r\n3;4\r\n')
    const lines = describeReading(reading, inEnglish).split('\n')
    expect(lines).toContain('Rows 1 and 5 are the header.')
    expect(lines).toContain('1 row with headers again: row 3 (NIP).')
  })

  it('says one of a thing in the singular', () => {
    const { reading } = safeParseJobProfilesTable(model, 'Kompetensi;Analis\r\nSQL;4\r\nNegosiasi;3\r\n')
    expect(describeReading(reading, inEnglish)).toContain('\n1 column is a job: Analis.')
  })

  it('shows the beginning of what is long', () => {
    const long = 'x'.repeat(100_000)
    const table = [[long], ['NIP', 'SQL', long], ['1', 3]]
    expect(describeReading(people(table).reading, inEnglish).length).toBeLessThan(500)
    const rows = [
      ['Kompetensi', `Analis ${long}`, `Kepala ${long}`],
      ['SQL', 3, 4],
      ['NEG', 2, 3],
    ]
    expect(describeReading(people(rows).reading, inEnglish).length).toBeLessThan(500)
  })

  it('names twelve of many, and says when no header is known', () => {
    const many = [
      ['NIP', 'SQL', ...Array.from({ length: 15 }, (_, i) => `Kolom ${i + 1}`)],
      ['1', 3],
    ]
    expect(describeReading(people(many).reading, inEnglish)).toContain('Kolom 12 and 3 more.')
    expect(describeReading(people('a;b\r\n1;2\r\n').reading, inEnglish)).toContain('No row is a header')
  })
})
