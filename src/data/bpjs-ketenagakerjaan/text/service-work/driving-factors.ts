// Factors that drive the service. Source: the Medan Utara study, section 4.5.1; the four are those of Edward III's theory of how
// policies are implemented, as the study says.

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
      claims: [
        restated('medan-utara', 'section 4.5.1, item 1', {
          note: {
            id: 'Bagian 4.4.1 penelitian yang sama menyimpulkan bahwa komunikasi belum efektif: banyak peserta masih bingung. Di sini yang dinilai ialah komunikasi antara pimpinan dan staf, di sana komunikasi dengan peserta.',
            en: 'Section 4.4.1 of the same study concludes that communication is not yet effective: many participants are still confused. Here the communication between head and staff is judged, there that with participants.',
          },
        }),
      ],
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

/** Where the four factors are taken from. */
export const drivingFactorsTheory: BpjsStatement = /* @__PURE__ */ (() =>
  deepFreeze<BpjsStatement>({
    description: {
      id: 'Keempat faktor ini ialah indikator Edward III untuk menilai keberhasilan suatu kebijakan dijalankan.',
      en: "These four factors are Edward III's indicators of how well a policy is implemented.",
    },
    claims: [
      restated('medan-utara', 'section 4.5.1, introduction', {
        note: {
          id: 'Karya Edward III tidak disebut judulnya dan tidak dibaca.',
          en: 'No work of Edward III is named by its title, and none was read.',
        },
      }),
    ],
  }))()
