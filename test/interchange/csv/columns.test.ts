import { attainment, defineModel, type Issue, scoreFit } from 'kompetensi'
import {
  parseJobProfilesTable,
  parsePeopleTable,
  safeParseDictionaryTable,
  safeParseJobProfilesTable,
  safeParsePeopleTable,
  safeParseRatingsTable,
  type Table,
} from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'

// What a column holds is never guessed, and no level in it is lost without a word.
const m = defineModel({
  id: 'acme',
  scales: {
    five: { levels: [1, 2, 3, 4, 5], definitions: [{ value: 3, name: { id: 'Mahir', en: 'Skilled' } }] },
  },
  competencies: {
    INT: { scale: 'five', name: 'Integritas' },
    NEG: { scale: 'five', name: 'Negosiasi' },
    R1: { scale: 'five', name: 'Researching' },
    R2: { scale: 'five', name: 'Researching' },
    KIN: { scale: 'five', name: 'Kinerja' },
    POT: { scale: 'five', name: 'Potensi' },
    WGT: { scale: 'five', name: 'Bobot' },
  },
  jobs: {},
})

const told = (issues: readonly Issue[]): unknown[] =>
  issues.map(({ severity, code, path }) => [severity, code, ...path])

const jobsOf = (table: Table): unknown[] => {
  const { value, issues } = safeParseJobProfilesTable(m, table)
  return [
    told(issues),
    ...Object.values(value.jobs).map(({ complete, unknown, requirements }) => [
      complete,
      unknown,
      requirements.map(({ competency, level }) => `${competency} ${level}`),
    ]),
  ]
}

describe('a column of job profiles that names no competency', () => {
  it('is an error where it holds levels, and leaves incomplete each job with something in it', () => {
    const table = 'Jabatan;Integritas;Negoisasi\nAnalis;3;5\nStaf;2;\nKepala;4;-\n'
    expect(jobsOf(table)).toEqual([
      [['error', 'column-unknown', 1, 'Negoisasi']],
      [false, undefined, ['INT 3']],
      [true, undefined, ['INT 2']],
      [true, undefined, ['INT 4']],
    ])
    const [issue] = safeParseJobProfilesTable(m, table).issues
    expect(issue?.message).toBe(
      'the column "Negoisasi" is not known, so a level in it cannot be read (did you mean "Negosiasi"?); the option "columns" says what it holds, or "ignored"',
    )
    const { value } = safeParseJobProfilesTable(m, table)
    const fit = scoreFit(value, 'Analis', { INT: 3 }, { method: attainment() })
    expect(fit.profileComplete).toBe(false)
    expect(() => parseJobProfilesTable(m, table)).toThrow('Negoisasi')
  })

  it.each(['mahir', 'Level 3', '3,5'])('holds a level where a cell says "%s"', (cell) => {
    expect(jobsOf(`Jabatan;Integritas;Ketelitian\nAnalis;3;${cell}\n`)).toEqual([
      [['error', 'column-unknown', 1, 'Ketelitian']],
      [false, undefined, ['INT 3']],
    ])
  })

  it('is a hint where it holds none, or says that it is beside the point', () => {
    const table = 'No;Jabatan;Integritas;Catatan;Tahun;Kosong;Rata-rata\n1;Analis;3;baru;2026;;3\n'
    expect(jobsOf(table)).toEqual([
      ['No', 'Catatan', 'Tahun', 'Kosong', 'Rata-rata'].map((header) => [
        'hint',
        'column-unknown',
        1,
        header,
      ]),
      [true, undefined, ['INT 3']],
    ])
  })

  it('is whatever the caller says', () => {
    const table = 'Jabatan;Integritas;Negoisasi;Nilai\nAnalis;3;5;4\n'
    const { jobs } = parseJobProfilesTable(m, table, {
      columns: { Negoisasi: { competency: 'NEG' }, Nilai: 'ignored' },
    })
    expect(jobs['Analis']).toMatchObject({
      complete: true,
      requirements: [
        { competency: 'INT', level: 3 },
        { competency: 'NEG', level: 5 },
      ],
    })
  })

  it('is never what the caller says wrongly', () => {
    const table = 'Jabatan;Integritas;Negoisasi\nAnalis;3;5\n'
    const { value, issues } = safeParseJobProfilesTable(m, table, {
      columns: { Negoisasi: { competency: 'NEGO' } },
    })
    expect(told(issues)).toEqual([['error', 'unknown-competency', 1, 'Negoisasi']])
    expect(value.jobs['Analis']?.complete).toBe(false)
    // @ts-expect-error what JavaScript lets pass
    expect(() => safeParseJobProfilesTable(m, table, { columns: { Negoisasi: 'NEG' } })).toThrow('columns')
  })

  it('is an error too where it is one of a long table that no wide one reads', () => {
    expect(jobsOf('Jabatan;Integritas;Level\nAnalis;3;4\n')).toEqual([
      [['error', 'column-unknown', 1, 'Level']],
      [false, undefined, ['INT 3']],
    ])
  })
})

describe('a name that two competencies share', () => {
  it('in a header says nothing, and which may be required is listed', () => {
    expect(jobsOf('Jabatan;Integritas;Researching\nAnalis;3;5\nStaf;3;\n')).toEqual([
      [['error', 'name-ambiguous', 1, 'Researching']],
      [false, ['R1', 'R2'], ['INT 3']],
      [true, undefined, ['INT 3']],
    ])
    const { value, issues } = safeParsePeopleTable(m, 'NIP;INT;Researching\n1;3;4\n')
    expect(value).toEqual([{ id: '1', holdings: { INT: 3 } }])
    expect(issues[0]?.message).toBe(
      '"Researching" is the name of several competencies: R1, R2; write one of these',
    )
  })

  it('in a cell neither', () => {
    expect(jobsOf('Jabatan;Kompetensi;Level\nAnalis;INT;3\nAnalis;Researching;4\n')).toEqual([
      [['error', 'name-ambiguous', 3, 'Kompetensi']],
      [false, ['R1', 'R2'], ['INT 3']],
    ])
    const ratings = safeParseRatingsTable(m, 'NIP;Kompetensi;Level\n1;Researching;4\n1;INT;3\n', {
      assessedOn: '2026-01-05',
      raterKind: 'assessor',
    })
    expect(told(ratings.issues)).toEqual([['error', 'name-ambiguous', 2, 'Kompetensi']])
    expect(ratings.value).toHaveLength(1)
  })

  it('is one thing by its code', () => {
    expect(parsePeopleTable(m, 'NIP;R1;R2\n1;3;4\n')).toEqual([{ id: '1', holdings: { R1: 3, R2: 4 } }])
  })

  it('of jobs and units neither', () => {
    const two = { ...m, units: { a: { name: { id: 'Pusat' } }, b: { name: { id: 'Pusat' } } } }
    const { ok, value, issues } = safeParsePeopleTable(two, 'NIP;INT;Unit\n1;3;Pusat\n')
    expect([ok, value]).toEqual([false, [{ id: '1', holdings: { INT: 3 } }]])
    expect(told(issues)).toEqual([['error', 'name-ambiguous', 2, 'Unit']])
    expect(jobsOf('Jabatan;INT\nA;3\n')).toHaveLength(2)
    expect(told(safeParseJobProfilesTable(two, 'Jabatan;Unit;INT\nA;Pusat;3\n').issues)).toEqual([
      ['error', 'name-ambiguous', 2, 'Unit'],
    ])
  })
})

describe('an error in a row of job profiles', () => {
  it.each<[string, Table, boolean]>([
    [
      'a cell without a header',
      [
        ['Jabatan', 'INT', null],
        ['Analis', 3, 4],
      ],
      false,
    ],
    [
      'a cell without a header, in a long table',
      [
        ['Jabatan', 'Kompetensi', 'Level', ''],
        ['Analis', 'INT', 3, 4],
      ],
      false,
    ],
    ['a day that is none', 'Jabatan;Berlaku sejak;INT\nAnalis;besok;3\n', false],
    ['a grade that there is not', 'Jabatan;Golongan;INT\nAnalis;9;3\n', false],
    ['a superior that there is not', 'Jabatan;Atasan;INT\nAnalis;Ketua;3\n', false],
    ['two columns of one competency', 'Jabatan;INT;Integritas\nAnalis;3;4\n', false],
    ['two columns of one field', 'Jabatan;Kompetensi;Level;Tingkat\nAnalis;INT;3;4\n', false],
    ['another row of the job', 'Jabatan;INT\nAnalis;3\nAnalis;5\n', false],
    ['a row of a job that reads alike', 'Jabatan;INT\nAnalis;3\nanalis;5\n', false],
    ['another level in another row', 'Jabatan;Kompetensi;Level\nAnalis;INT;3\nAnalis;INT;4\n', false],
    ['a row below that names no job', 'Jabatan;Kompetensi;Level\nAnalis;INT;3\n;NEG;4\n', false],
    ['another unit in another row', 'Jabatan;Unit;Kompetensi;Level\nAnalis;a;INT;3\nAnalis;b;NEG;3\n', false],
    ['levels in a column that nobody knows', 'Jabatan;Kompetensi;Levl\nAnalis;INT;3\n', false],
    ['a quote that is never closed', 'Jabatan;Kompetensi;Level\nAnalis;INT;3\nAnalis;"NEG;4\n', false],
    ['nothing', 'Jabatan;INT\nAnalis;3\n', true],
  ])('leaves the profile incomplete: %s', (_, table, complete) => {
    const { ok, value } = safeParseJobProfilesTable(m, table)
    expect([ok, value.jobs['Analis']?.complete]).toEqual([complete, complete])
  })

  it('leaves it incomplete when the table is too long', () => {
    const table = [
      ['Jabatan', 'Kompetensi', 'Level'],
      ['Analis', 'INT', 3],
      ['Analis', 'NEG', 3],
    ]
    const { value } = safeParseJobProfilesTable(m, table, { limits: { cells: 6 } })
    expect(value.jobs['Analis']).toMatchObject({ complete: false, requirements: [{ competency: 'INT' }] })
  })
})

describe('a column of people that names no competency', () => {
  it('is an error where it holds levels', () => {
    const { ok, value, issues } = safeParsePeopleTable(
      m,
      'NIP;Nama;Integritas;Negoisasi\n1;Budi;3;5\n2;Ani;3;\n',
    )
    expect(ok).toBe(false)
    expect(value).toEqual([
      { id: '1', holdings: { INT: 3 } },
      { id: '2', holdings: { INT: 3 } },
    ])
    expect(told(issues)).toEqual([
      ['hint', 'column-unknown', 1, 'Nama'],
      ['error', 'column-unknown', 1, 'Negoisasi'],
    ])
    expect(issues[1]?.details).toEqual({ header: 'Negoisasi', suggestion: 'Negosiasi', levels: 1 })
  })
})

describe('a header that is a field and a competency', () => {
  it('is told and not read', () => {
    const { ok, value, issues } = safeParsePeopleTable(m, 'NIP;Kinerja;Potensi;INT\n1;4;3;2\n')
    expect([ok, value]).toEqual([false, [{ id: '1', holdings: { INT: 2 } }]])
    expect(told(issues)).toEqual([
      ['error', 'column-ambiguous', 1, 'Kinerja'],
      ['error', 'column-ambiguous', 1, 'Potensi'],
    ])
    expect(issues[0]?.message).toBe(
      'the column "Kinerja" may hold "performance" or the competency KIN, so it is not read; the option "columns" says which',
    )
  })

  it('is what the caller says', () => {
    const columns = { Kinerja: { competency: 'KIN' }, Potensi: 'potential' } as const
    expect(parsePeopleTable(m, 'NIP;Kinerja;Potensi;INT\n1;4;3;2\n', { columns })).toEqual([
      { id: '1', holdings: { KIN: 4, INT: 2 }, potential: 3 },
    ])
  })

  it('is what has no other column', () => {
    expect(parsePeopleTable(m, 'NIP;Kinerja;KIN\n1;80;2\n')).toEqual([
      { id: '1', holdings: { KIN: 2 }, performance: 80 },
    ])
    expect(parsePeopleTable(m, 'NIP;Kinerja;Nilai kinerja\n1;2;80\n')).toEqual([
      { id: '1', holdings: { KIN: 2 }, performance: 80 },
    ])
  })

  it('leaves a job incomplete that has something in it, but for a long table, whose headers name no competency', () => {
    expect(jobsOf('Jabatan;INT;Bobot\nAnalis;3;4\nStaf;3;\n')).toEqual([
      [['error', 'column-ambiguous', 1, 'Bobot']],
      [false, ['WGT'], ['INT 3']],
      [true, undefined, ['INT 3']],
    ])
    const { jobs } = parseJobProfilesTable(m, 'Jabatan;Kompetensi;Level;Bobot\nAnalis;INT;3;2\n')
    expect(jobs['Analis']?.requirements).toEqual([{ competency: 'INT', level: 3, weight: 2 }])
  })
})

describe('a header that the caller gives a meaning and no cell has', () => {
  it('is a warning, with the headers that are there', () => {
    const table = 'Jabatan;Integritas\nAnalis;3\n'
    const { ok, issues } = safeParseJobProfilesTable(m, table, { columns: { Jabatn: 'ignored' } })
    expect(ok).toBe(true)
    expect(issues.map(({ severity, code, path }) => [severity, code, path])).toEqual([
      ['warning', 'column-missing', [1, 'Jabatn']],
    ])
    expect(issues[0]?.message).toBe(
      'there is no column Jabatn; the headers are Jabatan, Integritas (did you mean "Jabatan"?)',
    )
  })

  it('is told of for people, ratings and dictionaries too', () => {
    const columns = { Foo: 'ignored' } as const
    const told = [
      safeParsePeopleTable(m, 'NIP;Integritas\n1;3\n', { columns }),
      safeParseRatingsTable(m, 'NIP;Kompetensi;Level;Tanggal;Penilai\n1;INT;3;2026-01-05;Atasan\n', {
        columns,
      }),
      safeParseDictionaryTable(m, 'Kode;Nama\nABC;Abc\n', { columns, scale: 'five' }),
    ].map(({ issues }) => issues.map(({ code, path }) => [code, path[1]]))
    expect(told.every((codes) => codes.some(([code, of]) => code === 'column-missing' && of === 'Foo'))).toBe(
      true,
    )
  })
})
