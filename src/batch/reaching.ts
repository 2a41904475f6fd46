import { at } from '../base/at'
import { doubleAt, intAt } from '../base/typed-at'
import type { Field } from './pack-lanes'
import type { Range } from './range'
import type { TileScratch } from './tile-scratch'

/** The thresholds of rows: one a person of the tile, from `at` on, where `step` is 1; one for all, at `at`, where it is 0. */
export interface ThresholdRows {
  readonly thresholds: Float64Array
  readonly at: number
  readonly step: 0 | 1
}

/** The sum and the weight of a score, which have the same unit, and the thresholds they are to reach. */
export interface Contest {
  readonly sum: Field
  readonly divisor: Field
  readonly full: number
  /** The people of the tile. */
  readonly range: Range
  readonly rows: ThresholdRows
}

/** Essentials that are below, and whether they must be or must not. */
export interface WantedEssentials {
  readonly field: Field
  readonly isBelow: boolean
}

/**
 * Finds who of a tile counts and reaches the threshold of their row, without a division, and writes place, sum and weight
 * of each: few do, so that what is done with them may take its time. The threshold has room for noise; who has no weight
 * counts as reaching it.
 *
 * @param wanted - who counts; everybody when absent
 * @returns how many there are
 */
export function reaching(
  contest: Contest,
  wanted: WantedEssentials | undefined,
  scratch: TileScratch,
): number {
  const { sum, divisor } = contest
  const { cells } = at(scratch.words, wanted === undefined ? sum.word : wanted.field.word)
  const counts: Counted =
    wanted === undefined
      ? { ...nobody, cells, isBelow: false }
      : { ...wanted.field, cells, isBelow: wanted.isBelow }
  return sum.fraction || divisor.fraction
    ? reachingFractions(contest, counts, scratch)
    : reachingWholes(contest, counts, scratch)
}

/** Who counts: where to read how many essentials are below, and whether some must be. */
interface Counted extends Pick<Field, 'half' | 'shift' | 'mask' | 'flip' | 'add'> {
  readonly cells: Int32Array
  readonly isBelow: boolean
}

/** A field that is 0 of everybody. */
const nobody = { half: 0, shift: 0, mask: 0, flip: 0, add: 0 } as const

function reachingFractions(
  { sum, divisor, full, range: { from, to }, rows: { thresholds, at: first, step } }: Contest,
  { cells: belows, half, shift, mask, flip, add, isBelow }: Counted,
  { words, slots, sums, divisors }: TileScratch,
): number {
  const { sums: amounts } = at(words, sum.word)
  const { sums: weights } = at(words, divisor.word)
  let found = 0
  for (let p = from, row = first; p < to; p++, row += step) {
    const amount = doubleAt(amounts, p)
    const weight = doubleAt(weights, p)
    if (full * amount < doubleAt(thresholds, row) * weight) continue
    const below = (((intAt(belows, 2 * p + half) >>> shift) & mask) ^ flip) + add > 0
    if (below !== isBelow) continue
    slots[found] = p
    sums[found] = amount
    divisors[found++] = weight
  }
  return found
}

function reachingWholes(
  { sum, divisor, full, range: { from, to }, rows: { thresholds, at: first, step } }: Contest,
  { cells: belows, half: half3, shift: shift3, mask: mask3, flip: flip3, add: add3, isBelow }: Counted,
  { words, slots, sums, divisors }: TileScratch,
): number {
  const { half, shift, mask, flip, add } = sum
  const { half: half2, shift: shift2, mask: mask2, flip: flip2, add: add2 } = divisor
  const { cells } = at(words, sum.word)
  const { cells: others } = at(words, divisor.word)
  let found = 0
  for (let p = from, row = first; p < to; p++, row += step) {
    const amount = ((((intAt(cells, 2 * p + half) >>> shift) & mask) ^ flip) + add) | 0
    const weight = ((((intAt(others, 2 * p + half2) >>> shift2) & mask2) ^ flip2) + add2) | 0
    if (full * amount < doubleAt(thresholds, row) * weight) continue
    const below = (((intAt(belows, 2 * p + half3) >>> shift3) & mask3) ^ flip3) + add3 > 0
    if (below !== isBelow) continue
    slots[found] = p
    sums[found] = amount
    divisors[found++] = weight
  }
  return found
}

/** The same as `reaching` for those who were picked out: the first places of `scratch.chosen`. */
export function reachingOf(contest: Contest, chosen: number, scratch: TileScratch): number {
  const { sum, divisor, full, range, rows } = contest
  const { slots, sums, divisors } = scratch
  let found = 0
  readChosen(sum, chosen, scratch, sums)
  readChosen(divisor, chosen, scratch, divisors)
  for (let k = 0; k < chosen; k++) {
    const p = intAt(scratch.chosen, k)
    const [amount, weight] = [doubleAt(sums, k), doubleAt(divisors, k)]
    const row = rows.at + rows.step * (p - range.from)
    if (full * amount < doubleAt(rows.thresholds, row) * weight) continue
    slots[found] = p
    sums[found] = amount
    divisors[found++] = weight
  }
  return found
}

/** Reads a field of those who were picked out. */
function readChosen(
  { word, half, shift, mask, flip, add, fraction }: Field,
  count: number,
  { words, chosen }: TileScratch,
  out: Float64Array,
): void {
  const { sums, cells } = at(words, word)
  if (fraction) for (let k = 0; k < count; k++) out[k] = doubleAt(sums, intAt(chosen, k))
  else {
    for (let k = 0; k < count; k++) {
      out[k] = (((intAt(cells, 2 * intAt(chosen, k) + half) >>> shift) & mask) ^ flip) + add
    }
  }
}
