// Clusters of the competencies of the Indonesian civil service.
// Source: PermenPANRB 38/2017, by way of secondary documents (see sources.ts). Descriptions are ours. The regulation's
// third cluster, the technical competencies, differs from post to post and is not here.

import type { BilingualCluster } from '../../model/bilingual-model'
import type { Claim } from '../../model/claim'
import type { AsnSource } from './sources'

const source: AsnSource = 'permenpanrb-38-2017'

const claims: readonly Claim[] = [
  { of: 'name.id', source, place: 'dictionary', basis: 'stated', confidence: 'corroborated' },
  { of: 'name.en', source, place: 'dictionary', basis: 'translated', confidence: 'proposed' },
  { of: 'description', basis: 'authored', confidence: 'proposed' },
]

/** The two clusters. */
export const clusters: Readonly<Record<'manajerial' | 'sosial-kultural', BilingualCluster>> = {
  manajerial: {
    name: { id: 'Kompetensi manajerial', en: 'Managerial competencies' },
    description: {
      id: 'Perilaku yang dapat diamati dalam memimpin dan mengelola pekerjaan, orang, dan unit kerja.',
      en: 'Behaviour that can be observed in leading and managing work, people and units.',
    },
    nature: 'soft',
    claims,
  },
  'sosial-kultural': {
    name: { id: 'Kompetensi sosial kultural', en: 'Socio-cultural competency' },
    description: {
      id: 'Perilaku dalam berhubungan dengan masyarakat majemuk yang menjaga persatuan bangsa.',
      en: 'Behaviour in dealings with a plural society that keeps the nation together.',
    },
    nature: 'soft',
    claims,
  },
}
