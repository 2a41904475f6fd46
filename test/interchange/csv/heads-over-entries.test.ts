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

describe('a sheet with competencies in rows whose jobs stand over what is said of them', () => {
  it('makes the jobs incomplete whose weights or essentials have no place there, and says so', () => {
    const essential = 'Kompetensi;Analis;\n;Level;Wajib\nSQL;3;Ya\nNEG;2;Tidak\n'
    expect(jobsOf(essential)).toEqual([['Analis', { SQL: 3, NEG: 2 }, false]])
    expect(toldAloud(safeParseJobProfilesTable(acme, essential).issues)).toEqual([
      ['warning', 'column-unknown', 2, 'Analis Wajib'],
    ])
    const weights = 'Kompetensi;Analis;;Staf;\n;Level;Bobot;Level;Bobot\nSQL;3;40%;4;60%\nNEG;2;60%;3;40%\n'
    expect(jobsOf(weights)).toEqual([
      ['Analis', { SQL: 3, NEG: 2 }, false],
      ['Staf', { SQL: 4, NEG: 3 }, false],
    ])
  })

  it('takes what a person has for their level, beside what is required', () => {
    const text = 'Kompetensi;Adi;;Budi;\n;Standar;Capaian;Standar;Capaian\nSQL;3;2;3;4\nNEG;2;2;2;1\n'
    const { issues, value } = safeParsePeopleTable(acme, text)
    expect(toldAloud(issues)).toEqual([])
    expect(value).toEqual([
      { id: 'Adi', holdings: { SQL: 2, NEG: 2 } },
      { id: 'Budi', holdings: { SQL: 4, NEG: 1 } },
    ])
  })

  const raters = 'Kompetensi;Adi;;Budi;\n;Diri;Atasan;Diri;Atasan\nSQL;3;2;3;4\nNEG;2;2;2;1\n'
  it('chooses none of two levels: nobody but the caller can', () => {
    const { ok, value, issues } = safeParsePeopleTable(acme, raters)
    expect([ok, value]).toEqual([false, []])
    expect(issues.map(({ path }) => path[1]).filter(Boolean)).toEqual([
      'Adi Diri',
      'Adi Atasan',
      'Budi Diri',
      'Budi Atasan',
    ])
    const columns = {
      'Adi Atasan': 'person',
      'Budi Atasan': 'person',
      'Adi Diri': 'ignored',
      'Budi Diri': 'ignored',
    } as const
    const chosen = safeParsePeopleTable(acme, raters, { columns })
    expect(toldAloud(chosen.issues)).toEqual([])
    expect(chosen.value).toEqual([
      { id: 'Adi', holdings: { SQL: 2, NEG: 2 } },
      { id: 'Budi', holdings: { SQL: 4, NEG: 1 } },
    ])
  })
})

describe('a sheet with competencies in rows of one person', () => {
  it.each(['Capaian', 'Realisasi', 'Actual', 'Level saat ini', 'Hasil asesmen'])(
    'takes no column called %s for a person or a job',
    (head) => {
      const text = `Kompetensi;Standar;${head}\nSQL;3;2\nNEG;2;3\n`
      const people = safeParsePeopleTable(acme, text)
      expect([people.ok, people.value]).toEqual([false, []])
      expect(safeParseJobProfilesTable(acme, text).value.jobs).not.toHaveProperty(head)
    },
  )

  it('takes Max for a person where others stand behind', () => {
    const { value } = safeParsePeopleTable(acme, 'Kompetensi;Adi;Max;Siti\nSQL;3;4;1\nNEG;2;3;1\n')
    expect(value.map(({ id }) => id)).toEqual(['Adi', 'Max', 'Siti'])
    const last = safeParsePeopleTable(acme, 'Kompetensi;Adi;Siti;Max\nSQL;3;4;4\nNEG;2;3;3\n')
    expect(last.value.map(({ id }) => id)).toEqual(['Adi', 'Siti'])
  })
})

it('says of a row without a competency that it has none', () => {
  const { issues } = safeParseJobProfilesTable(acme, 'Kompetensi;Analis;Staf\nSQL;3;4\n;2;3\n')
  expect(issues.map(({ path, message }) => [path, message])).toEqual([
    [[3, 'Analis'], 'a cell stands in a row that names no competency: "2"'],
    [[3, 'Staf'], 'a cell stands in a row that names no competency: "3"'],
  ])
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
