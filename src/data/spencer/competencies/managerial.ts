// Competencies of the cluster Managerial, with their further dimensions.
// Source: Spencer & Spencer 1993, by way of secondary documents (see ../sources.ts). Codes and English names as
// there; Indonesian names as Indonesian dictionaries print them; definitions are ours.

import type { BilingualCompetency } from '../../../model/bilingual-model'
import { codeNote, competencyClaims, dimensionClaims, withClaim } from '../claims'
import type { ManagerialCode, SpencerCode } from '../ids'

/** The four competencies and their 6 further dimensions. */
export const managerial: Readonly<Record<ManagerialCode, BilingualCompetency<SpencerCode>>> =
  /* @__PURE__ */ (() => ({
    DEV: {
      name: { id: 'Mengembangkan orang lain', en: 'Developing Others' },
      cluster: 'managerial',
      scale: 'DEV.A',
      definition: {
        id: 'Membantu orang lain makin mampu lewat pengajaran, pembinaan, umpan balik, dan kepercayaan.',
        en: 'Helps other people become more capable through teaching, coaching, feedback and trust.',
      },
      claims: competencyClaims('DEV.A', { indonesian: 'single-source', structure: 'single-source' }),
    },
    'DEV.B': {
      name: {
        id: 'Mengembangkan orang lain (jumlah dan jenjang orang)',
        en: 'Developing Others (number and rank of people)',
      },
      cluster: 'managerial',
      scale: 'people-and-rank',
      dimensionOf: 'DEV',
      claims: dimensionClaims('DEV.B', 'unverified'),
    },
    DIR: {
      name: { id: 'Kemampuan mengarahkan', en: 'Directiveness: Assertiveness and Use of Positional Power' },
      cluster: 'managerial',
      scale: 'DIR.A',
      definition: {
        id: 'Menetapkan tuntutan yang tegas dan menegakkannya dengan wewenang demi kepentingan organisasi.',
        en: "Sets firm expectations and enforces them, using authority for the organisation's benefit.",
      },
      aliases: ['Memberi perintah (ketegasan)'],
      claims: withClaim(
        competencyClaims('DIR.A', { indonesian: 'unverified', structure: 'unverified' }),
        codeNote({
          id: 'Holding People Accountable (HPA) pada Lembaga XY dekat dengan kompetensi ini, tetapi tidak sama.',
          en: 'Holding People Accountable (HPA) of Lembaga XY is close to this competency, but not the same.',
        }),
      ),
    },
    'DIR.B': {
      name: {
        id: 'Kemampuan mengarahkan (jumlah dan jenjang orang)',
        en: 'Directiveness: Assertiveness and Use of Positional Power (number and rank of people)',
      },
      cluster: 'managerial',
      scale: 'people-and-rank',
      dimensionOf: 'DIR',
      claims: dimensionClaims('DIR.B', 'unverified'),
    },
    TW: {
      name: { id: 'Kerja sama', en: 'Teamwork and Cooperation' },
      cluster: 'managerial',
      scale: 'TW.A',
      definition: {
        id: 'Bergerak searah dengan rekan dan membantu kelompok berhasil, tidak berjalan sendiri.',
        en: 'Pulls in the same direction as colleagues and helps the group succeed, instead of going solo.',
      },
      aliases: ['Kerjasama', 'Kerja sama kelompok'],
      claims: withClaim(competencyClaims('TW.A', { indonesian: 'single-source', structure: 'unverified' }), {
        of: 'name.id',
        source: 'spencer-1993',
        place: 'list of competencies',
        basis: 'reconstructed',
        confidence: 'single-source',
        printed: 'Kerjasama',
        note: { id: 'Ditulis menurut ejaan baku.', en: 'Written in standard spelling.' },
      }),
    },
    'TW.B': {
      name: { id: 'Kerja sama (ukuran tim)', en: 'Teamwork and Cooperation (size of team)' },
      cluster: 'managerial',
      scale: 'team-size',
      dimensionOf: 'TW',
      claims: dimensionClaims('TW.B', 'unverified'),
    },
    'TW.C': {
      name: {
        id: 'Kerja sama (usaha membina tim)',
        en: 'Teamwork and Cooperation (effort to foster teamwork)',
      },
      cluster: 'managerial',
      scale: 'team-effort',
      dimensionOf: 'TW',
      claims: dimensionClaims('TW.C', 'unverified'),
    },
    TL: {
      name: { id: 'Kepemimpinan tim', en: 'Team Leadership' },
      cluster: 'managerial',
      scale: 'TL.A',
      definition: {
        id: 'Tampil memimpin kelompok, memperhatikan anggotanya, dan memberi arah.',
        en: 'Steps up to lead a group, looks after its members and gives them direction.',
      },
      aliases: ['Memimpin kelompok'],
      claims: competencyClaims('TL.A', { indonesian: 'single-source', structure: 'single-source' }),
    },
    'TL.B': {
      name: { id: 'Kepemimpinan tim (ukuran tim)', en: 'Team Leadership (size of team)' },
      cluster: 'managerial',
      scale: 'team-size',
      dimensionOf: 'TL',
      claims: dimensionClaims('TL.B', 'unverified'),
    },
    'TL.C': {
      name: { id: 'Kepemimpinan tim (usaha memimpin)', en: 'Team Leadership (effort to lead)' },
      cluster: 'managerial',
      scale: 'team-effort',
      dimensionOf: 'TL',
      claims: dimensionClaims('TL.C', 'unverified'),
    },
  }))()
