// Units of a branch office. Source: the Medan Utara study, section 4.1, and the Tanjung Perak report, section II.1.
// The organisation charts of both are missing; units are read from their sentences.

import type { Bilingual } from '../../model/bilingual-model'
import type { Unit } from '../../model/organization'
import { stated, translated } from './claims'
import type { BpjsUnit } from './ids'

/** The branch office and its four divisions. */
export const units: Readonly<Record<BpjsUnit, Bilingual<Unit>>> = /* @__PURE__ */ (() => ({
  'kantor-cabang': {
    name: { id: 'Kantor Cabang', en: 'Branch Office' },
    claims: [
      stated('medan-utara', 'section 4.1, paragraph on administration', { of: 'name.id' }),
      translated('name.en', 'medan-utara', 'section 4.1, paragraph on administration'),
    ],
  },
  kepesertaan: {
    name: { id: 'Bidang Kepesertaan', en: 'Membership Division' },
    parent: 'kantor-cabang',
    claims: [
      stated('medan-utara', 'section 4.1, paragraph on administration', {
        of: 'name.id',
        confidence: 'corroborated',
      }),
      stated('tanjung-perak', 'section II.1', {
        of: 'name.id',
        confidence: 'corroborated',
        note: {
          id: 'Sumber juga menulis kepala unit ini sebagai Kabid dan kepala bagian.',
          en: 'The source also writes the head of this unit as Kabid and kepala bagian.',
        },
      }),
      translated('name.en', 'medan-utara', 'section 4.1, paragraph on administration'),
      translated('name.en', 'tanjung-perak', 'section II.1'),
      stated('medan-utara', 'section 4.1, paragraph on administration', { of: 'parent' }),
    ],
  },
  pelayanan: {
    name: { id: 'Bidang Pelayanan', en: 'Service Division' },
    parent: 'kantor-cabang',
    claims: [
      stated('medan-utara', 'section 4.1, paragraph on administration', { of: 'name.id' }),
      translated('name.en', 'medan-utara', 'section 4.1, paragraph on administration'),
      stated('medan-utara', 'section 4.1, paragraph on administration', { of: 'parent' }),
    ],
  },
  keuangan: {
    name: { id: 'Bidang Keuangan', en: 'Finance Division' },
    parent: 'kantor-cabang',
    claims: [
      stated('medan-utara', 'section 4.1, paragraph on administration', { of: 'name.id' }),
      translated('name.en', 'medan-utara', 'section 4.1, paragraph on administration'),
      stated('medan-utara', 'section 4.1, paragraph on administration', { of: 'parent' }),
    ],
  },
  'umum-sdm': {
    name: { id: 'Bidang Umum & SDM', en: 'General Affairs and Human Resources Division' },
    parent: 'kantor-cabang',
    claims: [
      stated('medan-utara', 'section 4.1, paragraph on administration', {
        of: 'name.id',
        note: {
          id: 'Dalam uraian tugas urutannya terbalik: Kepala Bidang SDM dan Umum.',
          en: 'In the job description the order is reversed: Kepala Bidang SDM dan Umum.',
        },
      }),
      translated('name.en', 'medan-utara', 'section 4.1, paragraph on administration'),
      stated('medan-utara', 'section 4.1, paragraph on administration', { of: 'parent' }),
    ],
  },
}))()
