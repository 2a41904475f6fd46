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

/** How far a requirement is above its origin; 0 where it is not, noise aside. */
function distanceOf(required: number, origin: number): number {
  return isAtLeast(origin, required) ? 0 : required - origin
}

/** (held − origin) ÷ (required − origin), from 0 to `top`; where required ≤ origin, 1 if held ≥ required and else 0. */
export function ratioOf(held: number, required: number, origin: number, top: number): number {
  const distance = distanceOf(required, origin)
  if (distance === 0) return isAtLeast(held, required) ? 1 : 0
  return Math.min(top, Math.max(0, (held - origin) / distance))
}

/** The origin of a requirement's scale. */
export function originOf({ scale }: MethodRequirement, origin: RatioOrigin): number {
  return origin === 'floor' ? scale.floor : lowestLevel(scale)
}

/**
 * Prepares a ratio method. A ratio of sums is the mean of ratios weighted by the distance required − origin; a
 * requirement at or below its origin has no distance, and weighs only where no requirement has one.
 */
export function prepareRatios(
  requirements: readonly MethodRequirement[],
  options: RatioOptions,
): PreparedMethod {
  const { origin, top, of, weighted, finish } = options
  const origins = requirements.map((requirement) => originOf(requirement, origin))
  const weights = requirements.map(({ weight }) => (weighted ? weight : 1))
  const distances = requirements.map(
    ({ required }, i) => distanceOf(required, at(origins, i)) * at(weights, i),
  )
  const used = of === 'sums' && distances.some((distance) => distance > 0) ? distances : weights
  return {
    weights: used,
    divisor: used.reduce((sum, weight) => sum + weight, 0),
    value: (index, held) => ratioOf(held, at(requirements, index).required, at(origins, index), top),
    finish,
    groups: requirements.map(() => 0),
    breakpoints: (index) => {
      const from = at(origins, index)
      const distance = at(requirements, index).required - from
      return Number.isFinite(top) ? [from, from + top * distance] : [from]
    },
  }
}
