// Titles of the Membership Division that differ between the sources. Source: the Medan Utara study, section 4.3.1.

import type { Claim } from '../../model/claim'
import { deepFreeze } from '../deep-freeze'
import { reconstructed } from './claims'
import type { BpjsPresentJob, BpjsUnit } from './ids'

/** A title that the sources print beside the present ones. */
export interface BpjsOlderTitle {
  /** The title as printed. */
  readonly title: string
  /** The unit it is printed in. */
  readonly unit: BpjsUnit
  /** The present job it is read as; absent where the source does not say. */
  readonly job?: BpjsPresentJob
  /** Where it comes from. */
  readonly claims: readonly Claim[]
}

/** Titles read as older ones; which present job they became is stated nowhere. */
export const olderTitles: readonly BpjsOlderTitle[] = /* @__PURE__ */ (() =>
  deepFreeze<readonly BpjsOlderTitle[]>([
    {
      title: 'Marketing Officer (MO)',
      unit: 'kepesertaan',
      claims: [
        reconstructed('medan-utara', 'section 4.3.1, item 2c', {
          confidence: 'unverified',
          note: {
            id: 'Hanya muncul dalam tugas Kepala Bidang Kepesertaan; sumber tidak menyatakan jabatan ini kini menjadi jabatan mana. Bahwa ini sebutan lama adalah bacaan kami.',
            en: 'Appears only in the duties of the Head of Membership; the source does not say which present job it became. That it is an older title is our reading.',
          },
        }),
      ],
    },
    {
      title: 'Relationship Officer (RO)',
      unit: 'kepesertaan',
      claims: [
        reconstructed('medan-utara', 'section 4.3.1, item 2c', {
          confidence: 'unverified',
          note: {
            id: 'Sama seperti Marketing Officer: padanannya sekarang tidak dinyatakan.',
            en: 'As for Marketing Officer: its present counterpart is not stated.',
          },
        }),
      ],
    },
    {
      title: 'Penata Madya Kepesertaan',
      unit: 'kepesertaan',
      job: 'petugas-administrasi-peserta',
      claims: [
        reconstructed('medan-utara', 'section 4.3.1, Penata Madya Kepesertaan', {
          confidence: 'unverified',
          note: {
            id: 'Bagian 4.1 dan tabel 4.1 menyebut Petugas Administrasi Peserta, sedangkan uraian tugasnya dicetak di bawah nama ini; persamaannya bacaan kami.',
            en: 'Section 4.1 and table 4.1 name the Petugas Administrasi Peserta, while the duties are printed under this title; that the two are one job is our reading.',
          },
        }),
      ],
    },
    {
      title: 'Penata Madya Kepesertaan Khusus',
      unit: 'kepesertaan',
      job: 'petugas-administrasi-peserta-khusus',
      claims: [
        reconstructed('medan-utara', 'section 4.3.1, Penata Madya Kepesertaan Khusus', {
          confidence: 'unverified',
          note: {
            id: 'Bagian 4.1 dan tabel 4.1 menyebut Petugas Administrasi Peserta Khusus, sedangkan uraian tugasnya dicetak di bawah nama ini; persamaannya bacaan kami.',
            en: 'Section 4.1 and table 4.1 name the Petugas Administrasi Peserta Khusus, while the duties are printed under this title; that the two are one job is our reading.',
          },
        }),
      ],
    },
  ]))()
