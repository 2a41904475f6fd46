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

/** The mean of at least one number. */
export function exactMean(numbers: readonly number[]): number {
  return exactMeanOfGroups([{ numbers, weight: 1 }])
}

/** The weighted mean of the means of at least one group. */
export function exactMeanOfGroups(groups: readonly WeightedGroup[]): number {
  return meanOfThousandths(groups) ?? meanOfAny(groups)
}

/** The mean of numbers and weights of up to three decimals: a fraction of whole numbers, or nothing where these are too large. */
function meanOfThousandths(groups: readonly WeightedGroup[]): number | undefined {
  let sizes = 1
  for (const { numbers } of groups) sizes *= numbers.length
  let sum = 0
  let size = 0
  let total = 0
  for (const { numbers, weight } of groups) {
    const counts = thousandths(weight) * (sizes / numbers.length)
    for (const number of numbers) {
      const part = counts * thousandths(number)
      sum += part
      size += Math.abs(part)
    }
    total += thousandths(weight)
  }
  const whole = total * sizes * 1000
  return size <= Number.MAX_SAFE_INTEGER && whole <= Number.MAX_SAFE_INTEGER ? sum / whole : undefined
}

/** How many thousandths a number is; `NaN` where they are not whole. */
function thousandths(value: number): number {
  const whole = Math.round(value * 1000)
  return whole / 1000 === value ? whole : Number.NaN
}

/** The mean of any numbers. */
function meanOfAny(groups: readonly WeightedGroup[]): number {
  const places = mostPlaces(groups.flatMap(({ numbers }) => numbers))
  const weightPlaces = mostPlaces(groups.map(({ weight }) => weight))
  const sizes = groups.reduce((product, { numbers }) => product * BigInt(numbers.length), 1n)
  let sum = 0n
  let total = 0n
  for (const { numbers, weight } of groups) {
    const counts = scaled(weight, weightPlaces)
    const its = numbers.reduce((all, number) => all + scaled(number, places), 0n)
    sum += (counts * its * sizes) / BigInt(numbers.length)
    total += counts
  }
  return nearest(sum, total * sizes * 10n ** BigInt(places))
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
