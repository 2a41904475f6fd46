// The two axes of talent management in the civil service, by name: no weights and no cuts are set nationally.
// Source: PermenPANRB 20/2025, article 17, read in a public copy that breaks off within the track record. English names are ours.

import type { Claim } from '../../model/claim'
import type { BilingualText } from '../../model/localized-text'
import { deepFreeze } from '../deep-freeze'

/** A category of an axis. */
export interface TalentCategory {
  /** Id of the category. */
  readonly id: string
  /** Its name. */
  readonly name: BilingualText
}

/** A part that an axis is judged by. */
export interface TalentPart extends TalentCategory {
  /** What it consists of, where the source says so. */
  readonly parts?: readonly TalentPart[]
  /** False when the source may name more than is listed here. */
  readonly complete?: boolean
}

/** An axis: its categories and what it is judged by. */
export interface TalentAxis {
  /** The categories, highest first. */
  readonly categories: readonly TalentCategory[]
  /** What it is judged by, where the source says so. */
  readonly parts?: readonly TalentPart[]
}

/** The axes of performance and of potential, by name. */
export interface TalentAxes {
  /** Id of the axes. */
  readonly id: string
  /** Name of the axes. */
  readonly name: BilingualText
  /** Performance. */
  readonly performance: TalentAxis
  /** Potential. */
  readonly potential: TalentAxis
  /** Where they come from. */
  readonly claims: readonly Claim[]
}

function article(of: string, paragraph: string, note?: Claim['note']): Claim {
  return {
    of,
    source: 'panrb-20-2025',
    place: `pasal 17 ${paragraph}`,
    basis: 'stated',
    confidence: 'document',
    checkedOn: '2026-11-30',
    ...(note === undefined ? {} : { note }),
  }
}

/** The eight abilities that an assessment of potential measures. */
const abilities: readonly TalentPart[] = [
  { id: 'kemampuan-intelektual', name: { id: 'Kemampuan intelektual', en: 'Intellectual ability' } },
  { id: 'kemampuan-interpersonal', name: { id: 'Kemampuan interpersonal', en: 'Interpersonal ability' } },
  { id: 'kesadaran-diri', name: { id: 'Kesadaran diri', en: 'Self-awareness' } },
  {
    id: 'berpikir-kritis-dan-strategis',
    name: { id: 'Kemampuan berpikir kritis dan strategis', en: 'Critical and strategic thinking' },
  },
  {
    id: 'menyelesaikan-permasalahan',
    name: { id: 'Kemampuan menyelesaikan permasalahan', en: 'Problem solving' },
  },
  { id: 'kecerdasan-emosional', name: { id: 'Kecerdasan emosional', en: 'Emotional intelligence' } },
  {
    id: 'belajar-cepat-dan-mengembangkan-diri',
    name: { id: 'Kemampuan belajar cepat dan mengembangkan diri', en: 'Growth mindset' },
  },
  { id: 'motivasi-dan-komitmen', name: { id: 'Motivasi dan komitmen', en: 'Grit' } },
]

/** What potential is judged by. */
const partsOfPotential: readonly TalentPart[] = [
  {
    id: 'kompetensi',
    name: { id: 'Kompetensi', en: 'Competency' },
    parts: [
      { id: 'teknis', name: { id: 'Kompetensi teknis', en: 'Technical competency' } },
      { id: 'manajerial', name: { id: 'Kompetensi manajerial', en: 'Managerial competency' } },
      { id: 'sosial-kultural', name: { id: 'Kompetensi sosial kultural', en: 'Socio-cultural competency' } },
    ],
  },
  { id: 'potensi', name: { id: 'Potensi', en: 'Potential' }, parts: abilities },
  {
    id: 'rekam-jejak',
    name: { id: 'Rekam jejak', en: 'Track record' },
    parts: [
      { id: 'pendidikan-formal', name: { id: 'Pendidikan formal', en: 'Formal education' } },
      { id: 'pelatihan', name: { id: 'Pelatihan', en: 'Training' } },
    ],
    complete: false,
  },
]

/**
 * What PermenPANRB 20/2025, which amends 3/2020, calls the two axes: performance above, as or below expectation; potential high,
 * middle or low, judged by competency, eight named abilities and track record. It has no weights and no cuts; the boxes that
 * the axes span are `nineBoxPanrb`.
 *
 * @example
 * ```ts
 * import { talentAxesPanrb } from 'kompetensi/schemes'
 *
 * const { performance, potential } = talentAxesPanrb
 * console.log(performance.categories.map(({ id }) => id)) // ['di-atas-ekspektasi', 'sesuai-ekspektasi', 'di-bawah-ekspektasi']
 * console.log(potential.parts?.find(({ id }) => id === 'potensi')?.parts?.length) // 8
 * ```
 */
export const talentAxesPanrb: TalentAxes = /* @__PURE__ */ (() =>
  deepFreeze<TalentAxes>({
    id: 'talent-axes-panrb',
    name: { id: 'Sumbu manajemen talenta PANRB', en: 'PANRB axes of talent management' },
    performance: {
      categories: [
        { id: 'di-atas-ekspektasi', name: { id: 'Di atas ekspektasi', en: 'Above expectation' } },
        { id: 'sesuai-ekspektasi', name: { id: 'Sesuai ekspektasi', en: 'As expected' } },
        { id: 'di-bawah-ekspektasi', name: { id: 'Di bawah ekspektasi', en: 'Below expectation' } },
      ],
    },
    potential: {
      categories: [
        { id: 'tinggi', name: { id: 'Tinggi', en: 'High' } },
        { id: 'menengah', name: { id: 'Menengah', en: 'Middle' } },
        { id: 'rendah', name: { id: 'Rendah', en: 'Low' } },
      ],
      parts: partsOfPotential,
    },
    claims: [
      article('performance', 'ayat (1) huruf a', {
        id: 'Tanggal mulai berlakunya tidak terlihat dalam salinan yang dibaca.',
        en: 'The day it came into force was not seen in the copy that was read.',
      }),
      article('potential', 'ayat (1) huruf b'),
      article('potential.parts', 'ayat (2) huruf c sampai e', {
        id: 'Salinan yang dibaca terpotong sesudah pelatihan; rekam jejak mungkin memuat unsur lain.',
        en: 'The copy that was read breaks off after training; the track record may have further parts.',
      }),
      {
        of: 'name.en',
        source: 'panrb-20-2025',
        place: 'pasal 17',
        basis: 'translated',
        confidence: 'proposed',
        checkedOn: '2026-11-30',
      },
      { of: 'name', basis: 'authored', confidence: 'proposed' },
    ],
  }))()
