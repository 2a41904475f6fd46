import { describeReading, safeParseJobProfilesTable, safeParsePeopleTable } from 'kompetensi/csv'
import { en, tableReading } from 'kompetensi/locale/en'
import { describe, expect, it } from 'vitest'
import { acme } from '../support/acme'
import { toldAloud } from '../support/told'

type Sheet = string | readonly (readonly unknown[])[]

/** The levels of each job of a sheet, and whether all of it is there. */
const jobsOf = (sheet: Sheet, options = {}): unknown => {
  const { value } = safeParseJobProfilesTable(acme, sheet, options)
  return Object.values(value.jobs).map(({ id, requirements, complete }) => [
    id,
    Object.fromEntries(requirements.map(({ competency, level }) => [competency, level])),
    complete,
  ])
}

const twoJobs = [
  ['Analis', { SQL: 3, NEG: 2 }, true],
  ['Staf', { SQL: 4, NEG: 3 }, true],
]

describe('a sheet with competencies in rows whose jobs stand below a merged heading', () => {
  it.each<[string, Sheet]>([
    ['beside the head of competencies', 'Kompetensi;Jabatan;\n;Analis;Staf\nSQL;3;4\nNEG;2;3\n'],
    [
      'above the row with the head of competencies',
      ';Jabatan;\nKompetensi;Analis;Staf\nSQL;3;4\nNegosiasi;2;3\n',
    ],
    [
      'behind numbers, below a title',
      [
        ['MATRIKS KOMPETENSI JABATAN'],
        ['No', 'Kompetensi', 'Jabatan', null],
        [null, null, 'Analis', 'Staf'],
        [1, 'SQL', 3, 4],
        [2, 'NEG', 2, 3],
      ],
    ],
    [
      'beside names of the codes',
      [
        ['Kode', 'Kompetensi', 'Jabatan', null],
        [null, null, 'Analis', 'Staf'],
        ['SQL', 'Bahasa kueri', 3, 4],
        ['NEG', 'Negosiasi', 2, 3],
      ],
    ],
    ['called otherwise', 'Kompetensi;Level yang dipersyaratkan;\n;Analis;Staf\nSQL;3;4\nNEG;2;3\n'],
  ])('is read with a job a column: the heading %s', (_, sheet) => {
    expect(jobsOf(sheet)).toEqual(twoJobs)
    expect(jobsOf(sheet, { layout: 'competency-rows' })).toEqual(twoJobs)
    expect(toldAloud(safeParseJobProfilesTable(acme, sheet).issues)).toEqual([])
  })

  it('is read with one row and one job too, whatever model it is of', () => {
    expect(jobsOf('Kompetensi;Jabatan\n;Analis\nSQL;3')).toEqual([['Analis', { SQL: 3 }, true]])
  })

  it('is read of people too', () => {
    const { ok, value } = safeParsePeopleTable(acme, 'Kompetensi;Pegawai;\n;Adi;Budi\nSQL;3;4\nNEG;2;\n')
    expect([ok, value]).toEqual([
      true,
      [
        { id: 'Adi', holdings: { SQL: 3, NEG: 2 } },
        { id: 'Budi', holdings: { SQL: 4 } },
      ],
    ])
  })

  it('says that both rows are the header', () => {
    const { reading } = safeParseJobProfilesTable(acme, 'Kompetensi;Jabatan;\n;Analis;Staf\nSQL;3;4\n')
    expect(describeReading(reading, { language: { ...en, tableReading } })).toBe(
      [
        'A row is one competency.',
        'Rows 1 and 2 are the header.',
        '1 row is a competency.',
        '2 columns are each a job: Analis and Staf.',
      ].join('\n'),
    )
  })

  it('loses nothing where a job has no heading, or a row no known name', () => {
    const { ok, value, issues } = safeParseJobProfilesTable(
      acme,
      'Kompetensi;Jabatan;;\n;Analis;Staf;\nSQL;3;4;5\nRenang;1;2;\n',
    )
    expect([ok, Object.values(value.jobs).map(({ complete }) => complete)]).toEqual([false, [false, false]])
    expect(toldAloud(issues)).toEqual([
      ['error', 'column-unknown', 2, 'D'],
      ['error', 'column-unknown', 4, 'Renang'],
    ])
  })
})

describe('a table with a row a requirement', () => {
  it('stays one where its first row has no competency', () => {
    const { ok, value } = safeParseJobProfilesTable(acme, 'Kompetensi;Jabatan\n;Analis\nSQL;Staf\nNEG;Staf\n')
    expect([ok, Object.keys(value.jobs)]).toEqual([true, ['Analis', 'Staf']])
  })

  it('stays one where a title stands above its header', () => {
    expect(jobsOf(';Jabatan\nKompetensi;Jabatan;Level\nSQL;Analis;3\n')).toEqual([
      ['Analis', { SQL: 3 }, true],
    ])
  })
})
