import { foldHeader, headerText, isBlankCell } from './cell-text'
import type { Header } from './layout-types'
import { filledIn } from './layout-words'
import type { CellPlace, Row } from './row-reader'

/** The columns of tables that stand below each other, and the rows of all of them. */
export interface Stack {
  readonly headers: Header[]
  readonly rows: StackedRow[]
}

/** A row, and the columns of all the tables that its own table has. */
export interface StackedRow extends Row {
  /** `undefined` in the first table, whose columns come first. */
  readonly own: ReadonlySet<number> | undefined
}

/** Where the columns of a further table go: to the column with the same header, else to a new one. */
export function furtherColumns(stack: Stack, headers: readonly Header[]): readonly number[] {
  return headers.map((header) => {
    const folded = foldHeader(header.text)
    const same = stack.headers.findIndex(
      ({ text }) => text === header.text || (folded !== '' && foldHeader(text) === folded),
    )
    return same >= 0 && header.text !== '' ? same : stack.headers.push(header) - 1
  })
}

/** A row of a further table among the columns of all of them; its cells say where they stand in the sheet. */
export function furtherRow(
  cells: readonly unknown[],
  number: number,
  columns: readonly number[],
  headers: readonly Header[],
): StackedRow {
  // With holes: of thousands of tables each row would else hold the columns of all.
  const moved: unknown[] = []
  const places: CellPlace[] = []
  columns.forEach((to, from) => {
    moved[to] = cells[from]
    places[to] = { row: number, header: headers[from]?.text ?? '' }
  })
  return { number, cells: moved, isWhole: true, places, own: new Set(columns) }
}

/**
 * Rows of one entry in different tables as one row, where each cell is blank in all of them but one or says the same. What
 * no table of an entry has a column for is `absent`.
 */
export function joinedRows(
  { headers, rows }: Stack,
  { entry, first, absent }: { readonly entry: number; readonly first: number; readonly absent: unknown },
): Row[] {
  const joined = new Map<string, number>()
  const all: StackedRow[] = []
  for (const row of rows) {
    const id = headerText(row.cells[entry])
    const place = id === '' ? undefined : joined.get(id)
    const earlier = place === undefined ? undefined : all[place]
    const both = earlier === undefined ? undefined : joinRows(earlier, row, first)
    if (both !== undefined && place !== undefined) all[place] = both
    else {
      if (place === undefined) joined.set(id, all.length)
      all.push(row)
    }
  }
  return all.map((row) => withAbsent(row, { width: headers.length, first, absent, entry }))
}

function joinRows(one: StackedRow, other: StackedRow, first: number): StackedRow | undefined {
  if (one.own === other.own) return undefined
  const cells = [...one.cells]
  const places = [...(one.places ?? [])]
  for (const i of filledIn(other.cells)) {
    if (!isBlankCell(cells[i]) && headerText(cells[i]) !== headerText(other.cells[i])) return undefined
    if (!isBlankCell(cells[i])) continue
    cells[i] = other.cells[i]
    places[i] = other.places?.[i]
  }
  const ownOf = ({ own, cells: all }: StackedRow): readonly number[] =>
    own === undefined ? Array.from({ length: Math.max(first, all.length) }, (_, i) => i) : [...own]
  return { number: one.number, cells, isWhole: true, places, own: new Set([...ownOf(one), ...ownOf(other)]) }
}

/** How many columns there are: of all tables, and of the first. */
interface Width {
  readonly width: number
  readonly first: number
}

function withAbsent(
  { own, ...row }: StackedRow,
  { width, first, absent, entry }: Width & { readonly absent: unknown; readonly entry: number },
): Row {
  if (absent === undefined) return row
  // A table that lacks the column of entries has none of a name that means "not known".
  const has = (i: number): boolean => i === entry || (own === undefined ? i < first : own.has(i))
  const isAbsent = (i: number): boolean => !has(i) && i < width
  const cells = Array.from({ length: Math.max(width, row.cells.length) }, (_, i) =>
    isAbsent(i) ? absent : row.cells[i],
  )
  return { ...row, cells, isAbsent }
}
