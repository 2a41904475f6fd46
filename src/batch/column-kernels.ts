import { at } from '../base/at'
import { doubleAt, intAt } from '../base/typed-at'
import type { Field } from './pack-lanes'
import type { Range } from './range'
import type { TileWord } from './read-field'
import type { ScoreBlock } from './score-block'

/** A whole in units: sums are whole numbers then, and one that reaches it must divide to 1. */
function wholeOf(amount: number): number {
  const whole = Math.round(amount)
  return Math.abs(amount - whole) <= whole * 2 ** -48 ? whole : amount
}

/** Where columns go: the people of a tile, from `start` on. */
export interface Place {
  readonly range: Range
  readonly start: number
}

/** full × sum ÷ whole, at most the cap. */
export interface Share {
  readonly field: Field
  readonly full: number
  readonly cap: number
  readonly whole: number
}

/** Writes shares. */
export function writeShares(
  { field, full, cap, whole }: Share,
  words: readonly TileWord[],
  { range: { from, to }, start }: Place,
  out: Float64Array,
): void {
  const { word, half, shift, mask, flip, add, unit, fraction } = field
  const { sums, cells } = at(words, word)
  const units = wholeOf(whole * unit)
  if (fraction) for (let p = from, i = start; p < to; p++, i++) out[i] = full * (doubleAt(sums, p) / units)
  else {
    for (let p = from, i = start, c = 2 * from + half; p < to; p++, i++, c += 2) {
      out[i] = full * (((((intAt(cells, c) >>> shift) & mask) ^ flip) + add) / units)
    }
  }
  cutOff(out, start, start + to - from, cap)
}

/** Cuts off what is above the cap. */
function cutOff(out: Float64Array, from: number, to: number, cap: number): void {
  if (cap === Number.POSITIVE_INFINITY) return
  for (let i = from; i < to; i++) if (doubleAt(out, i) > cap) out[i] = cap
}

/** Writes counts. */
export function writeCounts(
  { word, half, shift, mask, flip, add }: Field,
  words: readonly TileWord[],
  { range: { from, to }, start }: Place,
  out: Uint16Array,
): void {
  const { cells } = at(words, word)
  for (let p = from, i = start, c = 2 * from + half; p < to; p++, i++, c += 2) {
    out[i] = (((intAt(cells, c) >>> shift) & mask) ^ flip) + add
  }
}

/** full × sum ÷ weight of what is assessed, which have the same unit; at most the cap. */
export interface Ratio {
  readonly sum: Field
  readonly divisor: Field
  readonly full: number
  readonly cap: number
}

/**
 * Writes scores of the assessed part.
 *
 * @returns whether there is somebody without weight
 */
export function writeRatios(
  ratio: Ratio,
  words: readonly TileWord[],
  place: Place,
  block: ScoreBlock,
): boolean {
  const { sum, divisor, cap } = ratio
  const { range, start } = place
  const both = { above: at(words, sum.word), below: at(words, divisor.word) }
  const fraction = sum.fraction || divisor.fraction
  const least = fraction ? fractionRatios(ratio, both, place, block) : wholeRatios(ratio, both, place, block)
  cutOff(block.score, start, start + range.to - range.from, cap)
  return !(least > 0)
}

/** The words that a sum and its weight are read from. */
interface RatioWords {
  readonly above: TileWord
  readonly below: TileWord
}

/** Writes ratios of numbers as they are, and returns the least weight. */
function fractionRatios(
  { full }: Ratio,
  { above, below }: RatioWords,
  { range: { from, to }, start }: Place,
  { score, scored }: ScoreBlock,
): number {
  let least = Number.POSITIVE_INFINITY
  for (let p = from, i = start; p < to; p++, i++) {
    const weight = doubleAt(below.sums, p)
    score[i] = weight > 0 ? full * (doubleAt(above.sums, p) / weight) : 0
    scored[i] = weight > 0 ? 1 : 0
    if (weight < least) least = weight
  }
  return least
}

/** Writes ratios of numbers packed in words, and returns the least weight. */
function wholeRatios(
  { sum: { half, shift, mask, flip, add }, divisor, full }: Ratio,
  { above: { cells }, below: { cells: others } }: RatioWords,
  { range: { from, to }, start }: Place,
  { score, scored }: ScoreBlock,
): number {
  const { half: half2, shift: shift2, mask: mask2, flip: flip2, add: add2 } = divisor
  let least = Number.POSITIVE_INFINITY
  for (let p = 2 * from, i = start; p < 2 * to; p += 2, i++) {
    const weight = ((((intAt(others, p + half2) >>> shift2) & mask2) ^ flip2) + add2) | 0
    const amount = ((((intAt(cells, p + half) >>> shift) & mask) ^ flip) + add) | 0
    // Without weight there is no sum either: 0 ÷ 1.
    const some = weight === 0 ? 1 : weight
    score[i] = full * (amount / some)
    scored[i] = weight === 0 ? 0 : 1
    if (weight < least) least = weight
  }
  return least
}
