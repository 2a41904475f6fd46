import type { EncodedPeople } from './encoded-people'
import { tileSize } from './people-layout'
import type { Range } from './range'

/** A tile, and which of its people are asked for. */
export interface Tile {
  /** Its codes, competency by competency. */
  readonly codes: Uint8Array
  /** The same, four people a word. */
  readonly cells: Int32Array
  /** Position of its first person. */
  readonly first: number
  /** The people asked for, as places in the tile. */
  readonly range: Range
}

/** The tile of a person's position. */
export function tileAt(people: EncodedPeople, tile: number, range: Range = { from: 0, to: tileSize }): Tile {
  const bytes = people.competencies.length * tileSize
  const at = people.tilesAt + tile * bytes
  return {
    codes: new Uint8Array(people.buffer, at, bytes),
    cells: new Int32Array(people.buffer, at, bytes / 4),
    first: tile * tileSize,
    range,
  }
}

/** The tiles of a range of people, in their order. */
export function tilesOf(people: EncodedPeople, { from, to }: Range): Tile[] {
  const tiles: Tile[] = []
  for (let tile = Math.floor(from / tileSize); tile * tileSize < to; tile++) {
    const first = tile * tileSize
    tiles.push(tileAt(people, tile, { from: Math.max(0, from - first), to: Math.min(tileSize, to - first) }))
  }
  return tiles
}
