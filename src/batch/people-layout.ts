import { murmur3 } from './murmur3'

/** People in a tile. Within a tile the levels of one competency stand side by side. */
export const tileSize = 1024

/** Most distinct held values of a scale: a code is one byte, and one code says "not assessed". */
export const mostLevels = 255

/** First four bytes of encoded people: `KMPB`. */
export const magic = 0x42504d4b

/** Version of the layout. */
export const layoutVersion = 1

/** Whole numbers of four bytes at the start: magic, version, then what `LayoutSizes` has, checksum, rest 0. */
export const headerWords = 16

/** What the places of the sections follow from. */
export interface LayoutSizes {
  /** Number of people. */
  readonly people: number
  /** Number of competencies. */
  readonly columns: number
  /** Number of tables of levels: one a scale, one a competency without a scale. */
  readonly tables: number
  /** UTF-16 code units of the text: a JSON object of model, version and codes. */
  readonly text: number
  /** 1 where the order of ids differs from the order of people and is kept, else 0. */
  readonly ranked: number
}

/** Where each section begins, in bytes. All numbers are little-endian. */
export interface Layout {
  /** Text, two bytes a code unit. */
  readonly textAt: number
  /** Number of levels of each table, four bytes each. */
  readonly countsAt: number
  /** The table of each column, four bytes each. */
  readonly columnsAt: number
  /** The levels of each table, ascending, room for 255 doubles each. */
  readonly tablesAt: number
  /** Tiles: columns × 1024 bytes each; a code is a position in the table, the number of levels is "not assessed". */
  readonly tilesAt: number
  /** Where `ranked`: the place of each person in the order of ids, four bytes each. */
  readonly ranksAt: number
  /** Size of it all. */
  readonly bytes: number
}

/** The layout of so many people, columns and tables. */
export function layoutOf({ people, columns, tables, text, ranked }: LayoutSizes): Layout {
  const textAt = headerWords * 4
  const countsAt = aligned(textAt + 2 * text, 8)
  const columnsAt = countsAt + 4 * tables
  const tablesAt = aligned(columnsAt + 4 * columns, 8)
  const tilesAt = aligned(tablesAt + 8 * mostLevels * tables, 64)
  const ranksAt = tilesAt + Math.ceil(people / tileSize) * tileSize * columns
  return { textAt, countsAt, columnsAt, tablesAt, tilesAt, ranksAt, bytes: ranksAt + 4 * people * ranked }
}

/** The word of the header that the checksum stands in. */
export const checksumWord = 8

/** The checksum of everything but itself. */
export function checksumOf(buffer: ArrayBufferLike): number {
  const words = new Int32Array(buffer)
  return murmur3([words.subarray(0, checksumWord), words.subarray(checksumWord + 1)])
}

function aligned(at: number, to: number): number {
  return Math.ceil(at / to) * to
}
