// The certification body (lembaga sertifikasi profesi, LSP) of the institution: what it is, does, and rests its schemes on.
// Source: Endry, section D; facts are the source's, sentences ours.

import type { Claim } from '../../model/claim'
import { deepFreeze } from '../deep-freeze'
import type { Practice } from './practices'

/** The certification body. */
export interface CertificationBody {
  /** What it is and why there is one. */
  readonly standing: readonly Practice[]
  /** Its tasks, in the order of the source. */
  readonly tasks: readonly Practice[]
  /** The standards that its schemes may rest on. */
  readonly standards: readonly Practice[]
}

const restated: Claim = { source: 'endry', place: 'section D', basis: 'restated', confidence: 'document' }

const issuing: Claim = {
  source: 'endry',
  place: 'section D',
  basis: 'restated',
  confidence: 'document',
  note: {
    id: 'Sumber menyebut penerbitan sertifikat sebagai tugas LSP, tetapi di tempat lain sertifikatnya dikeluarkan oleh BNSP.',
    en: 'The source calls issuing certificates a task of the LSP, but elsewhere says that the certificate is issued by BNSP.',
  },
}

/** The certification body: its standing, its four tasks, and the three kinds of standard of its schemes. */
export const certificationBody: CertificationBody = /* @__PURE__ */ (() =>
  deepFreeze<CertificationBody>({
    standing: [
      {
        id: 'pihak-kedua',
        name: { id: 'Pihak kedua', en: 'Second party' },
        description: {
          id: 'Lembaga mendirikan lembaga sertifikasi profesi (LSP) pihak kedua agar sumber daya manusianya kompeten.',
          en: 'The institution has set up a second-party certification body (LSP) so that its people are competent.',
        },
        claims: [restated],
      },
      {
        id: 'dasar-hukum',
        name: { id: 'Dasar hukum', en: 'Legal basis' },
        description: {
          id: 'Sumber bersandar pada UU 13/2003 tentang Ketenagakerjaan, Pasal 18: kompetensi pegawai layak diakui secara nasional.',
          en: 'The source rests on the manpower law, UU 13/2003, article 18: the competence of staff deserves national recognition.',
        },
        claims: [
          {
            ...restated,
            place: 'section D, citing UU 13/2003 pasal 18',
            note: {
              id: 'Undang-undangnya sendiri tidak dibaca; apakah pasal itu sudah diubah tidak diperiksa.',
              en: 'The law itself was not read; whether the article has been amended since was not checked.',
            },
          },
        ],
      },
      {
        id: 'pengakuan-bnsp',
        name: { id: 'Pengakuan', en: 'Recognition' },
        description: {
          id: 'Pengakuan nasional itu berupa sertifikat kompetensi dari Badan Nasional Sertifikasi Profesi (BNSP).',
          en: 'That recognition is a certificate of competence of the national professional certification authority (BNSP).',
        },
        claims: [issuing],
      },
    ],
    tasks: [
      {
        id: 'tugas-standar',
        description: { id: 'Mengembangkan standar kompetensi.', en: 'Develops competency standards.' },
        claims: [restated],
      },
      {
        id: 'tugas-uji',
        description: { id: 'Melaksanakan uji kompetensi.', en: 'Carries out competency assessments.' },
        claims: [restated],
      },
      {
        id: 'tugas-sertifikat',
        description: { id: 'Menerbitkan sertifikat kompetensi.', en: 'Issues certificates of competence.' },
        claims: [issuing],
      },
      {
        id: 'tugas-pemeliharaan',
        description: {
          id: 'Memelihara kompetensi pegawai yang sudah bersertifikat.',
          en: 'Maintains the competence of staff who are certified.',
        },
        claims: [restated],
      },
    ],
    standards: [
      {
        id: 'standar-skkni',
        name: { id: 'SKKNI', en: 'SKKNI' },
        description: {
          id: 'Standar Kompetensi Kerja Nasional Indonesia (SKKNI).',
          en: 'The Indonesian national competency standards for work (SKKNI).',
        },
        claims: [restated],
      },
      {
        id: 'standar-khusus',
        name: { id: 'Standar khusus', en: 'Special standards' },
        description: {
          id: 'Standar kompetensi khusus.',
          en: 'Special competency standards.',
        },
        claims: [restated],
      },
      {
        id: 'standar-internasional',
        name: { id: 'Standar internasional', en: 'International standards' },
        description: {
          id: 'Standar kompetensi internasional di bidangnya.',
          en: 'International competency standards of the field.',
        },
        claims: [restated],
      },
    ],
  }))()
