// Claims that many rows of the model share.

import type { Claim, Confidence } from '../../model/claim'
import type { AsnSource } from './sources'

const source: AsnSource = 'permenpanrb-38-2017'

/** A competency of the dictionary: its name and cluster, and the code, which is local. */
export const inDictionary: readonly Claim[] = [
  { of: 'name.id', source, place: 'dictionary', basis: 'stated', confidence: 'corroborated' },
  { of: 'cluster', source, place: 'dictionary', basis: 'stated', confidence: 'corroborated' },
  { of: 'name.en', basis: 'translated', source, place: 'dictionary', confidence: 'proposed' },
  {
    of: 'code',
    basis: 'authored',
    confidence: 'proposed',
    note: {
      id: 'Kode di sini kode setempat; satu aplikasi pemerintah daerah memakai M.1 sampai M.8 dan SK.1.',
      en: 'The codes are local ones; the application of one regional government uses M.1 to M.8 and SK.1.',
    },
  },
]

/** The required level of one competency in a tier, and how sure it is. */
export function requiredLevel(tier: string, confidence: Confidence): readonly Claim[] {
  return [{ of: 'level', source, place: `required levels, ${tier}`, basis: 'restated', confidence }]
}
