// Competencies of the cluster Impact and Influence, with their further dimensions.
// Source: Spencer & Spencer 1993, by way of secondary documents (see ../sources.ts). Codes and English names as
// there; Indonesian names as Indonesian dictionaries print them; definitions are ours.

import type { BilingualCompetency } from '../../../model/bilingual-model'
import { codeNote, competencyClaims, dimensionClaims, withClaim } from '../claims'
import type { ImpactAndInfluenceCode, SpencerCode } from '../ids'

/** The three competencies and their 3 further dimensions. */
export const impactAndInfluence: Readonly<Record<ImpactAndInfluenceCode, BilingualCompetency<SpencerCode>>> =
  /* @__PURE__ */ (() => ({
    IMP: {
      name: { id: 'Dampak dan pengaruh', en: 'Impact and Influence' },
      cluster: 'impact-and-influence',
      scale: 'IMP.A',
      definition: {
        id: 'Memilih kata dan tindakan agar orang lain menerima gagasan atau langkah tertentu.',
        en: 'Chooses words and actions so as to win others over to an idea or course of action.',
      },
      externalIds: [{ system: 'lembaga-xy', value: 'IMI' }],
      claims: competencyClaims('IMP.A', { indonesian: 'single-source', structure: 'single-source' }),
    },
    'IMP.B': {
      name: {
        id: 'Dampak dan pengaruh (cakupan pengaruh)',
        en: 'Impact and Influence (breadth of influence, understanding or network)',
      },
      cluster: 'impact-and-influence',
      scale: 'breadth',
      dimensionOf: 'IMP',
      claims: dimensionClaims('IMP.B', 'unverified'),
    },
    OA: {
      name: { id: 'Kesadaran berorganisasi', en: 'Organizational Awareness' },
      cluster: 'impact-and-influence',
      scale: 'OA.A',
      definition: {
        id: 'Membaca siapa yang berkuasa dan bagaimana keputusan lahir di organisasi sendiri maupun organisasi lain.',
        en: "Reads who really holds power and how decisions get made, inside one's own or another organisation.",
      },
      claims: withClaim(
        competencyClaims('OA.A', { indonesian: 'single-source', structure: 'unverified' }),
        codeNote({
          id: 'Dalam model Lembaga XY, OA adalah Administrasi Perkantoran. Kode tanpa nama modelnya tidak menunjuk kompetensi apa pun.',
          en: 'In the Lembaga XY model OA is Office Administration. A code without its model identifies no competency.',
        }),
      ),
    },
    'OA.B': {
      name: { id: 'Kesadaran berorganisasi (cakupan)', en: 'Organizational Awareness (breadth)' },
      cluster: 'impact-and-influence',
      scale: 'breadth',
      dimensionOf: 'OA',
      claims: dimensionClaims('OA.B', 'unverified'),
    },
    RB: {
      name: { id: 'Membangun hubungan kerja', en: 'Relationship Building' },
      cluster: 'impact-and-influence',
      scale: 'RB.A',
      definition: {
        id: 'Memupuk relasi hangat yang dapat membantu kelancaran pekerjaan.',
        en: 'Cultivates warm contacts whose goodwill may help get the work done.',
      },
      aliases: ['Membangun relasi'],
      claims: competencyClaims('RB.A', { indonesian: 'single-source', structure: 'unverified' }),
    },
    'RB.B': {
      name: { id: 'Membangun hubungan kerja (cakupan)', en: 'Relationship Building (breadth)' },
      cluster: 'impact-and-influence',
      scale: 'breadth',
      dimensionOf: 'RB',
      claims: dimensionClaims('RB.B', 'unverified'),
    },
  }))()
