// Expected behaviours. Source: the Kota Bekasi report, section 5.1, and the Medan Utara study, section 4.4.

import { deepFreeze } from '../../../deep-freeze'
import { restated } from '../../claims'
import type { BpjsBehaviourId } from '../../ids'
import type { BpjsStatement } from '../../statement'

/** The behaviours expected of those who serve. */
export const expectedBehaviours: Readonly<Record<BpjsBehaviourId, BpjsStatement>> = /* @__PURE__ */ (() =>
  deepFreeze<Record<BpjsBehaviourId, BpjsStatement>>({
    'berpenampilan-rapi': {
      description: {
        id: 'Berpenampilan rapi di hadapan peserta.',
        en: 'Is neatly turned out in front of participants.',
      },
      claims: [restated('kota-bekasi', 'section 5.1, a')],
    },
    'berkomunikasi-efektif': {
      description: {
        id: 'Berkomunikasi secara efektif dengan peserta.',
        en: 'Communicates effectively with participants.',
      },
      claims: [restated('kota-bekasi', 'section 5.1, a')],
    },
    'melampaui-harapan': {
      description: {
        id: 'Memberi layanan yang melebihi perkiraan peserta dan berpusat pada kepuasannya.',
        en: 'Gives service that goes beyond what participants expect and centres on their satisfaction.',
      },
      claims: [restated('kota-bekasi', 'section 5.1, a')],
    },
    'membimbing-dokumen': {
      description: {
        id: 'Membimbing peserta melengkapi dokumen dan menjelaskan syaratnya.',
        en: 'Guides participants through completing their documents and explains the requirements.',
      },
      claims: [
        restated('kota-bekasi', 'section 5.1, b', { confidence: 'corroborated' }),
        restated('medan-utara', 'sections 4.4.1 and 4.4.3', { confidence: 'corroborated' }),
      ],
    },
    'mengelola-antrean': {
      description: {
        id: 'Mengelompokkan peserta dalam antrean dan mendahulukan yang prosesnya singkat.',
        en: 'Groups participants in the queue and puts quick cases first.',
      },
      claims: [restated('kota-bekasi', 'section 5.1, b')],
    },
    'turun-membantu': {
      description: {
        id: 'Sebagai pegawai back office, ikut turun ke loket ketika antrean menumpuk (ranger).',
        en: 'As back-office staff, steps in at the counter when the queue builds up (ranger).',
      },
      claims: [restated('kota-bekasi', 'section 5.1, b')],
    },
    'memastikan-identitas': {
      description: {
        id: 'Meneliti identitas pengaju saat wawancara video.',
        en: "Checks the claimant's identity with care in the video interview.",
      },
      claims: [
        restated('medan-utara', 'section 4.4.3, interview with the Head of Service', {
          confidence: 'single-source',
        }),
      ],
    },
    'menjelaskan-dengan-jelas': {
      description: {
        id: 'Memberi informasi yang jelas dan lengkap dengan sikap ramah, baik kepada peserta daring maupun luring.',
        en: 'Informs clearly and completely in a friendly manner, online and offline participants alike.',
      },
      claims: [restated('medan-utara', 'sections 4.4.3, closing paragraph, and 4.5.1, item 3')],
    },
    'komitmen-dan-jujur': {
      description: {
        id: 'Menunjukkan komitmen, tanggung jawab, kejujuran, sikap demokratis, dan kesabaran dalam melayani.',
        en: 'Shows commitment, responsibility, honesty, a democratic attitude and patience in serving.',
      },
      claims: [restated('medan-utara', 'section 4.4.3, opening and closing paragraphs')],
    },
    'belajar-hal-baru': {
      description: {
        id: 'Mempelajari cara layanan baru bersama rekan kerja.',
        en: 'Learns new ways of serving together with colleagues.',
      },
      claims: [
        restated(
          'medan-utara',
          'sections 4.4.2, interview with the Head of Service, and 4.4.3, closing paragraph',
        ),
      ],
    },
    'mengikuti-sop': {
      description: {
        id: 'Mengikuti SOP yang berlaku dan menyampaikan perubahannya kepada peserta.',
        en: 'Follows the SOP in force and tells participants what has changed.',
      },
      claims: [restated('medan-utara', 'section 4.4.4, interviews')],
    },
  }))()
