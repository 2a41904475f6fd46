// Headers that several kinds of tables have.

import { numberHeaders } from '../read/official-number'

/** The headers of a person's id. */
export const personHeaders: readonly string[] = /* @__PURE__ */ ['pegawai', 'id pegawai'].concat(
  numberHeaders,
  ['no pegawai', 'karyawan', 'employee', 'employee id', 'person id'],
)

/** The headers of a competency: its code or its name. */
export const competencyHeaders: readonly string[] = [
  'kompetensi',
  'kode kompetensi',
  'nama kompetensi',
  'competence',
  'competency code',
  'competency name',
  'skill',
  'skill name',
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
