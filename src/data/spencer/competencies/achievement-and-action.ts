// Competencies of the cluster Achievement and Action, with their further dimensions.
// Source: Spencer & Spencer 1993, by way of secondary documents (see ../sources.ts). Codes and English names as
// there; Indonesian names as Indonesian dictionaries print them; definitions are ours.

import type { BilingualCompetency } from '../../../model/bilingual-model'
import { codeNote, competencyClaims, dimensionClaims, withClaim } from '../claims'
import type { AchievementAndActionCode, SpencerCode } from '../ids'

/** The four competencies and their 3 further dimensions. */
export const achievementAndAction: Readonly<
  Record<AchievementAndActionCode, BilingualCompetency<SpencerCode>>
> = /* @__PURE__ */ (() => ({
  ACH: {
    name: { id: 'Semangat untuk berprestasi', en: 'Achievement Orientation' },
    cluster: 'achievement-and-action',
    scale: 'ACH.A',
    definition: {
      id: 'Terdorong menjadi lebih baik: mengukur kerja dengan tolok ukur (hasil lalu, target, pesaing, gagasan baru) dan berusaha melampauinya.',
      en: 'Is driven to do better: measures work against a benchmark such as past results, targets, competitors or untried ideas, and tries to exceed it.',
    },
    aliases: ['Orientasi berprestasi', 'Keinginan berprestasi'],
    claims: competencyClaims('ACH.A', { indonesian: 'corroborated', structure: 'corroborated' }),
  },
  'ACH.B': {
    name: {
      id: 'Semangat untuk berprestasi (dampak prestasi)',
      en: 'Achievement Orientation (breadth of impact)',
    },
    cluster: 'achievement-and-action',
    scale: 'ACH.B',
    dimensionOf: 'ACH',
    claims: dimensionClaims('ACH.B', 'corroborated'),
  },
  'ACH.C': {
    name: {
      id: 'Semangat untuk berprestasi (derajat inovasi)',
      en: 'Achievement Orientation (degree of innovation)',
    },
    cluster: 'achievement-and-action',
    scale: 'ACH.C',
    dimensionOf: 'ACH',
    claims: dimensionClaims('ACH.C', 'corroborated'),
  },
  CO: {
    name: {
      id: 'Perhatian terhadap kejelasan tugas, kualitas dan ketelitian kerja',
      en: 'Concern for Order, Quality and Accuracy',
    },
    cluster: 'achievement-and-action',
    scale: 'CO',
    definition: {
      id: 'Ingin pekerjaan jelas, benar, dan tertata, sehingga memeriksa, memperjelas, dan membangun kendali.',
      en: 'Wants work to be clear, correct and well ordered, so checks, clarifies and builds controls.',
    },
    aliases: ['Perhatian terhadap keteraturan'],
    externalIds: [{ system: 'lembaga-xy', value: 'CFO' }],
    claims: withClaim(
      competencyClaims('CO', { indonesian: 'corroborated', structure: 'single-source' }),
      codeNote({
        id: 'Dalam metode Job Person Match, CO adalah kategori Cukup Optimal, bukan kompetensi.',
        en: 'In the Job Person Match method CO is a band (Cukup Optimal), not a competency.',
      }),
    ),
  },
  INT: {
    name: { id: 'Proaktif', en: 'Initiative' },
    cluster: 'achievement-and-action',
    scale: 'INT.A',
    definition: {
      id: 'Memulai tindakan berguna tanpa disuruh, berpikir ke depan, dan memberi lebih dari tuntutan jabatan.',
      en: 'Starts useful action unprompted and looks ahead, giving more than the role demands.',
    },
    aliases: ['Inisiatif'],
    claims: withClaim(
      competencyClaims('INT.A', { indonesian: 'corroborated', structure: 'single-source' }),
      codeNote({
        id: 'Dalam model Lembaga XY, INT adalah Integritas. Kode tanpa nama modelnya tidak menunjuk kompetensi apa pun.',
        en: 'In the Lembaga XY model INT is Integrity. A code without its model identifies no competency.',
      }),
    ),
  },
  'INT.B': {
    name: { id: 'Proaktif (dorongan dan usaha)', en: 'Initiative (self-drive and discretionary effort)' },
    cluster: 'achievement-and-action',
    scale: 'INT.B',
    dimensionOf: 'INT',
    claims: dimensionClaims('INT.B', 'single-source'),
  },
  INFO: {
    name: { id: 'Mencari informasi', en: 'Information Seeking' },
    cluster: 'achievement-and-action',
    scale: 'INFO',
    definition: {
      id: 'Terus menggali fakta yang lebih lengkap dan tepat, tidak puas dengan yang sudah tersedia.',
      en: 'Keeps digging for fuller and more exact facts instead of accepting what is at hand.',
    },
    aliases: ['Pencarian informasi'],
    externalIds: [
      { system: 'hay-new-brunswick', value: 'INF' },
      { system: 'lembaga-xy', value: 'IS' },
    ],
    claims: competencyClaims('INFO', { indonesian: 'single-source', structure: 'single-source' }),
  },
}))()
