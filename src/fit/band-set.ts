import type { Rounding } from '../base/round'
import type { Claim } from '../model/claim'
import type { GivenText, LocalizedText } from '../model/localized-text'

/** A band (kategori) as callers write it: the scores from its lower edge up to the next band's. */
export interface BandInput {
  /** Id of the band. */
  readonly id: string
  /** Name of the band; plain, or by language. */
  readonly name: GivenText
  /** Its lower edge, which belongs to it; absent in the lowest band, which has none. */
  readonly from?: number
}

/** A band (kategori): the scores from its lower edge up to the next band's. */
export interface Band extends BandInput {
  /** Name of the band. */
  readonly name: LocalizedText
}

/** Bands for a purpose as callers write them, as data: sourced, dated, half-open by construction. */
export interface BandSetInput {
  /** Id of the band set; verdicts carry it. */
  readonly id: string
  /** Name of the band set; plain, or by language. */
  readonly name: GivenText
  /** What its bands are used for. */
  readonly purpose?: GivenText
  /** The bands, lowest first; edges ascend. */
  readonly bands: readonly BandInput[]
  /** The full score of the methods its edges are for: 100 for percentages; absent: any. */
  readonly full?: number
  /** How scores are rounded, once, before they are compared: one within 1e-9 (relative) of a tie is that tie. Absent: they are compared unrounded. */
  readonly rounding?: Rounding
  /** First day it holds, `YYYY-MM-DD`. */
  readonly validFrom?: string
  /** Last day it holds, `YYYY-MM-DD`. */
  readonly validUntil?: string
  /** Where it comes from. */
  readonly claims?: readonly Claim[]
}

/** Bands for a purpose, as data: every text by language. Wherever bands are asked for, plain names will do. */
export interface BandSet extends BandSetInput {
  /** Name of the band set. */
  readonly name: LocalizedText
  /** What its bands are used for. */
  readonly purpose?: LocalizedText
  /** The bands, lowest first; edges ascend. */
  readonly bands: readonly Band[]
}
