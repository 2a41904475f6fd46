import { emptyPair, type PairScore } from './exact-pair'
import { tileSize } from './people-layout'
import { type TileWord, tileWords } from './read-field'

/** Scratch space to score tiles in. */
export interface TileScratch {
  /** Sums of a tile, one a word. */
  readonly words: readonly TileWord[]
  /** Sums of one person, one a word. */
  readonly values: Float64Array
  /** Places of people in the tile: who is looked at, and who was picked out beforehand. */
  readonly slots: Int32Array
  readonly chosen: Int32Array
  /** Bands of people of the tile. */
  readonly lows: Int32Array
  readonly highs: Int32Array
  readonly sums: Float64Array
  readonly divisors: Float64Array
  readonly assessed: Float64Array
  readonly below: Float64Array
  readonly mixed: Float64Array
  readonly pair: PairScore
}

/** A job has a word for each lane at most: two a group, and seven more. */
export const mostWords = 24

/** New scratch space; `words` where the sums have a place already. */
export function tileScratch(words: readonly TileWord[] = tileWords(mostWords)): TileScratch {
  return {
    words,
    values: new Float64Array(mostWords),
    slots: new Int32Array(tileSize),
    chosen: new Int32Array(tileSize),
    lows: new Int32Array(tileSize),
    highs: new Int32Array(tileSize),
    sums: new Float64Array(tileSize),
    divisors: new Float64Array(tileSize),
    assessed: new Float64Array(tileSize),
    below: new Float64Array(tileSize),
    mixed: new Float64Array(tileSize),
    pair: emptyPair(),
  }
}
