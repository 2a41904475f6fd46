// Benefit programmes. Source: the Kota Bekasi report, section 1.1, and the Medan Utara study, section 4.2.3.

import type { Claim } from '../../model/claim'
import type { BilingualText } from '../../model/localized-text'
import { deepFreeze } from '../deep-freeze'
import { stated, translated } from './claims'
import type { BpjsProgrammeCode } from './ids'

/** A benefit programme. */
export interface BpjsProgramme {
  /** Name of the programme. */
  readonly name: BilingualText
  /** Other abbreviations the sources print. */
  readonly alsoPrinted?: readonly string[]
  /** Where it comes from. */
  readonly claims: readonly Claim[]
}

/** The five benefit programmes, by their abbreviation. */
export const programmes: Readonly<Record<BpjsProgrammeCode, BpjsProgramme>> = /* @__PURE__ */ (() =>
  deepFreeze<Record<BpjsProgrammeCode, BpjsProgramme>>({
    JKK: {
      name: { id: 'Jaminan Kecelakaan Kerja', en: 'Work Accident Benefit' },
      claims: [
        stated('kota-bekasi', 'section 1.1', { of: 'name.id', confidence: 'corroborated' }),
        stated('medan-utara', 'section 4.2.3', { of: 'name.id', confidence: 'corroborated' }),
        translated('name.en', 'kota-bekasi', 'section 1.1'),
      ],
    },
    JKM: {
      name: { id: 'Jaminan Kematian', en: 'Death Benefit' },
      alsoPrinted: ['JK'],
      claims: [
        stated('kota-bekasi', 'section 1.1', { of: 'name.id', confidence: 'corroborated' }),
        stated('medan-utara', 'section 4.2.3', {
          of: 'name.id',
          confidence: 'corroborated',
          note: {
            id: 'Tugas akhir Kota Bekasi menyingkatnya JK; penelitian Medan Utara memakai JKM dan, pada voucer, JK.',
            en: 'The Kota Bekasi report abbreviates it JK; the Medan Utara study uses JKM and, for vouchers, JK.',
          },
        }),
        translated('name.en', 'kota-bekasi', 'section 1.1'),
      ],
    },
    JHT: {
      name: { id: 'Jaminan Hari Tua', en: 'Old-Age Savings Benefit' },
      claims: [
        stated('kota-bekasi', 'section 1.1', { of: 'name.id', confidence: 'corroborated' }),
        stated('medan-utara', 'section 4.2.3', { of: 'name.id', confidence: 'corroborated' }),
        translated('name.en', 'kota-bekasi', 'section 1.1'),
      ],
    },
    JP: {
      name: { id: 'Jaminan Pensiun', en: 'Pension Benefit' },
      claims: [
        stated('kota-bekasi', 'section 1.1', { of: 'name.id', confidence: 'corroborated' }),
        stated('medan-utara', 'section 4.2.3', {
          of: 'name.id',
          confidence: 'corroborated',
          note: {
            id: 'Menurut bagian 4.2 penelitian Medan Utara program ini mulai berjalan 1 Juli 2015.',
            en: 'According to section 4.2 of the Medan Utara study it started on 1 July 2015.',
          },
        }),
        translated('name.en', 'kota-bekasi', 'section 1.1'),
      ],
    },
    JKP: {
      name: { id: 'Jaminan Kehilangan Pekerjaan', en: 'Job-Loss Benefit' },
      claims: [
        stated('kota-bekasi', 'section 1.1', {
          of: 'name.id',
          note: {
            id: 'Tidak ada dalam daftar fungsi di bagian 4.2.3 penelitian Medan Utara, yang hanya memuat empat program.',
            en: 'Not in the list of functions in section 4.2.3 of the Medan Utara study, which has four programmes only.',
          },
        }),
        translated('name.en', 'kota-bekasi', 'section 1.1'),
      ],
    },
  }))()
