// Means without errors of floating point: every number counts as it is written in decimal (0.1 is one tenth), and only
// the result becomes the nearest number there is. So the order of the numbers and a factor on all weights cannot show.

import { written } from './written'

/** Numbers whose mean counts, and for how much. */
export interface WeightedGroup {
  /** The numbers, at least one, all finite. */
  readonly numbers: readonly number[]
  /** The weight of their mean, above 0. */
  readonly weight: number
}

/** Numbers added up exactly, of which some may be taken away again. */
export interface ExactTotal {
  /** How many there are. */
  size: number
  /** Their sum in thousandths; `NaN` where a number has more decimals than that, or the sum may be too large to be exact. */
  thousandths: number
  /** Where that is `NaN`, their sum times a power of ten. */
  scaled: bigint
  /** That power: digits after the decimal point. */
  readonly places: number
}

/** A sum of at least one number whose mean counts, and for how much. */
export interface WeightedTotal {
  /** The sum. */
  readonly total: ExactTotal
  /** The weight of the mean, above 0. */
  readonly weight: number
}

/** The mean of at least one number. */
export function exactMean(numbers: readonly number[]): number {
  return exactMeanOfTotals([{ total: exactTotal(numbers), weight: 1 }])
}

/** The weighted mean of the means of at least one group. */
export function exactMeanOfGroups(groups: readonly WeightedGroup[]): number {
  return exactMeanOfTotals(groups.map(({ numbers, weight }) => ({ total: exactTotal(numbers), weight })))
}

/** The weighted mean of the means of at least one sum. */
export function exactMeanOfTotals(groups: readonly WeightedTotal[]): number {
  return meanOfThousandths(groups) ?? meanOfAny(groups)
}

/** Adds numbers up. */
export function exactTotal(numbers: readonly number[]): ExactTotal {
  let sum = 0
  let most = 0
  for (const number of numbers) {
    const its = thousandths(number)
    sum += its
    most += Math.abs(its)
  }
  const size = numbers.length
  if (most <= Number.MAX_SAFE_INTEGER) return { size, thousandths: sum, scaled: 0n, places: 0 }
  const places = mostPlaces(numbers)
  const whole = numbers.reduce((all, number) => all + scaled(number, places), 0n)
  return { size, thousandths: Number.NaN, scaled: whole, places }
}

/** Takes away one of the numbers of a sum. */
export function takeAway(total: ExactTotal, number: number): void {
  total.size--
  if (Number.isNaN(total.thousandths)) total.scaled -= scaled(number, total.places)
  else total.thousandths -= thousandths(number)
}

/** The mean of sums and weights of up to three decimals: a fraction of whole numbers, or nothing where these are too large. */
function meanOfThousandths(groups: readonly WeightedTotal[]): number | undefined {
  let sizes = 1
  for (const { total } of groups) sizes *= total.size
  let sum = 0
  let most = 0
  let weights = 0
  for (const { total, weight } of groups) {
    const part = thousandths(weight) * (sizes / total.size) * total.thousandths
    sum += part
    most += Math.abs(part)
    weights += thousandths(weight)
  }
  const whole = weights * sizes * 1000
  return most <= Number.MAX_SAFE_INTEGER && whole <= Number.MAX_SAFE_INTEGER ? sum / whole : undefined
}

/** How many thousandths a number is; `NaN` where they are not whole. */
function thousandths(value: number): number {
  const whole = Math.round(value * 1000)
  return whole / 1000 === value ? whole : Number.NaN
}

/** The mean of any sums. */
function meanOfAny(groups: readonly WeightedTotal[]): number {
  const parts = groups.map(({ total, weight }) => ({ ...wholeOf(total), size: BigInt(total.size), weight }))
  const places = parts.reduce((most, part) => Math.max(most, part.places), 0)
  const weightPlaces = mostPlaces(groups.map(({ weight }) => weight))
  const sizes = parts.reduce((product, { size }) => product * size, 1n)
  let sum = 0n
  let weights = 0n
  for (const { whole, places: own, size, weight } of parts) {
    const counts = scaled(weight, weightPlaces)
    sum += counts * whole * 10n ** BigInt(places - own) * (sizes / size)
    weights += counts
  }
  return nearest(sum, weights * sizes * 10n ** BigInt(places))
}

/** A sum times a power of ten that makes it whole, and that power. */
function wholeOf({ thousandths: sum, scaled: whole, places }: ExactTotal): {
  readonly whole: bigint
  readonly places: number
} {
  return Number.isNaN(sum) ? { whole, places } : { whole: BigInt(sum), places: 3 }
}

/** Most digits after the decimal point. */
function mostPlaces(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, written(Math.abs(number)).places), 0)
}

/** A number times a power of ten that makes it whole. */
function scaled(value: number, places: number): bigint {
  const { digits, places: own } = written(Math.abs(value))
  const whole = BigInt(digits) * 10n ** BigInt(places - own)
  return value < 0 ? -whole : whole
}

/** The number nearest to a fraction with a denominator above 0; of two as near, the even one. */
function nearest(numerator: bigint, denominator: bigint): number {
  const size = numerator < 0n ? -numerator : numerator
  const shift = Math.max(0, 66 + bits(denominator) - bits(size))
  const shifted = size << BigInt(shift)
  // More bits than a number holds, the last set if anything was cut off: so it is rounded once.
  const quotient = (shifted / denominator) | (shifted % denominator === 0n ? 0n : 1n)
  // In two steps, for the power of two alone may be larger than any number.
  const half = Math.floor(shift / 2)
  const magnitude = Number(quotient) / powerOfTwo(half) / powerOfTwo(shift - half)
  return numerator < 0n ? -magnitude : magnitude
}

/** About how many bits a whole number has, three too many at most. */
function bits(value: bigint): number {
  return value.toString(16).length * 4
}

function powerOfTwo(power: number): number {
  return Number(1n << BigInt(power))
}
