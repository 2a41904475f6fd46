// What the paper itself asks, concludes and calls things. Source: Endry; facts are the source's, sentences ours.

import type { Claim } from '../../model/claim'
import { deepFreeze } from '../deep-freeze'
import type { Practice } from './practices'

/** What the paper asks and concludes, and a word of its own. */
export interface LembagaXyStudy {
  /** The problem it starts from. */
  readonly problem: Practice
  /** Its conclusions, in its order. */
  readonly conclusions: readonly Practice[]
  /** Words that it uses in a sense of its own. */
  readonly terms: readonly Practice[]
}

function restated(place: string): Claim {
  return { source: 'endry', place, basis: 'restated', confidence: 'document' }
}

/** The problem, the three conclusions and the term of the paper on Lembaga XY. */
export const study: LembagaXyStudy = /* @__PURE__ */ (() =>
  deepFreeze<LembagaXyStudy>({
    problem: {
      id: 'masalah',
      name: { id: 'Masalah', en: 'Problem' },
      description: {
        id: 'Model kompetensi belum diterapkan selaras dengan pendekatan yang menelusuri motif, watak, dan konsep diri di balik cara orang memakai pengetahuan serta keterampilannya; yang paling terasa ialah kompetensi fungsional teknis.',
        en: 'The competency model is not yet applied in line with the approach that looks into the motives, traits and self-concept behind the way people use their knowledge and skills, above all for technical functional competencies.',
      },
      claims: [restated('section "Pendahuluan", last paragraph')],
    },
    conclusions: [
      {
        id: 'kesimpulan-1',
        description: {
          id: 'Organisasi modern memiliki orang-orang yang setujuan dan siap berubah; kuncinya antara lain sistem manajemen SDM yang mendukung kinerja.',
          en: 'A modern organisation has people who share a purpose and are ready for change; one of its keys is a system of managing people that serves performance.',
        },
        claims: [restated('section "Kesimpulan", item 1')],
      },
      {
        id: 'kesimpulan-2',
        description: {
          id: 'Model yang khusus menggambarkan kompetensi para Duta diharapkan menuntun perilaku kerja mereka, sehingga sumbangannya bagi tujuan lembaga sebesar mungkin.',
          en: 'A model that shows the competencies of the Duta in particular is expected to guide how they work, so that they contribute as much as possible to the aims of the institution.',
        },
        claims: [restated('section "Kesimpulan", item 2')],
      },
      {
        id: 'kesimpulan-3',
        description: {
          id: 'Kedeputian Bidang MSDM, universitas korporat, dan LSP dapat bersama-sama menyelaraskan kebijakan model kompetensi serta menjalankannya, agar lembaga memperoleh SDM yang potensial.',
          en: 'The directorate of human resource management (Kedeputian Bidang MSDM), the corporate university and the LSP can align the policy on the competency model and carry it out together, so that the institution gets people with potential.',
        },
        claims: [
          restated('section "Kesimpulan", item 3'),
          {
            of: 'description',
            source: 'endry',
            place: 'section "Kesimpulan", item 3',
            basis: 'reconstructed',
            confidence: 'document',
            printed: 'Kedeputan Bidang MSDM',
            note: {
              id: 'Dibaca Kedeputian; sumber mengeja nama ini dengan tiga cara.',
              en: 'Read as Kedeputian; the source spells the name in three ways.',
            },
          },
        ],
      },
    ],
    terms: [
      {
        id: 'duta',
        name: { id: 'Duta', en: 'Duta (ambassador)' },
        description: {
          id: 'Sebutan sumber bagi pegawai lembaga: Duta Lembaga Sosial.',
          en: 'What the source calls the staff of the institution: Duta Lembaga Sosial, ambassadors of the social institution.',
        },
        claims: [
          {
            source: 'endry',
            place: 'section "Pendahuluan" and both abstracts',
            basis: 'reconstructed',
            confidence: 'document',
            printed: 'Duta Lembaga Sosial / Social Institution Ambassadors',
            note: {
              id: 'Sumber tidak menjelaskan siapa Duta itu; bahwa yang dimaksud pegawai lembaga adalah bacaan kami.',
              en: 'The source does not say who the Duta are; that the staff of the institution are meant is our reading.',
            },
          },
        ],
      },
    ],
  }))()
