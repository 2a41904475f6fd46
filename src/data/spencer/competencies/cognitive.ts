// Competencies of the cluster Cognitive, with their further dimensions.
// Source: Spencer & Spencer 1993, by way of secondary documents (see ../sources.ts). Codes and English names as
// there; Indonesian names as Indonesian dictionaries print them; definitions are ours.

import type { BilingualCompetency } from '../../../model/bilingual-model'
import { codeNote, competencyClaims, dimensionClaims, withClaim } from '../claims'
import type { CognitiveCode, SpencerCode } from '../ids'

/** The three competencies and their 5 further dimensions. */
export const cognitive: Readonly<Record<CognitiveCode, BilingualCompetency<SpencerCode>>> =
  /* @__PURE__ */ (() => ({
    AT: {
      name: { id: 'Berpikir analitis', en: 'Analytical Thinking' },
      cluster: 'cognitive',
      scale: 'AT.A',
      definition: {
        id: 'Mengurai masalah secara runtut dan menalar sebab-akibatnya.',
        en: 'Takes problems apart methodically and reasons through causes and effects in order.',
      },
      claims: competencyClaims('AT.A', { indonesian: 'unverified', structure: 'single-source' }),
    },
    'AT.B': {
      name: { id: 'Berpikir analitis (ukuran masalah)', en: 'Analytical Thinking (size of problem)' },
      cluster: 'cognitive',
      scale: 'problem-size',
      dimensionOf: 'AT',
      claims: dimensionClaims('AT.B', 'unverified'),
    },
    CT: {
      name: { id: 'Berpikir konseptual', en: 'Conceptual Thinking' },
      cluster: 'cognitive',
      scale: 'CT.A',
      definition: {
        id: 'Melihat gambaran utuh di balik fakta terpisah, menemukan pola tersembunyi dan inti masalah, lalu membentuk gagasan.',
        en: 'Sees the whole behind scattered facts: finds hidden patterns and the core question, and forms ideas from them.',
      },
      claims: withClaim(
        competencyClaims('CT.A', { indonesian: 'unverified', structure: 'unverified' }),
        codeNote({
          id: 'Kamus Hay Group untuk New Brunswick memakai CT/I bagi Creative Thinking, yang lain dari kompetensi ini.',
          en: 'The Hay Group dictionary for New Brunswick uses CT/I for Creative Thinking, which is another competency.',
        }),
      ),
    },
    'CT.B': {
      name: { id: 'Berpikir konseptual (ukuran masalah)', en: 'Conceptual Thinking (size of problem)' },
      cluster: 'cognitive',
      scale: 'problem-size',
      dimensionOf: 'CT',
      claims: dimensionClaims('CT.B', 'unverified'),
    },
    EXP: {
      name: {
        id: 'Keahlian teknis/profesional/manajerial',
        en: 'Technical/Professional/Managerial Expertise',
      },
      cluster: 'cognitive',
      scale: 'EXP.A',
      definition: {
        id: 'Menguasai bidangnya, terus mempelajarinya, menerapkannya, dan membagikannya.',
        en: 'Knows the field deeply, keeps learning it, applies it and shares it.',
      },
      aliases: ['Keahlian'],
      claims: competencyClaims('EXP.A', { indonesian: 'unverified', structure: 'unverified' }),
    },
    'EXP.B': {
      name: {
        id: 'Keahlian teknis/profesional/manajerial (keluasan pengetahuan manajerial)',
        en: 'Technical/Professional/Managerial Expertise (breadth of managerial knowledge)',
      },
      cluster: 'cognitive',
      scale: 'EXP.B',
      dimensionOf: 'EXP',
      claims: dimensionClaims('EXP.B', 'unverified'),
    },
    'EXP.C': {
      name: {
        id: 'Keahlian teknis/profesional/manajerial (perolehan keahlian)',
        en: 'Technical/Professional/Managerial Expertise (acquisition of expertise)',
      },
      cluster: 'cognitive',
      scale: 'EXP.C',
      dimensionOf: 'EXP',
      claims: dimensionClaims('EXP.C', 'unverified'),
    },
    'EXP.D': {
      name: {
        id: 'Keahlian teknis/profesional/manajerial (penyebaran keahlian)',
        en: 'Technical/Professional/Managerial Expertise (distribution of expertise)',
      },
      cluster: 'cognitive',
      scale: 'EXP.D',
      dimensionOf: 'EXP',
      claims: dimensionClaims('EXP.D', 'unverified'),
    },
  }))()
