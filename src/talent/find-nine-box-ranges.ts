import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { aNumber } from '../model/argument-kinds'
import { aNineBoxScheme, boxNumbered, checkCuts, checkScheme, nineBoxCuts } from './nine-box-axes'
import type { AxisCuts, NineBoxCuts, NineBoxSchemeInput, NineBoxThird } from './nine-box-scheme'

/** The values of an axis that lie in a third of it. */
export interface AxisRange {
  /** The third. */
  readonly third: NineBoxThird
  /** Least value; absent where it has no lower end. */
  readonly from?: number
  /** Whether `from` itself lies in it; absent without one. */
  readonly fromIncluded?: boolean
  /** Greatest value; absent where it has no upper end. */
  readonly to?: number
  /** Whether `to` itself lies in it; absent without one. */
  readonly toIncluded?: boolean
}

/** What a box number stands for. */
export interface NineBoxRanges {
  /** Id of the scheme. */
  readonly scheme: string
  /** Number of the box. */
  readonly box: number
  /** Performance in that box. */
  readonly performance: AxisRange
  /** Potential in that box. */
  readonly potential: AxisRange
}

const findNineBoxRangesArguments: Kinds = {
  scheme: aNineBoxScheme,
  box: aNumber,
  options: {
    due: true,
    fields: {
      cuts: nineBoxCuts,
    },
  },
}

/**
 * The inverse of `placeInNineBox`: which performance and which potential a box number of a scheme stands for.
 *
 * @param scheme - the numbering
 * @param box - number of a box in it
 * @param options - the cuts
 * @throws `CompetencyError` `parameter-invalid` for a box that the scheme does not have, `boxes-invalid` or `box-missing` for one without nine boxes,
 * `number-out-of-range` for cuts
 * @example
 * ```ts
 * import { findNineBoxRanges } from 'kompetensi/talent'
 * import { nineBoxPanrb } from 'kompetensi/schemes'
 *
 * const cuts = {
 *   performance: { middle: { from: 90, included: true }, high: { from: 110, included: false } },
 *   potential: { middle: { from: 68, included: true }, high: { from: 80, included: true } },
 * }
 * console.log(findNineBoxRanges(nineBoxPanrb, 7, { cuts }).potential)
 * // { third: 'middle', from: 68, fromIncluded: true, to: 80, toIncluded: false }
 * ```
 */
export function findNineBoxRanges(
  scheme: NineBoxSchemeInput,
  box: number,
  options: { readonly cuts: NineBoxCuts },
): NineBoxRanges {
  checkArguments('findNineBoxRanges', { scheme, box, options }, findNineBoxRangesArguments)
  const { cuts } = options
  checkScheme(scheme)
  checkCuts(cuts)
  const { performance, potential } = boxNumbered(scheme, box)
  return {
    scheme: scheme.id,
    box,
    performance: rangeOf(performance, cuts.performance),
    potential: rangeOf(potential, cuts.potential),
  }
}

function rangeOf(third: NineBoxThird, { middle, high }: AxisCuts): AxisRange {
  const lower = third === 'high' ? high : third === 'middle' ? middle : undefined
  const upper = third === 'low' ? middle : third === 'middle' ? high : undefined
  return {
    third,
    ...(lower === undefined ? {} : { from: lower.from, fromIncluded: lower.included }),
    ...(upper === undefined ? {} : { to: upper.from, toIncluded: !upper.included }),
  }
}
