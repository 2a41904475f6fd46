import { noise } from '../base/compare'

/** The largest sum that is left room for, 2 to the 51st: well within what whole numbers are exact to. */
const mostInAll = 2_251_799_813_685_248

/** Prices as whole numbers, whose sums are exact: equal sums are equal, and noise decides nothing. */
export interface WholePrices {
  /** Of each activity: its price × `perUnit`, and 1. */
  readonly costs: readonly number[]
  /** What a unit of price counts; more than all activities, so that fewer of them never outweigh a price. */
  readonly perUnit: number
  /** Billionths, or what is counted in place of them, in a unit of price. */
  readonly common: number
  /** How many of those make 1 of what is to be least. */
  readonly scale: number
}

/**
 * Weighs prices against each other, then the number of activities. A unit of price is the largest of which each is a
 * whole multiple, in billionths; in coarser ones where prices are so large that their sum would not be exact.
 */
export function wholePrices(prices: readonly number[]): WholePrices {
  const perUnit = prices.length + 1
  const most = mostInAll / (perUnit * perUnit)
  const largest = Math.max(0, ...prices)
  let scale = Math.round(1 / noise)
  while (largest * scale > most) scale /= 10
  const whole = prices.map((price) => Math.round(price * scale))
  const common = Math.max(1, whole.reduce(greatestCommonDivisor, 0))
  return { costs: whole.map((units) => (units / common) * perUnit + 1), perUnit, common, scale }
}

function greatestCommonDivisor(one: number, other: number): number {
  let [a, b] = [one, other]
  while (b > 0) [a, b] = [b, a % b]
  return a
}

/** By how much the price of a choice can be lower, if its cost can be brought down no further than `least`. */
export function priceAbove(least: number, cost: number, { perUnit, common, scale }: WholePrices): number {
  const units = Math.floor(cost / perUnit) - Math.floor(least / perUnit)
  return (units * common) / scale
}
