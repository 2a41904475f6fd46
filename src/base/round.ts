import { checkArguments } from './check-arguments'
import { CompetencyError } from './competency-error'
import { isFielded } from './is-fielded'
import type { OptionKinds } from './kind'
import { rangeIssue } from './range-issue'
import { written } from './written'

/** How a tie, a value half-way between two results, is settled: away from 0, to the even digit, or cut off. */
export type RoundingMode = 'half-up' | 'half-even' | 'down'

/** A declared rounding. */
export interface Rounding {
  /** Digits after the decimal point, 0 … 15; `0` when absent. */
  readonly digits?: number
  /** `half-up` (ties away from 0) when absent; `down` cuts towards 0. */
  readonly mode?: RoundingMode
}

const modes: readonly RoundingMode[] = ['half-up', 'half-even', 'down']

/** What a rounding has in it. */
export const roundingFields: OptionKinds<Rounding> = {
  digits: { ofKind: 'number' },
  mode: { oneOf: ['half-up', 'half-even', 'down'] },
}

/** Most digits after the decimal point. */
const mostDigits = 15

/**
 * Rounds a number as it is written in decimal. Every other function returns unrounded numbers.
 *
 * @param value - a finite number
 * @param rounding - digits and mode
 * @returns the rounded number, never `-0`
 * @throws `CompetencyError` `number-out-of-range` for a value that is not finite or digits outside 0 … 15
 * @source facts of half-up and half-even as used in Indonesian scoring: 56.5 is 57 or 56
 * @example
 * ```ts
 * import { round } from 'kompetensi'
 *
 * console.log(round(56.5)) // 57
 * console.log(round(56.5, { mode: 'half-even' })) // 56
 * console.log(round(1.005, { digits: 2 })) // 1.01
 * ```
 */
export function round(value: number, rounding: Rounding = {}): number {
  const { mode = 'half-up' } = rounding ?? {}
  // Rounding is done by the million: it is looked at closely where a quick look finds something.
  if (rounding === null || !modes.includes(mode) || hasOthers(rounding)) {
    checkArguments('round', { options: rounding }, { options: { due: true, fields: roundingFields } })
  }
  return roundTo(value, rounding)
}

/** The same by a rounding that was checked, or is written in the code; digits and the value are looked at. */
export function roundTo(value: number, { digits = 0, mode = 'half-up' }: Rounding): number {
  if (!Number.isInteger(digits) || digits < 0 || digits > mostDigits)
    throw new CompetencyError(rangeIssue(digits, ['digits'], { whole: true, atLeast: 0, atMost: mostDigits }))
  if (!Number.isFinite(value)) throw new CompetencyError(rangeIssue(value, ['value'], { finite: true }))
  const { digits: all, places } = written(Math.abs(value))
  const cut = places - digits
  if (cut <= 0) return value + 0 // -0 becomes 0
  // Digits, not floats: 25414.500386452673 × 10^11 has no float of its own, and the nearest is a tie.
  const whole = BigInt(all.slice(0, -cut))
  const rest = all.slice(-cut).padStart(cut, '0')
  const half = '5'.padEnd(cut, '0')
  const tieUp = mode === 'half-up' || whole % 2n === 1n
  const up = mode !== 'down' && (rest > half || (rest === half && tieUp))
  const magnitude = Number(`${up ? whole + 1n : whole}e-${digits}`)
  return value < 0 && magnitude > 0 ? -magnitude : magnitude
}

/** Whether it has a field that nobody reads, or is no record of fields. */
function hasOthers(rounding: Rounding): boolean {
  for (const name in rounding) if (name !== 'digits' && name !== 'mode') return true
  return !isFielded(rounding)
}
