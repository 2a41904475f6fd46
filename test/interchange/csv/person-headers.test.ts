import { safeParsePeopleTable, safeParseRatingsTable } from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'

const model = soundModel()
const day = { assessedOn: '2026-01-09', raterKind: 'self' } as const

it.each([
  ...['NIP', 'NIK', 'NRP', 'NIPP', 'NPK', 'NIP/NRP', 'NIP / NIK', 'NRP/NIP', 'NIP Baru', 'NIP Pegawai'],
  ...[
    'Nomor Pegawai',
    'No. Pegawai',
    'Nomor Induk Pegawai',
    'No. Induk',
    'No. Induk Karyawan',
    'ID',
    'ID Pegawai',
  ],
  ...['ID Karyawan', 'Kode Pegawai', 'Employee ID', 'Employee No.', 'Employee Number', 'Staff ID', 'Emp. ID'],
  ...['employee_id', 'Personnel Number', 'Asesi', 'Peserta', 'ID Peserta', 'Participant ID'],
])('a column "%s" is of people', (header) => {
  expect(safeParsePeopleTable(model, `${header};SQL\n1001;3\n`).value).toEqual([
    { id: '1001', holdings: { SQL: 3 } },
  ])
  const { ok, value } = safeParseRatingsTable(model, `${header};Kompetensi;Nilai\n1001;SQL;3\n`, day)
  expect([ok, value]).toEqual([true, [{ person: '1001', competency: 'SQL', level: 3, ...day }]])
})

it.each(['NIP/NRP', 'NIP / NIK', 'NIP Baru', 'NRP'])(
  'digits in groups under "%s" are one number',
  (header) => {
    const { value } = safeParsePeopleTable(model, `${header};SQL\n19850101 201001 1 001;3\n`)
    expect(value?.[0]?.id).toBe('198501012010011001')
  },
)

it('"ID" is of people where no other column is, and before a name', () => {
  const hints = (text: string): unknown => {
    const { value, issues } = safeParsePeopleTable(model, text)
    return [value?.map(({ id }) => id), issues.map(({ code, details }) => [code, details])]
  }
  expect(hints('ID;NIP;SQL\n1;1001;3\n')).toEqual([['1001'], [['column-unknown', { header: 'ID' }]]])
  expect(hints('ID;Nama;SQL\n1;Ani;3\n')).toEqual([['1'], [['column-unknown', { header: 'Nama' }]]])
  expect(hints('Nama;SQL\nAni;3\n')).toEqual([['Ani'], []])
})

describe('several columns of numbers of people', () => {
  const read = (text: string, options = {}): unknown => {
    const { ok, value, issues } = safeParsePeopleTable(model, text, options)
    return [
      ok,
      value?.map(({ id }) => id),
      issues.map(({ severity, code, path }) => [severity, code, ...path]),
    ]
  }

  it.each([
    ['NIP;NIK;SQL\n1001;3172010101850001;3\n', 'NIK'],
    ['NIK;NIP;SQL\n3172010101850001;1001;3\n', 'NIK'],
    ['ID Pegawai;Nama;NIP;SQL\n7;Adi;1001;3\n', 'ID Pegawai'],
    ['NIP;NIK;SQL\n1001;;3\n', 'NIK'],
  ])('the id is the NIP, and the other is told: %j', (text, other) => {
    expect(read(text)).toEqual([
      true,
      ['1001'],
      expect.arrayContaining([['hint', 'column-duplicate', 1, other]]),
    ])
    const rated = text.replace('SQL\n', 'Kompetensi;Nilai\n').replace(/3\n$/, 'SQL;3\n')
    const { ok, value } = safeParseRatingsTable(model, rated, day)
    expect([ok, value?.map(({ person }) => person)]).toEqual([true, ['1001']])
  })

  it('a row of bare numbers could be somebody, so it is an error that says what to do', () => {
    const text = 'NIP;NIK;SQL\n1;2;3\n7;8;4\n'
    expect(read(text)).toEqual([
      false,
      ['7'],
      [
        ['hint', 'column-duplicate', 1, 'NIK'],
        ['error', 'row-passed-over', 2],
      ],
    ])
    expect(safeParsePeopleTable(model, text).issues[1]?.message).toBe(
      'the row "1" is not read: it numbers the columns, unless it is an entry; delete it, or move it among the other entries if it is one',
    )
  })

  it('is the NIK where no NIP is filled in, or where the caller says so', () => {
    expect(read('NIP;NIK;SQL\n;7;3\n;8;2\n')).toEqual([
      true,
      ['7', '8'],
      [['hint', 'column-duplicate', 1, 'NIP']],
    ])
    const text = 'NIP;NIK;SQL\n1001;7;3\n'
    expect(read(text, { columns: { NIK: 'person' } })).toEqual([
      true,
      ['7'],
      [['hint', 'column-unknown', 1, 'NIP']],
    ])
  })

  it('is the NIP also of tables below each other', () => {
    const { ok, value } = safeParsePeopleTable(model, 'NIK;NIP;SQL\n7;1001;3\n\nNIK;NIP;NEG\n7;1001;2\n')
    expect([ok, value]).toEqual([true, [{ id: '1001', holdings: { SQL: 3, NEG: 2 } }]])
  })

  it.each(['NIP;SQL;NIK;NEG\n1;3;2;4\n', 'NIP;NIP;SQL\n1;2;3\n'])(
    'is an error where they may be of two tables, or say the same: %j',
    (text) => {
      const { ok, issues } = safeParsePeopleTable(model, text)
      expect([ok, issues[0]?.code]).toEqual([false, 'column-duplicate'])
    },
  )
})
