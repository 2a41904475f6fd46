// Leadership competencies of Lembaga XY.
// Source: Endry, section E.2. Codes and English names as printed; Indonesian names are ours.
// Read from the text of the paper and compared with it code by code; counts are held by a test.

import type { BilingualCompetency } from '../../../model/bilingual-model'
import type { Claim } from '../../../model/claim'
import { listed, shortenedHead, withClaim } from '../claims'
import type { LeadershipCode, LembagaXyCode } from '../ids'

const claims: readonly Claim[] = /* @__PURE__ */ listed('section E.2')

/** The 6 leadership competencies. */
export const leadership: Readonly<Record<LeadershipCode, BilingualCompetency<LembagaXyCode>>> = {
  BT: {
    name: { id: 'Membangun Kepercayaan', en: 'Building Trust' },
    cluster: 'kepemimpinan',
    scale: 'kemahiran',
    claims,
  },
  CL: {
    name: { id: 'Kepemimpinan Welas Asih', en: 'Compassionate Leadership' },
    cluster: 'kepemimpinan',
    scale: 'kemahiran',
    claims: /* @__PURE__ */ withClaim(claims, /* @__PURE__ */ shortenedHead('Compassionate')),
  },
  IMI: {
    name: { id: 'Dampak dan Pengaruh', en: 'Impact and Influence' },
    cluster: 'kepemimpinan',
    scale: 'kemahiran',
    claims,
  },
  LA: {
    name: { id: 'Kelincahan Belajar', en: 'Learning Agility' },
    cluster: 'kepemimpinan',
    scale: 'kemahiran',
    claims,
  },
  SFE: {
    name: { id: 'Semangat Meraih Keunggulan', en: 'Strive for Excellence' },
    cluster: 'kepemimpinan',
    scale: 'kemahiran',
    claims,
  },
  SO: {
    name: { id: 'Orientasi Strategis', en: 'Strategic Orientation' },
    cluster: 'kepemimpinan',
    scale: 'kemahiran',
    claims,
  },
}
