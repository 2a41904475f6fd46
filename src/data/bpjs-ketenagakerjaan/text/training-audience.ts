// Whom the training modules are for. Source: the Tanjung Perak report, section II.3, item 1.

import { deepFreeze } from '../../deep-freeze'
import { restated } from '../claims'
import type { BpjsStatement } from '../statement'

/** Whom the training modules are for. */
export const trainingAudience: BpjsStatement = /* @__PURE__ */ (() =>
  deepFreeze<BpjsStatement>({
    description: {
      id: 'Modul daring bagi peserta magang MSIB sebelum terjun ke lapangan, dengan uji awal dan uji akhir; bukan daftar pelatihan pegawai.',
      en: 'Online modules for MSIB interns before they go into the field, with a pre-test and a post-test; not a list of staff training.',
    },
    claims: [
      restated('tanjung-perak', 'section II.3, item 1', {
        note: {
          id: 'Bahwa daftar ini bukan pelatihan pegawai adalah bacaan kami.',
          en: 'That this is not a list of staff training is our reading.',
        },
      }),
    ],
  }))()
