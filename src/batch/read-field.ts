import { at } from '../base/at'
import { doubleAt, intAt } from '../base/typed-at'
import type { Field } from './pack-lanes'
import { tileSize } from './people-layout'

/** Sums of a tile, and the same bits as 32-bit words. */
export interface TileWord {
  readonly sums: Float64Array
  readonly cells: Int32Array
}

/** Scratch arrays of a tile's length. */
export function tileWords(count: number): TileWord[] {
  return Array.from({ length: count }, () => {
    const sums = new Float64Array(tileSize)
    return { sums, cells: new Int32Array(sums.buffer) }
  })
}

/** Reads a field of the people `from` … `to` out of their sums, in units. */
export function readField(
  { word, half, shift, mask, flip, add, fraction }: Field,
  words: readonly TileWord[],
  { from, to }: { readonly from: number; readonly to: number },
  out: Float64Array,
): void {
  const { sums, cells } = at(words, word)
  if (fraction) for (let p = from; p < to; p++) out[p] = doubleAt(sums, p)
  else for (let p = from; p < to; p++) out[p] = (((intAt(cells, 2 * p + half) >>> shift) & mask) ^ flip) + add
}

/** Reads a field out of one sum without its base, in units. */
export function fieldOf({ half, shift, mask, flip, add, fraction }: Field, sum: number): number {
  if (fraction) return sum
  const upper = Math.floor(sum / 2 ** 32)
  const bits = half === 1 ? upper : sum - upper * 2 ** 32
  return (((bits >>> shift) & mask) ^ flip) + add
}

/** Reads a field out of the sums of one person, one a word without its base, in units. */
export function fieldIn(field: Field, values: Float64Array): number {
  return fieldOf(field, doubleAt(values, field.word))
}
