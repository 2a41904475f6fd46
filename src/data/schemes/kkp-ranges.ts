// Ranges of Job Person Match as PermenKKP 39/2023, article 52, prints them. They leave scores without a band, so they
// are kept as printed: bandsFromRanges refuses them and names the hole, unless a rounding is declared.

import type { PrintedRange } from '../../fit/bands-from-ranges'
import type { Claim } from '../../model/claim'
import type { BilingualText, LocalizedText } from '../../model/localized-text'
import { deepFreeze } from '../deep-freeze'

/** Ranges as printed, with their claim. */
export interface PrintedRanges {
  /** The ranges, highest first, as printed. */
  readonly ranges: readonly (PrintedRange & { readonly name: LocalizedText })[]
  /** Where they come from. */
  readonly claims: readonly Claim[]
}

const names = {
  'sangat-baik': { id: 'Sangat Baik', en: 'Very good' },
  baik: { id: 'Baik', en: 'Good' },
  kurang: { id: 'Kurang', en: 'Poor' },
} as const satisfies Readonly<Record<string, BilingualText>>

/** What the article says of one group of posts, and the scores it leaves without a category. */
function claimsOf(letter: 'a' | 'b', printed: string, hole: readonly [number, number]): readonly Claim[] {
  const [from, to] = hole
  return [
    {
      source: 'kkp-39-2023',
      place: `pasal 52 ayat (1) sampai (3), huruf ${letter}`,
      basis: 'stated',
      confidence: 'single-source',
      printed,
      checkedOn: '2026-11-30',
      note: {
        id: `Nilai di antara ${from} dan ${to} tidak masuk kategori mana pun. Tanggal mulai berlakunya tidak terlihat dalam salinan yang dibaca.`,
        en: `Scores between ${from} and ${to} have no category. The day it came into force was not seen in the copy that was read.`,
      },
    },
    {
      of: 'ranges.name.en',
      source: 'kkp-39-2023',
      place: 'pasal 52',
      basis: 'translated',
      confidence: 'proposed',
      checkedOn: '2026-11-30',
    },
  ]
}

/**
 * For senior leadership posts and top experts, as printed: ≥ 91, 85–90, < 85. Nothing is said of 90 … 91.
 *
 * @example
 * ```ts
 * import { bandsFromRanges } from 'kompetensi'
 * import { kkpSeniorRanges } from 'kompetensi/schemes'
 *
 * const result = bandsFromRanges(kkpSeniorRanges.ranges, { id: 'kkp', name: { id: 'KKP', en: 'KKP' } })
 * console.log(result.ok ? '' : result.issues[0]?.details) // { from: 90, to: 91 }
 * ```
 */
export const kkpSeniorRanges: PrintedRanges = /* @__PURE__ */ (() =>
  deepFreeze<PrintedRanges>({
    ranges: [
      { id: 'sangat-baik', name: names['sangat-baik'], from: 91 },
      { id: 'baik', name: names.baik, from: 85, to: 90 },
      { id: 'kurang', name: names.kurang, below: 85 },
    ],
    claims: claimsOf('a', '>=91; 85-90; <85', [90, 91]),
  }))()

/**
 * For all other posts, as printed: ≥ 85, 75–84, < 75. Nothing is said of 84 … 85.
 *
 * @example
 * ```ts
 * import { bandsFromRanges } from 'kompetensi'
 * import { kkpOtherRanges } from 'kompetensi/schemes'
 *
 * const options = { id: 'kkp', name: { id: 'KKP', en: 'KKP' }, rounding: { digits: 0 } }
 * console.log(bandsFromRanges(kkpOtherRanges.ranges, options).ok) // true
 * ```
 */
export const kkpOtherRanges: PrintedRanges = /* @__PURE__ */ (() =>
  deepFreeze<PrintedRanges>({
    ranges: [
      { id: 'sangat-baik', name: names['sangat-baik'], from: 85 },
      { id: 'baik', name: names.baik, from: 75, to: 84 },
      { id: 'kurang', name: names.kurang, below: 75 },
    ],
    claims: claimsOf('b', '>=85; 75-84; <75', [84, 85]),
  }))()
