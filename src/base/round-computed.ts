import { type Rounding, round } from './round'

/** Digits more that noise is rounded at. */
const finer = 9

/** Most digits for which numbers hold so many more. */
const mostDigits = 15 - finer

/**
 * Rounds a number that was computed: what is less than half a billionth of a step away from a step or a tie is at it, so
 * that 2.9999999999999996 is the 3 it stands for; then as declared. For more than six digits only as declared.
 */
export function roundComputed(value: number, rounding: Rounding = {}): number {
  const { digits = 0 } = rounding
  const meant = digits <= mostDigits ? round(value, { digits: digits + finer }) : value
  return round(meant, rounding)
}
