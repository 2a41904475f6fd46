import { at } from '../base/at'
import { byteAt } from '../base/typed-at'
import type { Columns, Table } from './level-tables'
import {
  checksumOf,
  checksumWord,
  headerWords,
  type Layout,
  type LayoutSizes,
  layoutOf,
  layoutVersion,
  magic,
  mostLevels,
  tileSize,
} from './people-layout'

/** "Not assessed", while encoding: the codes of levels are not final yet. */
export const notAssessed = 255

/** Everything that is written of people. */
export interface PeopleSections extends Columns {
  /** Competencies, one a column. */
  readonly codes: readonly string[]
  /** Tiles, each freed as soon as it is copied. */
  readonly tiles: Uint8Array[]
  /** The place of each person in the order of ids; absent where people stand in that order. */
  readonly ranks: Uint32Array | undefined
  readonly people: number
}

/** Everything in one buffer, with the levels of each table ascending. */
export function writePeople(
  model: { readonly id: string; readonly version: string },
  sections: PeopleSections,
  shared: boolean,
): ArrayBuffer | SharedArrayBuffer {
  const { codes, tables, ranks, people } = sections
  const text = JSON.stringify({ model: model.id, version: model.version, competencies: codes })
  const sizes: LayoutSizes = {
    people,
    columns: codes.length,
    tables: tables.length,
    text: text.length,
    ranked: ranks === undefined ? 0 : 1,
  }
  const layout = layoutOf(sizes)
  const buffer = shared ? new SharedArrayBuffer(layout.bytes) : new ArrayBuffer(layout.bytes)
  const units = new Uint16Array(buffer, layout.textAt, text.length)
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
  const sorted = tables.map(({ values }) => [...values].sort((a, b) => a - b))
  writeTables(buffer, layout, sections, sorted)
  writeTiles(buffer, layout, sections, sorted)
  if (ranks !== undefined) new Uint32Array(buffer, layout.ranksAt, people).set(ranks)
  const header = new Uint32Array(buffer, 0, headerWords)
  header.set([
    magic,
    layoutVersion,
    sizes.people,
    sizes.columns,
    sizes.tables,
    sizes.text,
    sizes.ranked,
    tileSize,
  ])
  header[checksumWord] = checksumOf(buffer)
  return buffer
}

/** Writes the levels of each table, and the table of each column. */
function writeTables(
  buffer: ArrayBufferLike,
  { countsAt, columnsAt, tablesAt }: Layout,
  { columns, tables }: PeopleSections,
  sorted: readonly (readonly number[])[],
): void {
  new Uint32Array(buffer, countsAt, tables.length).set(sorted.map(({ length }) => length))
  new Uint32Array(buffer, columnsAt, columns.length).set(columns.map((table) => tables.indexOf(table)))
  const levels = new Float64Array(buffer, tablesAt, mostLevels * tables.length)
  sorted.forEach((own, t) => {
    levels.set(own, mostLevels * t)
  })
}

/** Copies the tiles, each code replaced by the place of its level in the sorted table. */
function writeTiles(
  buffer: ArrayBufferLike,
  { tilesAt }: Layout,
  { columns, tables, tiles }: PeopleSections,
  sorted: readonly (readonly number[])[],
): void {
  const bytes = new Uint8Array(buffer)
  const translations = new Map(tables.map((table, t) => [table, translationOf(table, at(sorted, t))]))
  const ofColumn = columns.flatMap((table) => translations.get(table) ?? [])
  tiles.forEach((tile, t) => {
    const start = tilesAt + t * tile.length
    ofColumn.forEach((translation, c) => {
      const from = c * tileSize
      for (let p = from; p < from + tileSize; p++) bytes[start + p] = byteAt(translation, byteAt(tile, p))
    })
    // Free as soon as it is copied.
    tiles[t] = new Uint8Array(0)
  })
}

/** By code as collected: the code in the sorted table. */
function translationOf({ codeOf }: Table, sorted: readonly number[]): Uint8Array {
  const translation = new Uint8Array(256)
  sorted.forEach((value, code) => {
    const collected = codeOf.get(value)
    if (collected !== undefined) translation[collected] = code
  })
  translation[notAssessed] = sorted.length
  return translation
}
