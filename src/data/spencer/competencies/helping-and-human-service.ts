// Competencies of the cluster Helping and Human Service, with their further dimensions.
// Source: Spencer & Spencer 1993, by way of secondary documents (see ../sources.ts). Codes and English names as
// there; Indonesian names as Indonesian dictionaries print them; definitions are ours.

import type { BilingualCompetency } from '../../../model/bilingual-model'
import { codeNote, competencyClaims, dimensionClaims, withClaim } from '../claims'
import type { HelpingAndHumanServiceCode, SpencerCode } from '../ids'

/** The two competencies and their 2 further dimensions. */
export const helpingAndHumanService: Readonly<
  Record<HelpingAndHumanServiceCode, BilingualCompetency<SpencerCode>>
> = /* @__PURE__ */ (() => ({
  IU: {
    name: { id: 'Empati', en: 'Interpersonal Understanding' },
    cluster: 'helping-and-human-service',
    scale: 'IU.A',
    definition: {
      id: 'Menangkap isi pikiran dan perasaan orang lain, termasuk yang tidak diucapkan, beserta alasannya.',
      en: "Senses what is on other people's minds, including what they do not say, and why.",
    },
    aliases: ['Pemahaman antar-pribadi'],
    claims: competencyClaims('IU.A', { indonesian: 'corroborated', structure: 'corroborated' }),
  },
  'IU.B': {
    name: {
      id: 'Empati (mendengar dan merespons)',
      en: 'Interpersonal Understanding (listening and responding)',
    },
    cluster: 'helping-and-human-service',
    scale: 'IU.B',
    dimensionOf: 'IU',
    claims: dimensionClaims('IU.B', 'single-source'),
  },
  CSO: {
    name: { id: 'Berorientasi kepada pelanggan', en: 'Customer Service Orientation' },
    cluster: 'helping-and-human-service',
    scale: 'CSO.A',
    definition: {
      id: 'Berupaya mengenali yang benar-benar diperlukan pelanggan lalu mewujudkannya.',
      en: 'Puts effort into learning what customers really require and delivering it.',
    },
    aliases: ['Orientasi pelayanan pelanggan'],
    claims: withClaim(
      competencyClaims('CSO.A', { indonesian: 'single-source', structure: 'single-source' }),
      codeNote({
        id: 'CSO juga singkatan jabatan Customer Service Officer; keduanya tidak berkaitan.',
        en: 'CSO is also short for the job of Customer Service Officer; the two have nothing to do with each other.',
      }),
    ),
  },
  'CSO.B': {
    name: {
      id: 'Berorientasi kepada pelanggan (inisiatif/usaha melayani)',
      en: 'Customer Service Orientation (effort to help or serve)',
    },
    cluster: 'helping-and-human-service',
    scale: 'CSO.B',
    dimensionOf: 'CSO',
    claims: dimensionClaims('CSO.B', 'single-source'),
  },
}))()
