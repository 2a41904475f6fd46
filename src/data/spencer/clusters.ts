// Clusters of the Spencer model.
// Source: Spencer & Spencer 1993, by way of secondary documents (see sources.ts). English names as there; of the
// Indonesian names some are printed in Indonesian dictionaries, others could not be checked: see the claims.

import type { BilingualCluster } from '../../model/bilingual-model'
import type { Claim, Confidence } from '../../model/claim'
import type { SpencerCluster } from './ids'

function clusterClaims(indonesian: Confidence): readonly Claim[] {
  const place = 'list of clusters'
  return [
    { of: 'name.en', source: 'spencer-1993', place, basis: 'stated', confidence: 'corroborated' },
    { of: 'name.id', source: 'spencer-1993', place, basis: 'translated', confidence: indonesian },
  ]
}

/** The six clusters. */
export const clusters: Readonly<Record<SpencerCluster, BilingualCluster>> = /* @__PURE__ */ (() => ({
  'achievement-and-action': {
    name: {
      id: 'Merencanakan dan mengimplementasikan (berprestasi dan bertindak)',
      en: 'Achievement and Action',
    },
    claims: clusterClaims('single-source'),
  },
  'helping-and-human-service': {
    name: { id: 'Kemampuan melayani', en: 'Helping and Human Service' },
    claims: clusterClaims('corroborated'),
  },
  'impact-and-influence': {
    name: { id: 'Dampak dan pengaruh (memengaruhi)', en: 'Impact and Influence' },
    claims: clusterClaims('unverified'),
  },
  managerial: {
    name: { id: 'Manajerial / mengelola', en: 'Managerial' },
    claims: clusterClaims('single-source'),
  },
  cognitive: { name: { id: 'Kognitif / berpikir', en: 'Cognitive' }, claims: clusterClaims('unverified') },
  'personal-effectiveness': {
    name: { id: 'Efektivitas pribadi', en: 'Personal Effectiveness' },
    claims: clusterClaims('unverified'),
  },
}))()
