import type { Claim } from '../model/claim'
import type { GivenText, LocalizedText } from '../model/localized-text'

/** A third of an axis of a nine-box. Of performance: below, as and above what is expected. */
export type NineBoxThird = 'low' | 'middle' | 'high'

/** One box of a nine-box (kotak manajemen talenta) as callers write it. */
export interface NineBoxInput {
  /** Its number in the scheme, unique there; in another scheme it may stand for another box. */
  readonly box: number
  /** Its third of performance. */
  readonly performance: NineBoxThird
  /** Its third of potential. */
  readonly potential: NineBoxThird
  /** What the scheme recommends for who is in it, in the scheme's order; absent where it says nothing. */
  readonly actions?: readonly GivenText[]
  /** Where it comes from. */
  readonly claims?: readonly Claim[]
}

/** One box of a nine-box (kotak manajemen talenta). */
export interface NineBox extends NineBoxInput {
  /** What the scheme recommends for who is in it, in the scheme's order; absent where it says nothing. */
  readonly actions?: readonly LocalizedText[]
}

/**
 * A numbering of the nine boxes as callers write it, as data. It holds no cuts: organisations cut the axes differently, so cuts
 * are an argument.
 */
export interface NineBoxSchemeInput {
  /** Id of the scheme; placements carry it, because a box number without its scheme says nothing. */
  readonly id: string
  /** Name of the scheme; plain, or by language. */
  readonly name: GivenText
  /** The nine boxes, by number. */
  readonly boxes: readonly NineBoxInput[]
  /** Where it comes from. */
  readonly claims?: readonly Claim[]
}

/** A numbering of the nine boxes, every text by language. Wherever one is asked for, plain texts will do. */
export interface NineBoxScheme extends NineBoxSchemeInput {
  /** Name of the scheme. */
  readonly name: LocalizedText
  /** The nine boxes, by number. */
  readonly boxes: readonly NineBox[]
}

/** Where a third of an axis begins. */
export interface AxisCut {
  /** The value at which it begins. */
  readonly from: number
  /** Whether that value itself belongs to it (true) or still to the third below (false). */
  readonly included: boolean
}

/** Where the thirds of an axis begin; below `middle` it is low. */
export interface AxisCuts {
  /** Where the middle third begins. */
  readonly middle: AxisCut
  /** Where the high third begins, above the middle one. */
  readonly high: AxisCut
}

/** The cuts of both axes. Every organisation has its own; the library has none. */
export interface NineBoxCuts {
  /** Cuts of performance, on the scale it is given on. */
  readonly performance: AxisCuts
  /** Cuts of potential, on the scale it is given on. */
  readonly potential: AxisCuts
}

/**
 * A value of an axis: a number, or a score with an interval such as that of `scoreFit` or `scorePerformance`. Without a number
 * nothing is known of it, which is not 0.
 */
export type NineBoxValue =
  | number
  | {
      /** The least it can be. */
      readonly lowest?: number
      /** The most it can be. */
      readonly highest?: number
    }
  | undefined
