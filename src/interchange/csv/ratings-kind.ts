import type { TableKind } from '../read/sheet'

/** What a column of ratings can hold. */
export type RatingsField =
  | 'model'
  | 'person'
  | 'competency'
  | 'level'
  | 'assessedOn'
  | 'validUntil'
  | 'raterKind'
  | 'rater'
  | 'evidence'

/** The headers of a person's id. */
export const personHeaders: readonly string[] = [
  'pegawai',
  'id pegawai',
  'nip',
  'nik',
  'npk',
  'nrp',
  'nomor induk pegawai',
  'no pegawai',
  'karyawan',
  'employee',
  'employee id',
  'person id',
]

/** The columns of ratings. */
export const ratingsKind: TableKind<RatingsField> = {
  headers: {
    model: ['model kompetensi', 'competency model'],
    person: personHeaders,
    competency: [
      'kompetensi',
      'kode kompetensi',
      'nama kompetensi',
      'competency code',
      'competency name',
      'skill',
      'skill name',
    ],
    level: [
      'tingkat',
      'nilai',
      'skor',
      'hasil',
      'level dimiliki',
      'hasil penilaian',
      'rating',
      'score',
      'held',
    ],
    assessedOn: [
      'tanggal',
      'tanggal penilaian',
      'tgl',
      'tgl penilaian',
      'date',
      'assessed on',
      'assessment date',
    ],
    validUntil: ['berlaku sampai', 'berlaku hingga', 'valid until'],
    raterKind: ['jenis penilai', 'sumber penilaian', 'rater kind', 'rater type', 'kind of rater'],
    rater: ['penilai', 'id penilai', 'asesor', 'assessor', 'rater id', 'rated by'],
    evidence: ['bukti', 'catatan bukti', 'dasar penilaian'],
  },
  needed: [['person'], ['competency'], ['level']],
}
