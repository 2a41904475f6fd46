import { shown, unreadable } from './cell-text'
import type { Findings } from './findings'
import { dataIssue, tableIssue } from './issues'
import { otherFile } from './other-file'
import { readCells, tellTooMany, withoutPreamble } from './read-cells'
import { sizeTest } from './size-test'
import type { Separator, Table, TableLimits } from './table-options'
import { usualCells } from './usual-cells'

/** How the cells of a table are found. */
export interface CellReading {
  /** What stands between two cells of a text; where it is absent and the text does not name it, it is guessed. */
  readonly separator?: Separator
  /** How much is read. */
  readonly limits?: TableLimits
  /** Guesses the separator of a text. */
  readonly guess: (text: string) => Separator
}

/** The cells of a table, row by row: those of a text, or the rows as they were given. */
export function tableCells(
  table: Table,
  reading: CellReading,
  found: Findings,
): readonly (readonly unknown[])[] {
  const rows = cellsOf(table, reading, found)
  if (typeof table !== 'string' || table.includes(unreadable)) tellUnreadable(rows, found)
  return rows
}

/** Tells of the first cell with a character that was not read. */
function tellUnreadable(rows: readonly (readonly unknown[])[], found: Findings): void {
  for (const [i, row] of rows.entries()) {
    for (const cell of row) {
      if (typeof cell !== 'string' || !cell.includes(unreadable)) continue
      found.add(tableIssue('text-damaged', [i + 1], { found: shown(cell) }, 'hint'))
      return
    }
  }
}

function cellsOf(
  table: Table,
  { separator, limits = {}, guess }: CellReading,
  found: Findings,
): readonly (readonly unknown[])[] {
  if (typeof table !== 'string') return givenRows(table, limits.cells ?? usualCells, found)
  const { characters = 20_000_000 } = limits
  if (table.length > characters) {
    found.add(dataIssue('data-too-large', [], { what: 'characters', atMost: characters }))
    return []
  }
  const { body, named } = withoutPreamble(table)
  const other = otherFile(body)
  if (other !== undefined) {
    found.add(other)
    return []
  }
  return readCells(body, separator ?? named ?? guess(body), limits, found)
}

/** The rows that a caller gives; JavaScript callers can give anything. */
function givenRows(table: unknown, most: number, found: Findings): readonly (readonly unknown[])[] {
  if (!Array.isArray(table)) {
    tellNoRows(table, [], found)
    return []
  }
  const rows: (readonly unknown[])[] = []
  const tooManyIn = sizeTest(most)
  const told = { mostCells: most, row: 1 }
  // Told before what is wrong with each row: there may be as many of those as are told at all.
  const isTooLong = table.length > most
  if (isTooLong) tellTooMany('cells', told, found)
  for (const row of table) {
    const isRow = Array.isArray(row)
    if (!isRow) tellNoRows(row, [rows.length + 1], found)
    const tooMany = tooManyIn(isRow ? row.length : 1)
    if (tooMany !== undefined) {
      if (!isTooLong || tooMany === 'columns') tellTooMany(tooMany, { ...told, row: rows.length + 1 }, found)
      return rows
    }
    rows.push(isRow ? withoutHoles(row) : [])
  }
  return rows
}

/** A row whose places all hold something: `map` and the like pass over those of a list that nothing was put in. */
function withoutHoles(row: readonly unknown[]): readonly unknown[] {
  return row.includes(undefined) ? Array.from(row) : row
}

function tellNoRows(value: unknown, path: readonly number[], found: Findings): void {
  const kind = value === null ? 'null' : typeof value
  found.add(tableIssue('table-malformed', path, { problem: 'not-rows', found: kind }))
}
