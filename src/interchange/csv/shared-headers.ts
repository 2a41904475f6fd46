// Headers that several kinds of tables have.

import { numberHeaders } from '../read/official-number'

/** The headers of a person's id; those that a message shows, as examples, first. */
export const personHeaders: readonly string[] = /* @__PURE__ */ (() => [
  ...numberHeaders.slice(0, 6),
  ...['id pegawai', 'nomor pegawai', 'pegawai', 'karyawan', 'employee id', 'employee'],
  ...['no pegawai', 'kode pegawai', 'id karyawan', 'nomor karyawan', 'no karyawan', 'id pekerja', 'pekerja'],
  ...['employee no', 'employee number', 'employee code', 'emp id', 'staff id', 'staff no', 'person id'],
  ...['personnel no', 'personnel number', 'asesi', 'id asesi', 'peserta', 'id peserta', 'nomor peserta'],
  ...['no peserta', 'participant', 'participant id'],
  ...numberHeaders.slice(6),
])()

/** Headers of a person's id that number the rows of a table as well, where it has another. */
export const weakPersonHeaders: readonly string[] = ['id']

/** The headers of a competency: its code, which a table may have beside its name, or its name. */
export const competencyHeaders: readonly string[] = [
  'kode kompetensi',
  'competency code',
  'kompetensi',
  'nama kompetensi',
  'competence',
  'competency name',
  'skill',
  'skill name',
]

/** The headers of the level of a rating. */
export const levelHeaders: readonly string[] = [
  ...['level', 'tingkat', 'nilai', 'skor', 'hasil', 'level dimiliki', 'hasil penilaian'],
  ...['rating', 'score', 'held'],
]

/** The headers of a unit. */
export const unitHeaders: readonly string[] = [
  'unit kerja',
  'satuan kerja',
  'organisational unit',
  'organizational unit',
  'department',
]

/** The headers of the last day that something holds. */
export const validUntilHeaders: readonly string[] = ['berlaku sampai', 'berlaku hingga', 'valid until']

/** What heads a column of levels of one person or job beside those that are required: nobody is called so. */
export const resultHeaders: readonly string[] = [
  ...[
    'capaian',
    'aktual',
    'realisasi',
    'hasil asesmen',
    'hasil penilaian',
    'skor asesmen',
    'kondisi saat ini',
  ],
  ...[
    'level aktual',
    'level saat ini',
    'level pegawai',
    'level dimiliki',
    'level yang dimiliki',
    'level capaian',
  ],
  ...[
    'level minimal',
    'level minimum',
    'level maksimal',
    'level maksimum',
    'actual',
    'actual level',
    'current',
  ],
  ...['current level', 'level held', 'achieved', 'achieved level', 'result', 'results'],
]
