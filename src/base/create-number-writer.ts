import type { CompetencyError } from './competency-error'
import { invalidParameter } from './invalid-parameter'
import type { LanguageBase } from './language'
import { roundComputed } from './round-computed'

/** The marks of a language in numbers. */
export interface NumberMarks {
  /** What stands between groups of three digits. */
  readonly thousands: string
  /** What stands before the fraction. */
  readonly decimal: string
}

/**
 * Makes what writes numbers for a language. It does not use the runtime's own locale data, which differ, so that the
 * same number is the same text on every runtime.
 *
 * @param marks - the marks of the language
 * @returns a function that writes a finite number, rounded half-up; a number that is a tie but for noise is a tie. It throws `CompetencyError` `number-out-of-range`
 * for a value that is not finite
 * @example
 * ```ts
 * import { createNumberWriter } from 'kompetensi'
 *
 * const number = createNumberWriter({ thousands: '.', decimal: ',' })
 * console.log(number(1234.567)) // 1.234,57
 * console.log(number(-0.5, { digits: 1 })) // −0,5
 * ```
 */
export function createNumberWriter(marks: NumberMarks): LanguageBase['number'] {
  const { thousands, decimal } = checked(marks)
  return (value, { digits = 2, signed = false } = {}) => {
    const rounded = roundComputed(value, { digits })
    const [whole = '0', fraction] = plain(Math.abs(rounded)).split('.')
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands)
    const sign = rounded < 0 ? '−' : signed && rounded > 0 ? '+' : ''
    return fraction === undefined ? `${sign}${grouped}` : `${sign}${grouped}${decimal}${fraction}`
  }
}

/** Refuses marks that are none, as from JavaScript. */
function checked(marks: NumberMarks | undefined): NumberMarks {
  const { thousands, decimal } = marks ?? {}
  if (typeof thousands !== 'string') throw invalid('thousands', thousands)
  // A number in which the two are one cannot be read.
  if (typeof decimal !== 'string' || decimal === thousands) throw invalid('decimal', decimal)
  return { thousands, decimal }
}

function invalid(mark: keyof NumberMarks, found: unknown): CompetencyError {
  return invalidParameter('createNumberWriter', mark, found, { like: "'.'" })
}

/** The number as it is written, without an exponent. `toFixed` would write digits it does not have: 1234567.1 as 1234567.100000000093132. */
function plain(value: number): string {
  const [mantissa = '0', exponent] = String(value).split('e')
  if (exponent === undefined) return mantissa
  const digits = mantissa.replace('.', '')
  const power = Number(exponent)
  return power < 0 ? `0.${'0'.repeat(-power - 1)}${digits}` : digits.padEnd(power + 1, '0')
}
