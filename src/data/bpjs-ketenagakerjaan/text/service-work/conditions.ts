// Circumstances of the service work in the pandemic. Source: the Medan Utara study, sections 4.4.1, 4.4.2 and 4.4.4.

import { deepFreeze } from '../../../deep-freeze'
import { restated } from '../../claims'
import type { BpjsServiceConditionId } from '../../ids'
import type { BpjsStatement } from '../../statement'

/** Under which circumstances the service was given in the pandemic. */
export const serviceConditions: Readonly<Record<BpjsServiceConditionId, BpjsStatement>> =
  /* @__PURE__ */ (() =>
    deepFreeze<Record<BpjsServiceConditionId, BpjsStatement>>({
      'petugas-sdm-perusahaan': {
        description: {
          id: 'Petugas SDM perusahaan menjadi penghubung: lewat grup WhatsApp bersama kantor cabang, telepon, dan brosur mereka menjelaskan cara klaim kepada pekerja yang kehilangan pekerjaannya, kemudian melapor kembali ke kantor cabang.',
          en: 'HR officers of companies are the link: by a WhatsApp group they share with the branch, by telephone and by leaflets they explain to dismissed workers how to claim, and they report back to the branch.',
        },
        claims: [
          restated('medan-utara', 'section 4.4.1, interview with the Head of Service', {
            confidence: 'single-source',
          }),
        ],
      },
      'separuh-pegawai-di-rumah': {
        description: {
          id: 'Pada awal lonjakan klaim, kira-kira separuh pegawai bekerja dari rumah agar kantor tidak padat; tugasnya tetap dijalankan secara daring.',
          en: 'When claims first surged, about half of the staff worked from home so that the office was less crowded; they did their work online.',
        },
        claims: [
          restated('medan-utara', 'section 4.4.2, interview with the Head of Service', {
            confidence: 'single-source',
          }),
        ],
      },
      'perangkat-tambahan': {
        description: {
          id: 'Awal pandemi menuntut biaya untuk perangkat tambahan: monitor, ponsel, headphone, pembatas akrilik, kuota internet, cairan pembersih tangan, dan pengukur suhu. Sesudahnya cukup ponsel milik peserta.',
          en: 'The start of the pandemic called for spending on extra equipment: monitors, phones, headphones, acrylic screens, internet data, hand sanitiser and thermometers. Later the phone of the participant was enough.',
        },
        claims: [
          restated('medan-utara', 'section 4.4.2, interview with the Head of Service', {
            confidence: 'single-source',
            note: {
              id: 'Bagian yang sama menyimpulkan bahwa biayanya tidak terlalu besar dan dananya memadai.',
              en: 'The same section concludes that the cost was not too high and the funds were sufficient.',
            },
          }),
        ],
      },
      'pemantauan-dari-luar': {
        description: {
          id: 'Pemerintah setempat, tim koordinasi, dan aparat pengawas turut memantau jalannya program.',
          en: 'Local government, a coordination team and supervisory officials take part in monitoring the programme.',
        },
        claims: [restated('medan-utara', 'section 4.4.4, paragraph on monitoring')],
      },
    }))()
