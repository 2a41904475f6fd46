// Competencies of the cluster Personal Effectiveness, with their further dimensions.
// Source: Spencer & Spencer 1993, by way of secondary documents (see ../sources.ts). Codes and English names as
// there; Indonesian names as Indonesian dictionaries print them; definitions are ours.

import type { BilingualCompetency } from '../../../model/bilingual-model'
import { competencyClaims, dimensionClaims } from '../claims'
import type { PersonalEffectivenessCode, SpencerCode } from '../ids'

/** The four competencies and their 2 further dimensions. */
export const personalEffectiveness: Readonly<
  Record<PersonalEffectivenessCode, BilingualCompetency<SpencerCode>>
> = /* @__PURE__ */ (() => ({
  SCT: {
    name: { id: 'Pengendalian diri', en: 'Self-Control' },
    cluster: 'personal-effectiveness',
    scale: 'SCT',
    definition: {
      id: 'Tetap tenang dan tidak bertindak gegabah saat tertekan, tergoda, atau diserang.',
      en: 'Stays composed and does nothing rash under strain, temptation or attack.',
    },
    externalIds: [{ system: 'lembaga-xy', value: 'SC' }],
    claims: competencyClaims('SCT', { indonesian: 'unverified', structure: 'single-source' }),
  },
  SCF: {
    name: { id: 'Percaya diri', en: 'Self-Confidence' },
    cluster: 'personal-effectiveness',
    scale: 'SCF.A',
    definition: {
      id: 'Percaya pada penilaian dan kemampuan sendiri, berani menghadapi tugas berat, dan bangkit dari kegagalan.',
      en: 'Trusts own judgement and ability, takes on hard tasks and recovers well from failure.',
    },
    aliases: ['Kepercayaan diri'],
    claims: competencyClaims('SCF.A', { indonesian: 'unverified', structure: 'unverified' }),
  },
  'SCF.B': {
    name: { id: 'Percaya diri (menyikapi kegagalan)', en: 'Self-Confidence (dealing with failure)' },
    cluster: 'personal-effectiveness',
    scale: 'SCF.B',
    dimensionOf: 'SCF',
    claims: dimensionClaims('SCF.B', 'unverified'),
  },
  FLX: {
    name: { id: 'Fleksibilitas', en: 'Flexibility' },
    cluster: 'personal-effectiveness',
    scale: 'FLX.A',
    definition: {
      id: 'Mudah mengubah cara ketika fakta, orang, atau prioritas berubah, dan tetap menghasilkan.',
      en: 'Changes approach readily when facts, people or priorities change, and still delivers.',
    },
    aliases: ['Keluwesan'],
    claims: competencyClaims('FLX.A', { indonesian: 'unverified', structure: 'unverified' }),
  },
  'FLX.B': {
    name: { id: 'Fleksibilitas (kecepatan bertindak)', en: 'Flexibility (speed of action)' },
    cluster: 'personal-effectiveness',
    scale: 'FLX.B',
    dimensionOf: 'FLX',
    claims: dimensionClaims('FLX.B', 'unverified'),
  },
  OC: {
    name: { id: 'Komitmen terhadap organisasi', en: 'Organizational Commitment' },
    cluster: 'personal-effectiveness',
    scale: 'OC',
    definition: {
      id: 'Mendahulukan tujuan organisasi di atas kepentingan pribadi atau unit dan bertindak memajukan misinya.',
      en: "Puts the organisation's aims ahead of personal or unit preference and acts to advance its mission.",
    },
    aliases: ['Komitmen pada organisasi'],
    claims: competencyClaims('OC', { indonesian: 'single-source', structure: 'unverified' }),
  },
}))()
