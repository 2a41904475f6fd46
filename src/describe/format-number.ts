import { round } from '../base/round'
import type { Locale } from '../model/localized-text'

/** How to write a number. */
export interface NumberFormat {
  /** Indonesian (`id`: 1.234,5) or English (`en`: 1,234.5). */
  readonly locale: Locale
  /** Most digits after the decimal mark, 0 … 15; `2` when absent. Trailing zeros are not written. */
  readonly digits?: number
  /** Whether a number above 0 gets a plus sign; `false` when absent. */
  readonly signed?: boolean
}

const marks = { id: { thousands: '.', decimal: ',' }, en: { thousands: ',', decimal: '.' } } as const

/**
 * Writes a number for people, rounded half-up. The same on every runtime: it does not use the runtime's own
 * locale data, which differ.
 *
 * @param value - a finite number
 * @param format - language, digits and sign; a negative number gets a true minus sign (−)
 * @throws `CompetencyError` `number-out-of-range` for a value that is not finite
 * @example
 * ```ts
 * import { formatNumber } from 'kompetensi'
 * import { en } from 'kompetensi/locale/en'
 * import { id } from 'kompetensi/locale/id'
 *
 * console.log(formatNumber(1234.567, { language: id })) // 1.234,57
 * console.log(formatNumber(-0.5, { language: en })) // −0.5
 * ```
 */
export function formatNumber(value: number, format: NumberFormat): string {
  const { locale, digits = 2, signed = false } = format
  const rounded = round(value, { digits })
  const [whole = '0', fraction] = plain(Math.abs(rounded)).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, marks[locale].thousands)
  const sign = rounded < 0 ? '−' : signed && rounded > 0 ? '+' : ''
  return fraction === undefined ? `${sign}${grouped}` : `${sign}${grouped}${marks[locale].decimal}${fraction}`
}

/** The number as it is written, without an exponent. `toFixed` would write digits it does not have: 1234567.1 as 1234567.100000000093132. */
function plain(value: number): string {
  const [mantissa = '0', exponent] = String(value).split('e')
  if (exponent === undefined) return mantissa
  const digits = mantissa.replace('.', '')
  const power = Number(exponent)
  return power < 0 ? `0.${'0'.repeat(-power - 1)}${digits}` : digits.padEnd(power + 1, '0')
}
