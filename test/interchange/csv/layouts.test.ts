import { defineModel, lintModel, type Person } from 'kompetensi'
import {
  formatDictionaryTable,
  formatPeopleTable,
  parsePeopleTable,
  safeParseDictionaryTable,
  safeParseJobProfilesTable,
  safeParsePeopleTable,
  safeParseRatingsTable,
  type Table,
} from 'kompetensi/csv'
import { en } from 'kompetensi/locale/en'
import { describe, expect, it } from 'vitest'

const model = defineModel({
  id: 'acme',
  scales: {
    five: {
      levels: [1, 2, 3, 4, 5],
      definitions: [
        { value: 2, name: { id: 'Dasar', en: 'Basic' } },
        { value: 3, name: { id: 'Madya', en: 'Intermediate' } },
        { value: 4, name: { id: 'Mahir', en: 'Advanced' } },
      ],
    },
  },
  competencies: {
    SQL: { scale: 'five', name: { id: 'Bahasa kueri', en: 'Query language' } },
    NEG: { scale: 'five', name: { id: 'Negosiasi', en: 'Negotiation' } },
    AUD: { scale: 'five', name: { id: 'Audit', en: 'Auditing' } },
  },
  jobs: {},
})
const told = (
  issues: readonly { severity: string; code: string; path: readonly (string | number)[] }[],
): unknown[][] => issues.map(({ severity, code, path }) => [severity, code, ...path])
const passed = ({
  reading,
}: {
  reading: { passedOver: readonly { row: number; as: string }[] }
}): unknown[][] => reading.passedOver.map(({ row, as }) => [row, as])

describe('levels as people write them', () => {
  const level = (cell: unknown, options = {}): unknown =>
    safeParsePeopleTable(
      model,
      [
        ['NIP', 'SQL'],
        ['1', cell],
      ],
      options,
    ).value[0]?.holdings['SQL']

  it.each([
    ['II', 2],
    ['3 - Madya', 3],
    ['3 (Madya)', 3],
    ['Madya (3)', 3],
    ['Level 3 - Madya', 3],
    ['3: cukup', 3],
    ['$4', 4],
    ['Rp4', 4],
    ['3.0', 3],
    ['mahir', 4],
  ])('%s is %d', (cell, expected) => {
    expect(level(cell)).toBe(expected)
  })

  it.each(['V', 'X', '3 - Mahir', '2-3', '≥4', '40%', '3 tahun', '3 - belum dinilai'])(
    '%s is no one level',
    (cell) => {
      const { ok, value } = safeParsePeopleTable(model, [
        ['NIP', 'SQL'],
        ['1', cell],
      ])
      expect(ok).toBe(false)
      expect(value).toEqual([{ id: '1', holdings: {} }])
    },
  )

  it('takes the words of the caller before any other', () => {
    expect(level('V', { levels: { V: 5 } })).toBe(5)
    expect(level('Mahir', { levels: { mahir: 5 } })).toBe(5)
  })

  it('takes NULL for nothing also where something is needed: a rating of no day is told, and not dropped', () => {
    const head = 'NIP;Kompetensi;Level;Tanggal penilaian;Jenis penilai\n'
    const rated = (row: string) => safeParseRatingsTable(model, `${head}${row}\n`)
    expect(rated('1001;SQL;3;2026-01-05;atasan')).toMatchObject({ ok: true, issues: [] })
    for (const row of [
      '1001;SQL;3;NULL;atasan',
      'NULL;SQL;3;2026-01-05;atasan',
      '1001;NULL;3;2026-01-05;atasan',
    ]) {
      const { ok, value, issues } = rated(row)
      expect([ok, value, issues.map(({ code }) => code)], row).toEqual([false, [], ['cell-missing']])
    }
  })

  it('takes NULL for what nobody has assessed, and a requirement of at least 4 for 4', () => {
    const people = safeParsePeopleTable(model, [
      ['NIP', 'SQL', 'NEG'],
      ['1', 'NULL', 3],
    ])
    expect([people.ok, people.value]).toEqual([true, [{ id: '1', holdings: { NEG: 3 } }]])
    const jobs = safeParseJobProfilesTable(model, 'Jabatan;SQL;NEG;AUD\nAnalis;≥4;min. 3;NULL\n')
    expect(jobs.value.jobs['Analis']).toMatchObject({
      complete: true,
      requirements: [
        { competency: 'SQL', level: 4 },
        { competency: 'NEG', level: 3 },
      ],
    })
  })

  it('takes weights in per cent for parts of one', () => {
    const text = 'Jabatan;Kompetensi;Level;Bobot\nAnalis;SQL;4;25%\nAnalis;NEG;3;7,5 %\n'
    const weights = safeParseJobProfilesTable(model, text).value.jobs['Analis']?.requirements.map(
      ({ weight }) => weight,
    )
    expect(weights).toEqual([0.25, 0.075])
  })

  it('reads the days of a sheet, and no century that nobody has told', () => {
    const days = (cell: string, options = {}): unknown => {
      const rows = [
        ['NIP', 'Kompetensi', 'Nilai', 'Tanggal', 'Jenis penilai'],
        ['1', 'SQL', 3, cell, 'asesor'],
      ]
      const { value, issues } = safeParseRatingsTable(model, rows, options)
      return value[0]?.assessedOn ?? told(issues)
    }
    expect(days('Senin, 5 Januari 2026')).toBe('2026-01-05')
    expect(days('2026-01-05T00:00:00+07:00')).toBe('2026-01-05')
    expect(days('20260105')).toBe('2026-01-05')
    expect(days('5/1/26', { dates: 'day-month' })).toEqual([['error', 'cell-ambiguous', 2, 'Tanggal']])
    expect(days('5/1/26', { dates: 'day-month', century: 2000 })).toBe('2026-01-05')
  })
})

describe('rows that are no entries', () => {
  it('keeps every row that names somebody, below sums and signatures too', () => {
    const rows = [
      ['NIP', 'SQL', 'NEG'],
      ['1', 3, 4],
      ['Jumlah', 3, 4],
      ['2', 2, 2],
      ['3', null, null],
      ['Mengetahui,'],
      ['4', 5, null],
    ]
    const result = safeParsePeopleTable(model, rows)
    // The third is alone in its row below a sum, as a note would be: it is told.
    expect(result.value.map(({ id }) => id)).toEqual(['1', '2', '4'])
    expect(told(result.issues)).toEqual([
      ['hint', 'row-passed-over', 3],
      ['hint', 'row-passed-over', 5],
      ['hint', 'row-passed-over', 6],
    ])
  })

  it('counts no people as columns: a person 1 with levels 2 and 3 is one, where the next is 2', () => {
    const people = safeParsePeopleTable(model, [
      ['NIP', 'SQL', 'NEG'],
      ['1', 2, 3],
      ['2', 3, 4],
    ])
    expect(people.value.map(({ id }) => id)).toEqual(['1', '2'])
    const numbered = safeParsePeopleTable(model, [
      ['NIP', 'SQL', 'NEG'],
      ['1', '2', '3'],
      ['1001', 3, 4],
    ])
    expect(numbered.value.map(({ id }) => id)).toEqual(['1001'])
    expect(passed(numbered)).toEqual([[2, 'numbering']])
    // It could be a person all the same: that is for somebody to decide.
    expect(told(numbered.issues)).toEqual([['error', 'row-passed-over', 2]])
    const alone = safeParsePeopleTable(model, 'NIP;SQL;NEG;AUD\n1;2;3;4\n')
    expect(alone.ok).toBe(false)
  })

  it.each([
    ['numbers names too', 'NIP;Nama;SQL;NEG\n1;2;3;4\n1001;Adi;3;4\n'],
    ['goes beyond the scale', 'NIP;Unit;SQL;NEG;AUD;Email\n(1);(2);(3);(4);(5);(6)\n1001;;3;4;;\n'],
    ['is written as no id is', 'NIP;SQL;NEG\n(1);(2);(3)\n1001;3;4\n'],
  ])('hints at a row of numbers of columns that %s', (_, text) => {
    const { ok, value } = safeParsePeopleTable(model, text)
    expect(ok).toBe(true)
    expect(value.map(({ id }) => id)).toEqual(['1001'])
  })

  it.each([
    ['at the lower right', ';;;;Mengetahui,\n;;;;Drs. Slamet\n;;;;NIP. 1\n'],
    ['in the column of numbers', 'Mengetahui,;;;;\nDrs. Slamet;;;;\nNIP. 1;;;;\n'],
  ])('sees a signature %s', (_, signature) => {
    const { ok, value, issues, reading } = safeParsePeopleTable(
      model,
      `No;NIP;Nama;SQL;NEG\n1;1001;Adi;3;4\n2;;;;\n${signature}`,
    )
    expect(ok).toBe(true)
    expect(value.map(({ id }) => id)).toEqual(['1001'])
    expect(passed({ reading })).toEqual([
      [3, 'empty'],
      [4, 'signature'],
      [5, 'signature'],
      [6, 'signature'],
    ])
    expect(told(issues).filter(([, code]) => code === 'row-passed-over')).toHaveLength(3)
  })

  it.each(['Jml', 'Jml.', 'Nilai rata-rata', 'Rata2', 'Nilai tertinggi', 'Persentase', '% Tercapai'])(
    '%s is no person',
    (word) => {
      const result = safeParsePeopleTable(model, `Nama;SQL\nBudi;3\nAni;4\n${word};3,5\n`)
      expect(passed(result)).toEqual([[4, 'total']])
      expect(result.value).toHaveLength(2)
    },
  )

  it('calls what stands alone in the column of numbers a heading', () => {
    const result = safeParsePeopleTable(model, 'No;NIP;SQL\nBiro Umum;;\n1;1001;3\n')
    expect(passed(result)).toEqual([[2, 'group']])
  })

  it('brings back people and jobs whose ids are words of footers', () => {
    const people: Person[] = [
      'Total',
      'Rata-rata',
      'Jml.',
      'Nilai rata-rata',
      'Rata2',
      '% Tercapai',
      'Standar',
      'Mengetahui,',
      'NIP. 1',
      'Catatan: a',
      "'Total",
    ].map((id) => ({ id, holdings: { SQL: 3 } }))
    expect(parsePeopleTable(model, formatPeopleTable(model, people, { language: en }).value)).toEqual(people)
  })
})

describe('a heading over several columns that names what they are', () => {
  it.each<[Table]>([
    ['Kompetensi;Jabatan;\nSQL;3;4\n'],
    [
      [
        ['Kompetensi', 'Jabatan', null],
        ['SQL', 3, 4],
      ],
    ],
  ])('tells the levels under no header: %j', (table) => {
    const { ok, issues } = safeParseJobProfilesTable(model, table, { layout: 'competency-rows' })
    expect([ok, issues[0]?.code, issues[0]?.details]).toMatchObject([false, 'column-unknown', { levels: 1 }])
  })
})

describe('headers in two rows, and tables below each other', () => {
  it('reads headings over groups of columns, of a long table too', () => {
    const jobs = safeParseJobProfilesTable(model, [
      ['Jabatan', 'Kompetensi teknis', null, 'Kompetensi perilaku'],
      [null, 'SQL', 'AUD', 'NEG'],
      ['Analis', 4, 3, 2],
    ])
    expect(jobs.ok).toBe(true)
    expect(jobs.value.jobs['Analis']?.requirements).toHaveLength(3)
    expect(jobs.reading.headerRows).toEqual([1, 2])
    const dictionary = safeParseDictionaryTable(model, [
      ['No', 'Kompetensi', null, 'Kelompok'],
      [null, 'Kode', 'Nama', null],
      [1, 'SQL', 'Bahasa kueri', 'Teknis'],
    ])
    expect(dictionary.value.competencies['SQL']?.cluster).toBe('Teknis')
    expect(dictionary.reading.columns.map(({ as }) => as)).toEqual(['code', 'name', 'cluster'])
  })

  it('reads names above codes, and headings in a row between', () => {
    const people = [
      { id: '1001', holdings: { NEG: 3, AUD: 4 } },
      { id: '1002', holdings: { NEG: 2, AUD: 3 } },
    ]
    for (const head of [
      'NIP;Negosiasi;Audit\n;NEG;AUD',
      'NIP;NEG;AUD\n;Negosiasi;Audit',
      'NIP;Kompetensi;\n;Inti;Teknis\n;Negosiasi;Audit',
      'NIP;Kompetensi;\n;Inti;\n;NEG;AUD',
      'NIP;Kompetensi;\n;Negosiasi;Audit\n;NEG;AUD',
    ]) {
      const { value, issues } = safeParsePeopleTable(model, `${head}\n1001;3;4\n1002;2;3\n`)
      expect([head, value, issues]).toEqual([head, people, []])
    }
    const jobs = safeParseJobProfilesTable(model, 'Jabatan;Kompetensi;\n;Inti;\n;NEG;AUD\na;3;4\n')
    expect(jobs.value.jobs['a']).toMatchObject({ complete: true, requirements: [{ level: 3 }, { level: 4 }] })
    expect(jobs.reading.headerRows).toEqual([1, 2, 3])
  })

  it('says which rows are the header also where neither of two has every column', () => {
    const text = 'NIP;\n;Kompetensi;Level;Tanggal;Jenis penilai\n1;SQL;3;2026-11-22;asesor\n'
    const { ok, value, reading } = safeParseRatingsTable(model, text)
    expect(ok).toBe(true)
    expect(value).toHaveLength(1)
    expect(reading.headerRows).toEqual([1, 2])
  })

  it('takes no standard for a level held where competencies have several columns: the caller says which', () => {
    const text = 'NIP;Nama;SQL;;NEG;\n;;Std;Capaian;Std;Capaian\n1;Adi;3;2;3;4\n'
    const { value, issues, reading } = safeParsePeopleTable(model, text)
    expect(value).toEqual([{ id: '1', holdings: {} }])
    expect(reading.headerRows).toEqual([1, 2])
    expect(told(issues).filter(([severity]) => severity === 'error')).toEqual([
      ['error', 'column-unknown', 2, 'SQL Std'],
      ['error', 'column-unknown', 2, 'SQL Capaian'],
      ['error', 'column-unknown', 2, 'NEG Std'],
      ['error', 'column-unknown', 2, 'NEG Capaian'],
      ['error', 'competency-column-missing', 2],
    ])
    const chosen = safeParsePeopleTable(model, text, {
      columns: {
        'SQL Std': 'ignored',
        'NEG Std': 'ignored',
        'SQL Capaian': { competency: 'SQL' },
        'NEG Capaian': { competency: 'NEG' },
      },
    })
    expect(chosen.ok).toBe(true)
    expect(chosen.value).toEqual([{ id: '1', holdings: { SQL: 2, NEG: 4 } }])
  })

  it('joins the rows of one person, and keeps a contradiction apart', () => {
    const stacked = safeParsePeopleTable(model, [
      ['NIP', 'SQL'],
      ['1', 3],
      ['2', 4],
      [],
      ['NIP', 'NEG', 'AUD'],
      ['1', 2, 9],
      ['3', 5, null],
    ])
    expect(stacked.value).toEqual([
      { id: '1', holdings: { SQL: 3, NEG: 2 } },
      { id: '2', holdings: { SQL: 4 } },
      { id: '3', holdings: { NEG: 5 } },
    ])
    expect(told(stacked.issues)).toEqual([['error', 'level-off-scale', 6, 'AUD']])
    expect(stacked.reading.headerRows).toEqual([1, 5])
    const twice = safeParsePeopleTable(model, [
      ['NIP', 'SQL'],
      ['1', 3],
      ['NIP', 'SQL', 'NEG'],
      ['1', 4, 2],
    ])
    expect(told(twice.issues)).toEqual([['error', 'row-duplicate', 4, 'NIP']])
  })

  it('does not take what a table has no column for as not required', () => {
    const { value } = safeParseJobProfilesTable(model, [
      ['Jabatan', 'SQL'],
      ['Analis', 3],
      [],
      ['Jabatan', 'NEG'],
      ['Kepala', 4],
    ])
    expect(value.jobs['Analis']).toMatchObject({ complete: false, unknown: ['NEG'] })
    expect(value.jobs['Kepala']).toMatchObject({ complete: false, unknown: ['SQL'] })
  })
})

describe('the standard row of a recap', () => {
  const recap = [
    ['NIP', 'Nama', 'SQL', 'NEG'],
    ['Standar', null, 4, 3],
    ['1', 'Adi', 3, 3],
  ]

  it('is a job where the caller says whose it is, and no person', () => {
    const jobs = safeParseJobProfilesTable(model, recap, { standardOf: 'Analis' })
    expect(jobs.ok).toBe(true)
    expect(jobs.value.jobs['Analis']?.requirements).toEqual([
      { competency: 'SQL', level: 4 },
      { competency: 'NEG', level: 3 },
    ])
    expect(passed(jobs)).toEqual([[3, 'not-standard']])
    const people = safeParsePeopleTable(model, recap)
    expect(people.value).toEqual([{ id: '1', holdings: { SQL: 3, NEG: 3 } }])
    expect(passed(people)).toEqual([[2, 'standard']])
  })
})

describe('competencies in rows', () => {
  it('tells where a cell stands in the sheet itself, and of competencies that the model lacks', () => {
    const text = 'Kompetensi;Adi;Budi\nSQL;3;9\nNegoisasi;2;2\nAudit;-;4\nTotal;3;13\n'
    const { value, issues, reading } = safeParsePeopleTable(model, text)
    expect(value).toEqual([
      { id: 'Adi', holdings: { SQL: 3 } },
      { id: 'Budi', holdings: { AUD: 4 } },
    ])
    expect(told(issues.filter(({ severity }) => severity === 'error'))).toEqual([
      ['error', 'column-unknown', 3, 'Negoisasi'],
      ['error', 'level-off-scale', 2, 'Budi'],
    ])
    expect(reading.competencyRows.map(({ row, code }) => [row, code])).toEqual([
      [2, 'SQL'],
      [4, 'AUD'],
    ])
  })

  it('names each row of a competency, also where a table below goes on with one', () => {
    const text = 'Kompetensi;Adi\nSQL;3\nNegosiasi;2\n\nKompetensi;Budi\nNegosiasi;4\n'
    const { value, reading } = safeParsePeopleTable(model, text)
    expect(value).toEqual([
      { id: 'Adi', holdings: { SQL: 3, NEG: 2 } },
      { id: 'Budi', holdings: { NEG: 4 } },
    ])
    expect(reading.competencyRows).toEqual([
      { row: 2, header: 'SQL', code: 'SQL' },
      { row: 3, header: 'Negosiasi', code: 'NEG' },
      { row: 6, header: 'Negosiasi', code: 'NEG' },
    ])
  })

  it('says that a column holds words among levels, and which has no header', () => {
    const text = 'Kompetensi;Adi;Budi;\nSQL;3;4;2\nNegosiasi;baik;2;\nAudit;baik;3;\n'
    const { value, issues } = safeParsePeopleTable(model, text)
    expect(value.map(({ id }) => id)).toEqual(['Budi'])
    expect(told(issues)).toEqual([
      ['error', 'column-unknown', 1, 'Adi'],
      ['error', 'column-unknown', 1, 'D'],
    ])
  })

  it('passes over columns of required levels, sums and weights, as it does such rows', () => {
    const text = [
      'Kompetensi;Adi;Gap Adi;Rata-rata;Standar;Target;Level yang dipersyaratkan;Bobot;Gap',
      'SQL;3;-1;3;4;4;4;2;-1',
      'NEG;2;0;2;2;2;2;1;0',
    ].join('\n')
    const { ok, value, issues, reading } = safeParsePeopleTable(model, text)
    expect(ok).toBe(true)
    expect(value).toEqual([{ id: 'Adi', holdings: { SQL: 3, NEG: 2 } }])
    const unused = ['Gap Adi', 'Rata-rata', 'Standar', 'Target', 'Level yang dipersyaratkan', 'Bobot', 'Gap']
    expect(reading.unused.map(({ header }) => header)).toEqual(unused)
    expect(told(issues)).toEqual(unused.map((header) => ['hint', 'column-unknown', 1, header]))
    const named = safeParsePeopleTable(model, text, {
      layout: 'competency-rows',
      columns: { Target: 'person' },
    })
    expect(named.value.map(({ id }) => id)).toEqual(['Target'])
  })

  it('keeps a job whose name begins with the word of a sum', () => {
    const text = 'Kompetensi;Gap Analyst;Standar;Bobot\nSQL;3;4;2\nNEG;2;2;1\n'
    const { value } = safeParseJobProfilesTable(model, text)
    expect(Object.keys(value.jobs)).toEqual(['Gap Analyst', 'Standar'])
  })

  it.each(['Kebutuhan', 'Syarat Jabatan', 'Maks', 'Bobot', 'Target'])(
    'takes a row "%s" for no person',
    (word) => {
      const { value, issues } = safeParsePeopleTable(model, `Nama;SQL;NEG\nAdi;3;4\n${word};4;4\n`)
      expect(value.map(({ id }) => id)).toEqual(['Adi'])
      expect(told(issues)).toEqual([['hint', 'row-passed-over', 3]])
    },
  )
})

describe('what is not read, however the sheet lies', () => {
  const jobs = (
    text: string,
    options: Parameters<typeof safeParseJobProfilesTable>[2] = {},
  ): readonly [unknown[], unknown[][]] => {
    const { value, issues } = safeParseJobProfilesTable(model, text, options)
    const errors = issues.filter(({ severity }) => severity === 'error')
    return [Object.values(value.jobs).map(({ id, complete }) => [id, complete]), told(errors)]
  }

  it('refuses a column of a misspelt competency, whatever stands in it', () => {
    const text = 'Jabatan;SQL;Negoisasi;Notasi\nAnalis;3;tinggi;\nStaf;2;;a\n'
    expect(jobs(text)).toEqual([
      [
        ['Analis', false],
        ['Staf', true],
      ],
      [['error', 'column-unknown', 1, 'Negoisasi']],
    ])
    expect(jobs(text, { columns: { Negoisasi: 'ignored' } })[1]).toEqual([])
    const people = safeParsePeopleTable(model, 'NIP;SQL;Negoisasi\n1;3;tinggi\n')
    expect(people.ok).toBe(false)
    expect(safeParsePeopleTable(model, 'NIP;SQL;Negoisasi\n1;3;\n').ok).toBe(true)
  })

  it('makes the jobs incomplete that have a level in a row of a competency that the model lacks', () => {
    const text = 'Kompetensi;Analis;Staf\nSQL;3;2\nNegoisasi;4;\nAudit;2;2\n'
    expect(jobs(text)).toEqual([
      [
        ['Analis', false],
        ['Staf', true],
      ],
      [['error', 'column-unknown', 3, 'Negoisasi']],
    ])
  })

  it('takes no row for a further header that has a level in it', () => {
    const text = 'Kompetensi;Adi;Budi\nSQL;3;2\nNegoisasi;baik;4\nAudit;3;4\n'
    const { ok, value, issues } = safeParsePeopleTable(model, text)
    expect(ok).toBe(false)
    expect(value.map(({ id, holdings }) => [id, holdings])).toEqual([
      ['Adi', { SQL: 3, AUD: 3 }],
      ['Budi', { SQL: 2, AUD: 4 }],
    ])
    expect(told(issues)).toEqual([['error', 'column-unknown', 3, 'Negoisasi']])
  })

  it('tells of levels behind a blank column, where another table may stand', () => {
    const text = 'Kompetensi;Analis;;Kepala\nSQL;3;;4\nAudit;3;;4\n'
    expect(jobs(text)).toEqual([[['Analis', true]], [['error', 'column-unknown', 1, 'Kepala']]])
  })

  it('makes the job incomplete whose header stands twice', () => {
    const text = 'Kompetensi;Analis;Analis;Staf\nSQL;3;2;1\nAudit;2;5;2\n'
    expect(jobs(text)).toEqual([
      [
        ['Analis', false],
        ['Staf', true],
      ],
      [['error', 'column-duplicate', 1, 'Analis']],
    ])
  })

  it('makes the job of a standard row incomplete that has a level under a header that names nothing', () => {
    const text = 'NIP;Nama;SQL;Negoisasi;Rata-rata\n;Standar;3;4;3,5\n1;Adi;2;2;2\n'
    expect(jobs(text, { standardOf: 'Analis' })).toEqual([
      [['Analis', false]],
      [['error', 'column-unknown', 1, 'Negoisasi']],
    ])
  })

  it('tells of a further table whose header names nothing where levels stand', () => {
    const text = 'Jabatan;SQL\nAnalis;3\nStaf;2\n\nJabatan;Audit;Negoisasi\nAnalis;4;5\n'
    expect(jobs(text)).toEqual([
      [
        ['Analis', false],
        ['Staf', false],
      ],
      [['error', 'column-unknown', 5, 'Negoisasi']],
    ])
  })

  it('is told where tables below each other hold too much side by side', () => {
    const text = Array.from({ length: 200 }, (_, i) => `Jabatan;U${i}\nJ${i};baik\n`).join('\n')
    const { ok, value, issues } = safeParseJobProfilesTable(model, text, { limits: { cells: 5000 } })
    expect(ok).toBe(false)
    expect(issues[0]).toMatchObject({ code: 'data-too-large', details: { what: 'cells', atMost: 5000 } })
    expect(Object.values(value.jobs).every(({ complete }) => complete === false)).toBe(true)
  })

  it('is told of figures without a header that only look like a numbering', () => {
    expect(jobs('Jabatan;SQL;\nAnalis;3;1\nStaf;2;2\n')).toEqual([
      [
        ['Analis', false],
        ['Staf', false],
      ],
      [
        ['error', 'table-malformed', 2, 'C'],
        ['error', 'table-malformed', 3, 'C'],
      ],
    ])
  })

  it('is read where the caller says what a header means, also one that is usually beside the point', () => {
    const text = 'NIP;Total;No;SQL\n1;4;2;3\n'
    const columns = { Total: { competency: 'NEG' }, No: { competency: 'AUD' } }
    expect(safeParsePeopleTable(model, text, { columns }).value).toEqual([
      { id: '1', holdings: { NEG: 4, AUD: 2, SQL: 3 } },
    ])
  })

  it('is told of a row that names two competencies which share their name', () => {
    const shared = defineModel({
      id: 'shared',
      scales: { five: { levels: [1, 2, 3, 4, 5] } },
      competencies: {
        A: { scale: 'five', name: 'Riset' },
        B: { scale: 'five', name: 'Riset' },
        C: { scale: 'five', name: 'Audit' },
      },
      jobs: {},
    })
    const { ok, value, issues } = safeParseJobProfilesTable(shared, 'Kompetensi;Analis\nRiset;3\nAudit;2\n')
    expect(ok).toBe(false)
    expect(value.jobs['Analis']).toMatchObject({ complete: false, unknown: ['A', 'B'] })
    expect(issues[0]?.path).toEqual([2, 'Riset'])
  })
})

describe('clusters above clusters', () => {
  const empty = defineModel({
    id: 'own',
    scales: { five: { levels: [1, 2, 3] } },
    competencies: {},
    jobs: {},
  })
  const options = { scale: 'five' }

  it('come from a column, nearest first, and go back into one', () => {
    const text = [
      'Kode;Nama;Kelompok;Kelompok induk',
      'SQL;Bahasa kueri;Data;Teknologi | Teknis',
      'NET;Jaringan;Teknologi;Teknis',
      'NEG;Negosiasi;Inti;',
    ].join('\n')
    const { ok, value, reading } = safeParseDictionaryTable(empty, text, options)
    expect(ok).toBe(true)
    expect(Object.entries(value.clusters).map(([key, { parent }]) => [key, parent])).toEqual([
      ['Data', 'Teknologi'],
      ['Teknologi', 'Teknis'],
      ['Teknis', undefined],
      ['Inti', undefined],
    ])
    expect(reading.columns.map(({ as }) => as)).toEqual(['code', 'name', 'cluster', 'clusterParent'])
    const written = formatDictionaryTable(value, { language: en })
    expect(written.value).toContain('Parent cluster')
    const back = safeParseDictionaryTable(empty, written.value, options).value
    expect(back.clusters).toEqual(value.clusters)
    expect(back.competencies).toEqual(value.competencies)
  })

  it('are filled down with their cluster, contradicted aloud, and cut where they go in a circle', () => {
    const filled = 'Kode;Kelompok\nSQL;Teknis\nNET;\nNEG;Inti\n'
    const clusters = (fillDown: boolean): unknown[] =>
      Object.values(safeParseDictionaryTable(empty, filled, { ...options, fillDown }).value.competencies).map(
        ({ cluster }) => cluster,
      )
    expect(clusters(true)).toEqual(['Teknis', 'Teknis', 'Inti'])
    expect(clusters(false)).toEqual(['Teknis', undefined, 'Inti'])
    const said = safeParseDictionaryTable(
      empty,
      'Kode;Kelompok;Kelompok induk\nSQL;Data;Teknis\nNET;Data;Inti\nNEG;Teknis;Data\n',
      options,
    )
    const errors = said.issues.filter(({ severity }) => severity === 'error')
    expect(told(errors)).toEqual([
      ['error', 'cell-conflict', 3, 'Kelompok induk'],
      ['error', 'reference-cycle', 2, 'Kelompok induk'],
    ])
    expect(lintModel(said.value).filter(({ code }) => code === 'reference-cycle')).toEqual([])
  })

  it('are told where a row has one above a blank cell, or a table has no column of clusters', () => {
    const head = 'Kode;Nama;Kelompok;Kelompok induk\n'
    const read = (text: string, fillDown = false): ReturnType<typeof safeParseDictionaryTable> =>
      safeParseDictionaryTable(empty, text, { ...options, fillDown })
    const errors = ({ issues }: ReturnType<typeof read>): unknown[][] =>
      told(issues.filter(({ severity }) => severity === 'error'))
    expect(errors(read(`${head}A;Alpha;;Teknis\n`))).toEqual([['error', 'cell-missing', 2, 'Kelompok']])
    const other = read(`${head}C;Gamma;Soft;\nD;Delta;;Inti\n`, true)
    expect(errors(other)).toEqual([['error', 'cell-missing', 3, 'Kelompok']])
    expect(other.value.competencies['D']?.cluster).toBe(undefined)
    const same = read(`${head}C;Gamma;Soft;Inti\nD;Delta;;Inti\nE;Eta;;\n`, true)
    expect(same.ok).toBe(true)
    expect(Object.values(same.value.competencies).map(({ cluster }) => cluster)).toEqual([
      'Soft',
      'Soft',
      'Soft',
    ])
    expect(errors(read('Kode;Nama;Kelompok induk\nA;Alpha;Teknis\n'))).toEqual([
      ['error', 'column-missing', 1],
    ])
  })

  it.each(['A;Alpha;Data;Teknologi\nB;Beta;Data;\n', 'A;Alpha;Data;\nB;Beta;Data;Teknologi\n'])(
    'have a parent that is written once: %j',
    (rows) => {
      const { ok, value } = safeParseDictionaryTable(
        empty,
        `Kode;Nama;Kelompok;Kelompok induk\n${rows}`,
        options,
      )
      expect(ok).toBe(true)
      expect(value.clusters['Data']?.parent).toBe('Teknologi')
    },
  )
})
