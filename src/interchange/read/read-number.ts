/** A number that was read, two readings of which one must be chosen, or nothing that is a number. */
export type NumberReading = number | readonly [number, number] | undefined

const whole = /^[+-]?\d+(?:e[+-]?\d+)?$/i
const marked = /^([+-]?)(\d*)([.,])(\d+)(e[+-]?\d+)?$/i
const grouped = /^[+-]?[1-9]\d{0,2}(?:(?:\.\d{3})+(?:,\d+)?|(?:,\d{3})+(?:\.\d+)?)$/

/**
 * Reads a number with either decimal mark. One mark before exactly three digits (`1.234`) has two readings
 * unless the caller names the mark; two kinds of marks, or one kind twice, leave no doubt.
 */
export function readNumber(text: string, decimal: 'comma' | 'point' | undefined): NumberReading {
  const written = text.replace('−', '-')
  if (whole.test(written)) return finite(Number(written))
  const parts = marked.exec(written)
  const isGrouped = grouped.test(written)
  if (parts === null) return isGrouped ? groupedNumber(written, decimal) : undefined
  const [, sign = '', digits = '', mark = '', fraction = '', exponent = ''] = parts
  const asDecimal = finite(Number(`${sign}${digits}.${fraction}${exponent}`))
  if (decimal !== undefined && mark !== (decimal === 'comma' ? ',' : '.'))
    return isGrouped ? finite(Number(`${sign}${digits}${fraction}`)) : undefined
  if (!isGrouped || decimal !== undefined || asDecimal === undefined) return asDecimal
  return [asDecimal, Number(`${sign}${digits}${fraction}`)]
}

/** The number with more than one mark: the last one is the decimal mark when it differs from the first. */
function groupedNumber(written: string, decimal: 'comma' | 'point' | undefined): number | undefined {
  const first = /[.,]/.exec(written)?.[0]
  const named = decimal === 'comma' ? ',' : '.'
  if (decimal !== undefined && first === named) return undefined
  const plain = first === '.' ? written.replaceAll('.', '').replace(',', '.') : written.replaceAll(',', '')
  return finite(Number(plain))
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined
}

/**
 * A number as a cell, in full precision. A fourth digit is added where three would have two readings
 * (`1,2340`).
 */
export function writeNumber(value: number, mark: ',' | '.'): string {
  const written = (Object.is(value, -0) ? '-0' : String(value)).replace('.', mark)
  return /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(written) ? `${written}0` : written
}
