// Factors that drive the service. Source: the Medan Utara study, section 4.5.1.

import { deepFreeze } from '../../../deep-freeze'
import { restated } from '../../claims'
import type { BpjsDrivingFactorId } from '../../ids'
import type { BpjsStatement } from '../../statement'

/** The four factors that drive the service. */
export const drivingFactors: Readonly<Record<BpjsDrivingFactorId, BpjsStatement>> = /* @__PURE__ */ (() =>
  deepFreeze<Record<BpjsDrivingFactorId, BpjsStatement>>({
    komunikasi: {
      description: {
        id: 'Komunikasi: arahan pimpinan sampai kepada staf pelaksana dan dijalankan.',
        en: "Communication: the head's directions reach the staff concerned and are carried out.",
      },
      claims: [restated('medan-utara', 'section 4.5.1, item 1')],
    },
    'sumber-daya': {
      description: {
        id: 'Sumber daya: anggaran, ruang, jaringan, komputer, ponsel, dan headphone tersedia cukup, termasuk komputer pendaftaran bagi peserta di pintu masuk.',
        en: 'Resources: budget, rooms, network, computers, phones and headphones are sufficient, with computers at the entrance for participants to register.',
      },
      claims: [restated('medan-utara', 'section 4.5.1, item 2')],
    },
    'sikap-pelaksana': {
      description: {
        id: 'Sikap pelaksana: pegawai dan petugas keamanan ramah, memberi informasi yang jelas, dan mendampingi layanan daring dari awal sampai selesai.',
        en: 'Attitude of staff: employees and security officers are friendly, inform clearly and stay with the online service from start to finish.',
      },
      claims: [restated('medan-utara', 'section 4.5.1, item 3')],
    },
    'struktur-birokrasi': {
      description: {
        id: 'Struktur: tugas tiap pegawai terbagi jelas dan mengikuti SOP.',
        en: "Structure: each employee's task is clearly assigned and follows the SOP.",
      },
      claims: [restated('medan-utara', 'section 4.5.1, item 4')],
    },
  }))()
