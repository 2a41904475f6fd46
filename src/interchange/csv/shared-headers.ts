// Headers that several kinds of tables have.

/** The headers of official numbers of people, whose digits are often written in groups. */
export const numberHeaders: readonly string[] = ['nip', 'nik', 'npk', 'nrp', 'nomor induk pegawai']

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

/**
 * Headers, folded, of columns that say of themselves that they hold no level of a competency, whatever numbers stand in
 * them: numbering, names, remarks, what was calculated from the levels, and what else is known of a person or job.
 */
export const besideThePoint: readonly string[] = [
  '',
  'no',
  'nr',
  'nomor',
  'no urut',
  'nomor urut',
  'number',
  'nama',
  'nama pegawai',
  'nama lengkap',
  'name',
  'full name',
  'catatan',
  'keterangan',
  'note',
  'notes',
  'remark',
  'remarks',
  'comment',
  'comments',
  'total',
  'jumlah',
  'sum',
  'rata rata',
  'rerata',
  'average',
  'mean',
  'peringkat',
  'rank',
  'ranking',
  'usia',
  'umur',
  'age',
  'masa kerja',
  'tahun',
  'year',
  'golongan',
  'pangkat',
  'eselon',
  'kelas jabatan',
  'grade',
]
