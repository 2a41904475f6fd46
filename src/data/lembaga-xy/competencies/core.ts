// Core competencies of Lembaga XY.
// Source: Endry, section E.1. Codes and English names as printed; Indonesian names are ours.
// Read from the text of the paper and compared with it code by code; counts are held by a test.

import type { BilingualCompetency } from '../../../model/bilingual-model'
import type { Claim } from '../../../model/claim'
import { codeClash, listed, shortenedHead, withClaim } from '../claims'
import type { CoreCode, LembagaXyCode } from '../ids'

const claims: readonly Claim[] = /* @__PURE__ */ listed('section E.1')

/** The 4 core competencies. */
export const core: Readonly<Record<CoreCode, BilingualCompetency<LembagaXyCode>>> = {
  INT: {
    name: { id: 'Integritas', en: 'Integrity' },
    cluster: 'dasar',
    scale: 'kemahiran',
    claims: /* @__PURE__ */ withClaim(claims, /* @__PURE__ */ codeClash('INT', 'Initiative')),
  },
  CFV: {
    name: { id: 'Menciptakan Nilai bagi Pelanggan', en: 'Creating Value for the Customer' },
    cluster: 'dasar',
    scale: 'kemahiran',
    claims: /* @__PURE__ */ withClaim(
      claims,
      /* @__PURE__ */ shortenedHead('Creating Values for the Customer'),
    ),
  },
  FCI: {
    name: { id: 'Mendorong Kreativitas dan Inovasi', en: 'Fostering Creativity and Innovation' },
    cluster: 'dasar',
    scale: 'kemahiran',
    claims: /* @__PURE__ */ withClaim(claims, /* @__PURE__ */ shortenedHead('Fostering Creativity and')),
  },
  LRS: {
    name: {
      id: 'Mendayagunakan Hubungan dengan Pemangku Kepentingan',
      en: 'Leveraging Relationship with Stakeholders',
    },
    cluster: 'dasar',
    scale: 'kemahiran',
    claims: /* @__PURE__ */ withClaim(claims, /* @__PURE__ */ shortenedHead('Leveraging Relationship with')),
  },
}
