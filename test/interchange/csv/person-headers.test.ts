import { safeParsePeopleTable, safeParseRatingsTable } from 'kompetensi/csv'
import { expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'

const model = soundModel()
const day = { assessedOn: '2026-01-09', raterKind: 'self' } as const

it.each([
  ...['NIP', 'NIK', 'NRP', 'NIPP', 'NPK', 'NIP/NRP', 'NIP / NIK', 'NRP/NIP', 'NIP Baru', 'NIP Pegawai'],
  ...['Nomor Pegawai', 'No. Pegawai', 'Nomor Induk Pegawai', 'No. Induk Karyawan', 'ID', 'ID Pegawai'],
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
