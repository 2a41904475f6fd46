import type { TableKind } from '../read/header-finder'
import {
  competencyHeaders,
  levelHeaders,
  personHeaders,
  validUntilHeaders,
  weakPersonHeaders,
} from './shared-headers'

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

/** The columns of ratings. */
export const ratingsKind: TableKind<RatingsField> = {
  headers: {
    model: ['model kompetensi', 'competency model'],
    person: personHeaders,
    competency: competencyHeaders,
    level: levelHeaders,
    assessedOn: [
      'tanggal',
      'tanggal penilaian',
      'tgl',
      'tgl penilaian',
      'date',
      'assessed on',
      'assessment date',
    ],
    validUntil: validUntilHeaders,
    raterKind: ['jenis penilai', 'sumber penilaian', 'rater kind', 'rater type', 'kind of rater'],
    rater: ['penilai', 'id penilai', 'nip penilai', 'asesor', 'assessor', 'rater id', 'rated by'],
    evidence: ['bukti', 'catatan bukti', 'dasar penilaian'],
  },
  ranked: ['person', 'competency'],
  needed: [['person'], ['competency'], ['level']],
  weak: [{ person: weakPersonHeaders }],
}
