// How the body came about, by its legal bases. Source: the Medan Utara study, section 4.2, and the Kota Bekasi report, section 1.1.
// In the copy of the study that was read the slashes of the older numbers are lost ("UU No.33947"); they are read back here.

import type { Claim } from '../../../model/claim'
import { deepFreeze } from '../../deep-freeze'
import { reconstructed, restated } from '../claims'
import type { BpjsStatement } from '../statement'

/** An event in the history of the body. */
export interface BpjsEvent extends BpjsStatement {
  /** When: `YYYY`, or `YYYY-MM-DD` where a day is known. */
  readonly date: string
  /** The regulations it rests on, by type, number and year. */
  readonly regulations: readonly string[]
}

const place = 'section 4.2'

/** Numbers of which the copy has lost the slash. */
function slashLost(printed: string, more: Partial<Pick<Claim, 'confidence' | 'note'>> = {}): Claim {
  return reconstructed('medan-utara', place, {
    of: 'regulations',
    printed,
    note: {
      id: 'Garis miring pada nomor peraturan hilang dalam salinan yang terbaca: /19 menjadi 9.',
      en: 'In the copy that was read the slash of the number is lost: /19 has become 9.',
    },
    ...more,
  })
}

/** The events, in the order of time. */
export const history: readonly BpjsEvent[] = /* @__PURE__ */ (() =>
  deepFreeze<readonly BpjsEvent[]>([
    {
      date: '1947',
      regulations: ['UU 33/1947', 'UU 2/1951'],
      description: {
        id: 'Undang-undang tentang kecelakaan kerja, dibaca bersama undang-undang tahun 1951.',
        en: 'A law on work accidents, to be read with a law of 1951.',
      },
      claims: [restated('medan-utara', place), slashLost('UU No.33947 jo UU No.2951')],
    },
    {
      date: '1952',
      regulations: ['PMP 48/1952', 'PMP 8/1956'],
      description: {
        id: 'Peraturan Menteri Perburuhan (PMP) mengatur bantuan bagi penyelenggaraan kesehatan buruh.',
        en: "A regulation of the Minister of Labour (PMP) provides for aid to workers' health schemes.",
      },
      claims: [restated('medan-utara', place), slashLost('PMP No.48952 jo PMP No.8956')],
    },
    {
      date: '1957',
      regulations: ['PMP 15/1957'],
      description: {
        id: 'Yayasan Sosial Buruh dibentuk.',
        en: "A workers' social foundation (Yayasan Sosial Buruh) is set up.",
      },
      claims: [restated('medan-utara', place), slashLost('PMP No.15957')],
    },
    {
      date: '1964',
      regulations: ['PMP 5/1964'],
      description: {
        id: 'Yayasan Dana Jaminan Sosial (YDJS) dibentuk.',
        en: 'A social security fund foundation (Yayasan Dana Jaminan Sosial, YDJS) is set up.',
      },
      claims: [
        restated('medan-utara', place),
        slashLost('PMP No.5954', {
          confidence: 'unverified',
          note: {
            id: 'Garis miring pada nomor hilang. Dibaca huruf demi huruf, tahunnya 1954; urutannya dalam sumber, sesudah 1957 dan sebelum 1969, serta pengetahuan umum menunjuk 1964.',
            en: 'The slash of the number is lost. Letter by letter the year is 1954; its place in the source, after 1957 and before 1969, and general knowledge speak for 1964.',
          },
        }),
        reconstructed('medan-utara', place, {
          of: 'date',
          confidence: 'unverified',
          note: {
            id: 'Tahunnya mengikuti pembacaan nomor peraturannya.',
            en: 'The year follows the reading of the number.',
          },
        }),
      ],
    },
    {
      date: '1969',
      regulations: ['UU 14/1969'],
      description: {
        id: 'Undang-undang tentang pokok-pokok mengenai tenaga kerja berlaku.',
        en: 'A law on the principles of labour comes into force.',
      },
      claims: [restated('medan-utara', place), slashLost('UU No.14969')],
    },
    {
      date: '1977',
      regulations: ['PP 33/1977', 'PP 34/1977'],
      description: {
        id: 'Asuransi sosial tenaga kerja (ASTEK) menjadi wajib bagi pengusaha swasta dan BUMN; Perum ASTEK menyelenggarakannya.',
        en: 'Social insurance for workers (ASTEK) becomes mandatory for private and state-owned employers; the public corporation Perum ASTEK runs it.',
      },
      claims: [restated('medan-utara', place), slashLost('PP No.34977')],
    },
    {
      date: '1992',
      regulations: ['UU 3/1992'],
      description: {
        id: 'Undang-undang tentang jaminan sosial tenaga kerja (JAMSOSTEK) lahir.',
        en: 'The law on social security for workers (JAMSOSTEK) is passed.',
      },
      claims: [
        restated('medan-utara', place),
        reconstructed('medan-utara', place, {
          of: 'date',
          printed: 'UU No.3 Tahun 1922',
          note: {
            id: 'Tercetak 1922; jelas salah ketik, sebab letaknya di antara 1977 dan 1995.',
            en: 'Printed 1922, an evident slip: it stands between 1977 and 1995.',
          },
        }),
      ],
    },
    {
      date: '1995',
      regulations: ['PP 36/1995'],
      description: {
        id: 'PT Jamsostek ditetapkan sebagai badan penyelenggara.',
        en: 'PT Jamsostek is named as the body that runs it.',
      },
      claims: [restated('medan-utara', place), slashLost('PP No.36995')],
    },
    {
      date: '2004',
      regulations: ['UU 40/2004'],
      description: {
        id: 'Undang-undang tentang sistem jaminan sosial nasional terbit pada akhir tahun, sejalan dengan perubahan Pasal 34 ayat (2) UUD 1945.',
        en: 'The law on the national social security system appears at the end of the year, in line with the amended article 34(2) of the 1945 constitution.',
      },
      claims: [restated('medan-utara', place)],
    },
    {
      date: '2011',
      regulations: ['UU 24/2011'],
      description: {
        id: 'Undang-undang tentang badan penyelenggara jaminan sosial (BPJS) ditetapkan.',
        en: 'The law on the social security bodies (BPJS) is passed.',
      },
      claims: [
        restated('medan-utara', place, { confidence: 'corroborated' }),
        restated('kota-bekasi', 'section 1.1', { confidence: 'corroborated' }),
      ],
    },
    {
      date: '2014-01-01',
      regulations: ['UU 24/2011'],
      description: {
        id: 'PT Jamsostek beralih menjadi BPJS Ketenagakerjaan, sebuah badan hukum publik, dengan program JKK, JKM, dan JHT.',
        en: 'PT Jamsostek becomes BPJS Ketenagakerjaan, a body under public law, with the work accident, death and old-age savings programmes.',
      },
      claims: [
        restated('kota-bekasi', 'section 1.1', { of: 'date' }),
        restated('medan-utara', place, {
          note: {
            id: 'Penelitian Medan Utara hanya menyebut tahunnya.',
            en: 'The Medan Utara study gives the year only.',
          },
        }),
      ],
    },
    {
      date: '2015-07-01',
      regulations: [],
      description: { id: 'Program Jaminan Pensiun (JP) dimulai.', en: 'The pension programme (JP) begins.' },
      claims: [restated('medan-utara', place)],
    },
  ]))()
