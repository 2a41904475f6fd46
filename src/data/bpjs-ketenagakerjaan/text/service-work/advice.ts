// Advice. Source: the Kota Bekasi report, section 5.2, and the Medan Utara study, section 4.4.1.

import { deepFreeze } from '../../../deep-freeze'
import { authored, restated } from '../../claims'
import type { BpjsAdviceId, BpjsObstacleId } from '../../ids'
import type { BpjsStatement } from '../../statement'

/** A piece of advice. */
export interface BpjsAdvice extends BpjsStatement {
  /** The obstacles it is meant against (ours). */
  readonly against: readonly BpjsObstacleId[]
}

/** What the sources advise. */
export const advice: Readonly<Record<BpjsAdviceId, BpjsAdvice>> = /* @__PURE__ */ (() =>
  deepFreeze<Record<BpjsAdviceId, BpjsAdvice>>({
    'info-dokumen-saat-daftar': {
      description: {
        id: 'Tambahkan pendaftaran konsultasi secara daring, lewat situs atau aplikasi, yang langsung memberi tahu dokumen apa saja yang dibawa untuk jenis klaimnya.',
        en: 'Add online registration for a consultation, by website or application, that tells participants at once which documents to bring for their kind of claim.',
      },
      claims: [restated('kota-bekasi', 'section 5.2, a'), authored('against')],
      against: ['dokumen-tidak-lengkap'],
    },
    'alihkan-ke-daring': {
      description: {
        id: 'Arahkan keperluan yang tidak menuntut tatap muka, seperti pendaftaran dan koreksi data, ke layanan daring.',
        en: 'Direct needs that call for no visit, such as registration and data correction, to the online service.',
      },
      claims: [restated('kota-bekasi', 'section 5.2, b'), authored('against')],
      against: ['antrean-melebihi-kapasitas'],
    },
    'informasi-bpu': {
      description: {
        id: 'Lengkapi informasi klaim JHT, tidak hanya untuk peserta dari perusahaan tetapi juga peserta mandiri (BPU).',
        en: 'Complete the information on old-age savings claims, not only for company participants but also for self-paying ones (BPU).',
      },
      claims: [restated('medan-utara', 'section 4.4.1, closing paragraph'), authored('against')],
      against: ['belum-paham-kanal-daring'],
    },
  }))()
