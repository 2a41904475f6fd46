// Ranges of Job Person Match as PermenKKP 39/2023, article 52, prints them. They leave scores without a band, so they
// are kept as printed: bandsFromRanges refuses them and names the hole, unless a rounding is declared.

import type { PrintedRange } from '../../fit/bands-from-ranges'
import type { Claim } from '../../model/claim'
import type { LocalizedText } from '../../model/localized-text'
import { deepFreeze } from '../deep-freeze'

/** Ranges as printed, with their claim. */
export interface PrintedRanges {
  /** The ranges, highest first, as printed. */
  readonly ranges: readonly (PrintedRange & { readonly name: LocalizedText })[]
  /** Where they come from. */
  readonly claims: readonly Claim[]
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
export const kkpSeniorRanges: PrintedRanges = /* @__PURE__ */ deepFreeze<PrintedRanges>({
  ranges: [
    { id: 'tinggi', name: { id: 'Kategori tertinggi', en: 'Highest category' }, from: 91 },
    { id: 'sedang', name: { id: 'Kategori tengah', en: 'Middle category' }, from: 85, to: 90 },
    { id: 'rendah', name: { id: 'Kategori terendah', en: 'Lowest category' }, below: 85 },
  ],
  claims: [
    {
      source: 'kkp-39-2023',
      place: 'pasal 52',
      basis: 'stated',
      confidence: 'single-source',
      printed: '>=91; 85-90; <85',
      note: {
        id: 'Nilai di antara 90 dan 91 tidak masuk kategori mana pun. Nama kategori tidak dikutip; nama di sini hanya menunjukkan urutan.',
        en: 'Scores between 90 and 91 have no category. The names of the categories were not quoted; those here give the order only.',
      },
    },
    { of: 'ranges.name', basis: 'authored', confidence: 'proposed' },
  ],
})

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
export const kkpOtherRanges: PrintedRanges = /* @__PURE__ */ deepFreeze<PrintedRanges>({
  ranges: [
    { id: 'tinggi', name: { id: 'Kategori tertinggi', en: 'Highest category' }, from: 85 },
    { id: 'sedang', name: { id: 'Kategori tengah', en: 'Middle category' }, from: 75, to: 84 },
    { id: 'rendah', name: { id: 'Kategori terendah', en: 'Lowest category' }, below: 75 },
  ],
  claims: [
    {
      source: 'kkp-39-2023',
      place: 'pasal 52',
      basis: 'stated',
      confidence: 'single-source',
      printed: '>=85; 75-84; <75',
      note: {
        id: 'Nilai di antara 84 dan 85 tidak masuk kategori mana pun. Nama kategori tidak dikutip; nama di sini hanya menunjukkan urutan.',
        en: 'Scores between 84 and 85 have no category. The names of the categories were not quoted; those here give the order only.',
      },
    },
    { of: 'ranges.name', basis: 'authored', confidence: 'proposed' },
  ],
})
