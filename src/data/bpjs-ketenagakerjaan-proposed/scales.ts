// The proposed scale of BPJS Ketenagakerjaan. Source: none names one; the scale is ours.

import type { BilingualScale } from '../../model/bilingual-model'
import type { Claim } from '../../model/claim'

/** What is ours. */
export const proposed: Claim = {
  basis: 'authored',
  confidence: 'proposed',
  note: {
    id: 'Usulan kami: sumber tidak memuat skala dan level.',
    en: 'Proposed by us: the source has neither scale nor levels.',
  },
}

/** The one scale: five levels, 0 for "assessed, nothing shown". */
export const scales: Readonly<Record<'usulan', BilingualScale>> = /* @__PURE__ */ (() => ({
  usulan: {
    name: { id: 'Tingkat kemahiran (usulan)', en: 'Proficiency level (proposed)' },
    levels: [1, 2, 3, 4, 5],
    floor: 0,
    definitions: [
      {
        value: 1,
        name: { id: 'Tahu dan dapat menjelaskan', en: 'Knows and can explain' },
        claims: [proposed],
      },
      {
        value: 2,
        name: { id: 'Menerapkan dalam tugasnya', en: 'Applies it in their own work' },
        claims: [proposed],
      },
      {
        value: 3,
        name: {
          id: 'Memecahkan masalah di kantor cabangnya',
          en: 'Solves problems in their own branch office',
        },
        claims: [proposed],
      },
      {
        value: 4,
        name: {
          id: 'Menilai secara tertulis bagi beberapa kantor',
          en: 'Judges in writing for several offices',
        },
        claims: [proposed],
      },
      {
        value: 5,
        name: { id: 'Memperbarui bagi lembaga', en: 'Renews it for the institution' },
        claims: [proposed],
      },
    ],
    claims: [proposed],
  },
}))()
