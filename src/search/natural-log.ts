/**
 * The natural logarithm of a positive number, by arithmetic alone: `Math.log` differs in its last bits from one engine to another, and
 * with them the order of what is found. The error is below 1e-15 for the ratios of counts that it is asked for.
 */
export function naturalLog(number: number): number {
  let mantissa = number
  let exponent = 0
  for (; mantissa >= 2; exponent++) mantissa /= 2
  for (; mantissa < 1; exponent--) mantissa *= 2
  // ln m = 2 · artanh((m − 1) / (m + 1)), by its series.
  const ratio = (mantissa - 1) / (mantissa + 1)
  let power = ratio
  let sum = 0
  for (let k = 1; k < 40; k += 2) {
    sum += power / k
    power *= ratio * ratio
  }
  return 2 * sum + exponent * Math.LN2
}
