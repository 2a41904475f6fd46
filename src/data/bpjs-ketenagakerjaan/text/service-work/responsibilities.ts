// Who does what in the service. Source: the Medan Utara study, sections 4.4 and 4.5.1, and the Kota Bekasi
// report, section 5.1.

import { deepFreeze } from '../../../deep-freeze'
import { restated } from '../../claims'
import type { BpjsRoleId } from '../../ids'
import type { BpjsStatement } from '../../statement'

/** The jobs that answer for the online service. */
export type BpjsOnlineServiceJob =
  | 'kepala-bidang-pelayanan'
  | 'penata-madya-pelayanan'
  | 'customer-service-officer'

/** Who answers for what in the online service. */
export const responsibilities: Readonly<Record<BpjsOnlineServiceJob, BpjsStatement>> = /* @__PURE__ */ (() =>
  deepFreeze<Record<BpjsOnlineServiceJob, BpjsStatement>>({
    'kepala-bidang-pelayanan': {
      description: {
        id: 'Bertanggung jawab atas standar pelayanan yang efektif bagi peserta Lapak Asik.',
        en: 'Answers for an effective standard of service to Lapak Asik participants.',
      },
      claims: [restated('medan-utara', 'section 4.4.1, paragraph on those responsible')],
    },
    'penata-madya-pelayanan': {
      description: { id: 'Membantu verifikasi dokumen klaim.', en: 'Helps verify claim documents.' },
      claims: [restated('medan-utara', 'section 4.4.1, paragraph on those responsible')],
    },
    'customer-service-officer': {
      description: {
        id: 'Melayani peserta secara langsung, mengarahkan kelengkapan dokumen, dan menanggapi keluhan.',
        en: 'Serves participants directly, directs them in completing documents and responds to complaints.',
      },
      claims: [restated('medan-utara', 'section 4.4.1, paragraph on those responsible')],
    },
  }))()

/** What people beside the structure of jobs do in the service. */
export const supportDuties: Readonly<Record<Exclude<BpjsRoleId, 'peserta'>, readonly BpjsStatement[]>> =
  /* @__PURE__ */ (() =>
    deepFreeze<Record<Exclude<BpjsRoleId, 'peserta'>, readonly BpjsStatement[]>>({
      'petugas-keamanan': [
        {
          description: {
            id: 'Menjelaskan alur klaim luring dan daring kepada peserta yang datang.',
            en: 'Explains the offline and online claim procedure to participants who come in.',
          },
          claims: [restated('medan-utara', 'section 4.4.1, closing paragraph')],
        },
        {
          description: {
            id: 'Membantu peserta mendaftar lewat kanal daring.',
            en: 'Helps participants register through the online channel.',
          },
          claims: [
            restated(
              'medan-utara',
              'section 4.4.1, interviews with participants; also section 4.5.1, item 3',
            ),
          ],
        },
        {
          description: {
            id: 'Memeriksa suhu tubuh pengunjung selama protokol kesehatan berlaku.',
            en: "Checks visitors' temperature while the health protocol applies.",
          },
          claims: [
            restated('medan-utara', 'section 4.4.1, interview with the Head of Service', {
              confidence: 'single-source',
            }),
          ],
        },
      ],
      ranger: [
        {
          description: {
            id: 'Ikut melayani peserta ketika antrean menumpuk, tanpa menurunkan mutu layanan.',
            en: 'Joins in serving participants when the queue builds up, without lowering the quality of service.',
          },
          claims: [restated('kota-bekasi', 'section 5.1, b')],
        },
      ],
    }))()
