// Groups of competencies. Source: both abstracts of the Surabaya Rungkut study, which print the three groups.

import type { BilingualCluster } from '../../model/bilingual-model'
import { authored, restated, stated } from './claims'
import type { BpjsCluster } from './ids'

/** The three groups of the source, and one for the competencies that are proposed. */
export const clusters: Readonly<Record<BpjsCluster, BilingualCluster>> = /* @__PURE__ */ (() => ({
  inti: {
    name: { id: 'Kompetensi Inti', en: 'Core competencies' },
    claims: [stated('surabaya-rungkut', 'both abstracts', { of: 'name' })],
  },
  kepemimpinan: {
    name: { id: 'Kompetensi Kepemimpinan', en: 'Leadership competencies' },
    claims: [stated('surabaya-rungkut', 'both abstracts', { of: 'name' })],
  },
  'teknis-generik': {
    name: { id: 'Kompetensi Teknis Generik', en: 'Generic technical competencies' },
    claims: [stated('surabaya-rungkut', 'both abstracts', { of: 'name' })],
  },
  usulan: {
    name: { id: 'Kompetensi yang Diusulkan', en: 'Proposed competencies' },
    description: {
      id: 'Kompetensi yang menurut abstrak Inggris belum dimiliki dan diharapkan ada kelak; tidak satu pun termasuk ketujuh belas kompetensi lembaga.',
      en: "Competencies that the English abstract calls not yet possessed and hoped for later; none is among the institution's seventeen.",
    },
    claims: [
      authored('name'),
      restated('surabaya-rungkut', 'English abstract, last sentence', { of: 'description' }),
    ],
  },
}))()
