import { noise } from './compare'
import { type Rounding, roundTo } from './round'

/**
 * Rounds a number that was computed, once: within noise of a tie, or of a number of so many digits, it is that number.
 * 2.9999999999999996 is 3 when cut, and 62.49999999999999 rounds as 62.5 does, in every mode and on both sides of 0.
 */
export function roundComputed(value: number, rounding: Rounding = {}): number {
  // In halves of the last digit, so that ties are whole numbers.
  const halves = 2 * 10 ** (rounding.digits ?? 0)
  const near = Math.round(value * halves) / halves
  // Never more than a tenth of the last digit: noise of a large number must not reach from one tie to the next.
  const most = Math.min(Math.max(1, Math.abs(value)) * noise, 0.2 / halves)
  return roundTo(Math.abs(near - value) <= most ? near : value, rounding)
}
