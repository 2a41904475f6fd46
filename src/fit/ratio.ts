import { at } from '../base/at'
import { isAtLeast } from '../base/compare'
import { lowestLevel } from '../model/scale-of'
import type { Finish, MethodRequirement, PreparedMethod } from './fit-method'

/** Where a ratio is measured from: the floor of the scale, or its lowest level. */
export type RatioOrigin = 'floor' | 'lowest'

/** How a ratio method is put together. */
export interface RatioOptions {
  /** Where ratios are measured from. */
  readonly origin: RatioOrigin
  /** The most one requirement can count, 1 being met; `Infinity` for no top. */
  readonly top: number
  /** One ratio of the sums, or the mean of one ratio a requirement. */
  readonly of: 'sums' | 'ratios'
  /** Whether requirement weights count. */
  readonly weighted: boolean
  /** The last step. */
  readonly finish: Finish
}

/**
 * Prepares a ratio method. The value of a requirement is (held − origin) ÷ (required − origin), from 0 to `top`; where
 * required ≤ origin, 1 if held ≥ required and else 0. A ratio of sums is the mean of ratios weighted by the distance
 * required − origin; a requirement at or below its origin has no distance, and weighs only where no requirement has one.
 */
export function prepareRatios(
  requirements: readonly MethodRequirement[],
  { origin, top, of, weighted, finish }: RatioOptions,
): PreparedMethod {
  const plain = requirements.map(({ weight }) => (weighted ? weight : 1))
  const origins = requirements.map(({ scale }) => (origin === 'floor' ? scale.floor : lowestLevel(scale)))
  const distances = requirements.map(({ required }, i) => {
    const from = at(origins, i)
    return isAtLeast(from, required) ? 0 : required - from
  })
  const sums = distances.map((distance, i) => distance * at(plain, i))
  const weights = of === 'sums' && sums.some((sum) => sum > 0) ? sums : plain
  return {
    weights,
    divisor: weights.reduce((sum, weight) => sum + weight, 0),
    value: (index, held) => {
      const distance = at(distances, index)
      if (distance === 0) return isAtLeast(held, at(requirements, index).required) ? 1 : 0
      return Math.min(top, Math.max(0, (held - at(origins, index)) / distance))
    },
    finish,
    groups: plain.map(() => 0),
  }
}
