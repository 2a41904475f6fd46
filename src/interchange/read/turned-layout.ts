import { headerText, isBlankCell } from './cell-text'
import { competencyColumn } from './competency-column'
import type { HeaderFinder } from './header-finder'
import type { Header, Layout, NamedHints, SheetColumn } from './layout-types'
import type { CellPlace, Row } from './row-reader'
import { turnedColumns } from './turned-columns'
import { type TurnedHead, withOneHead } from './turned-head'
import { type TurnedRows, turnedRows } from './turned-rows'
import type { TurnedTable, Turning } from './turning'

/** An entry while the tables of a sheet are turned. */
interface Entry {
  readonly number: number
  isWhole: boolean
  readonly cells: unknown[]
  readonly places: CellPlace[]
}

/** The plain table that a sheet becomes. */
interface Turned<Field extends string> {
  /** That of the entry, then one a competency. */
  readonly headers: Header<Field>[]
  readonly entries: Map<string, Entry>
  /** The place of each competency among the headers, for tables below that name it again. */
  readonly places: Map<string, number>
  /** The rows of tables below that go on with a competency, by its place among the headers. */
  readonly goesOnIn: Map<number, number[]>
}

/** What is known of a sheet before it is turned. */
interface KnownOfSheet {
  /** The two rows of its head, where it has two. */
  readonly head: TurnedHead | undefined
  /** Whether a header that may mean other things too would make it a table that lies plainly. */
  readonly isPlain: boolean
}

/**
 * A sheet with a row a competency and a column a job or a person, turned so that it is read as any other; nothing where
 * no column of it names competencies, or none behind that holds levels of an entry. Tables below each other may have other
 * columns.
 */
export function turnedLayout<Field extends string>(
  sheet: readonly (readonly unknown[])[],
  { fieldOf }: Pick<HeaderFinder<Field>, 'fieldOf'>,
  hints: NamedHints<Field>,
  { head, isPlain }: KnownOfSheet,
): Layout<Field> | undefined {
  const { turnedTo, namesOf, isNear = never, isHead = never, isLevelHead = never, entry } = hints
  const { isLevel = never, saysLevel = isLevel, isAttempt = never, besideLevel = nothing, wanted } = hints
  if (turnedTo === undefined || namesOf === undefined) return undefined
  const cells = head === undefined ? sheet : withOneHead(sheet, head)
  const texts = { namesOf, isNear, isHead, isLevel }
  const column = competencyColumn(cells, texts, { isWanted: wanted === 'competency-rows', isPlain })
  if (column === undefined) return undefined
  const turning: Turning<Field> = {
    ...{ cells, column, fieldOf, namesOf, isNear, isHead, isLevelHead },
    ...{ isLevel, saysLevel, isAttempt, besideLevel, turnedTo, entry },
    parts: head?.parts ?? new Map(),
  }
  const rows = turnedRows(turning)
  const layout = rows.tables.length === 0 ? undefined : turned(turning, rows, hints.absent)
  const isEmpty = layout?.rows.length === 0 && turning.parts.size === 0
  if (layout === undefined || (wanted === undefined && isEmpty)) return undefined
  return head === undefined ? layout : { ...layout, headerRows: [head.at + 1, ...layout.headerRows] }
}

function never(): boolean {
  return false
}

function nothing(): undefined {
  return undefined
}

function turned<Field extends string>(
  turning: Turning<Field>,
  { tables, passed, lost }: TurnedRows,
  absent: unknown,
): Layout<Field> {
  const { cells, turnedTo } = turning
  const headerRow = (tables[0]?.header ?? 0) + 1
  const all: Turned<Field> = {
    headers: [{ text: turnedTo, row: headerRow, field: turnedTo }],
    entries: new Map(),
    places: new Map(),
    goesOnIn: new Map(),
  }
  const columns = turnedColumns(turning, tables)
  for (const [i, table] of tables.entries()) takeTable(turning, table, columns[i] ?? [], all)
  const isSeen = ({ header, index }: SheetColumn<Field>, i: number): boolean =>
    header !== '' || (tables[i]?.rows ?? []).some((row) => !isBlankCell(cells[row]?.[index]))
  const { headers, entries, goesOnIn } = all
  const rows = [...entries.values()].map(
    (entry): Row => ({
      ...entry,
      cells: headers.map((_, i) => (i in entry.cells ? entry.cells[i] : absent)),
      isAbsent: (i) => !(i in entry.cells),
    }),
  )
  return {
    shape: 'competency-rows',
    headers,
    headerRow,
    goesOnIn,
    headerRows: tables.flatMap(({ header }) => (header < 0 ? [] : [header + 1])),
    rows,
    passed,
    lost,
    asides: new Set(),
    sheetColumns: columns.flatMap((own, i) => own.filter((column) => isSeen(column, i))),
  }
}

/** Takes the rows of a table into the entries that its columns are. */
function takeTable<Field extends string>(
  turning: Turning<Field>,
  table: TurnedTable,
  columns: readonly SheetColumn<Field>[],
  { headers, entries, places, goesOnIn }: Turned<Field>,
): void {
  const { cells, column, namesOf, turnedTo } = turning
  const own = columns.filter(({ as }) => as === turnedTo)
  for (const header of notWhole(columns, turnedTo)) entryOf(entries, header, table.header + 1).isWhole = false
  const named = new Map<string, number>()
  for (const row of table.rows) {
    const held = own.map(({ index, header, name = header }): HeldCell => {
      const entry = entryOf(entries, name, table.header + 1)
      return { entry, cell: cells[row]?.[index], place: { row: row + 1, header } }
    })
    const text = headerText(cells[row]?.[column])
    const codes = namesOf(text)
    const key = codes.length === 1 ? `code ${codes[0]}` : `text ${text}`
    const above = places.get(key)
    const isJoined = above !== undefined && text !== '' && held.every((each) => isFree(each, above))
    const at = isJoined ? above : headers.push({ text, row: row + 1 }) - 1
    if (isJoined) goesOn(goesOnIn, at, row + 1)
    if (!named.has(key)) named.set(key, at)
    putInto(held, at)
  }
  for (const [key, at] of named) if (!places.has(key)) places.set(key, at)
}

/**
 * The entries of a table of which something is not read: what a second column of their header says, and, of each of them,
 * what is said of competencies beside levels.
 */
function notWhole<Field extends string>(columns: readonly SheetColumn<Field>[], turnedTo: Field): string[] {
  const isLost = columns.some(({ holds }) => holds !== undefined)
  const isOf = ({ as, repeats }: SheetColumn<Field>): boolean =>
    repeats !== undefined || (isLost && as === turnedTo)
  return columns.filter(isOf).map(({ header, name = header }) => name)
}

function goesOn(goesOnIn: Map<number, number[]>, at: number, row: number): void {
  const rows = goesOnIn.get(at)
  if (rows === undefined) goesOnIn.set(at, [row])
  else rows.push(row)
}

/** A cell of a competency and an entry. */
interface HeldCell {
  readonly entry: Entry
  readonly cell: unknown
  readonly place: CellPlace
}

/** Whether a cell says nothing, or nothing was said of its entry in a table above. */
function isFree({ entry, cell }: HeldCell, at: number): boolean {
  return isBlankCell(cell) || isBlankCell(entry.cells[at])
}

function putInto(held: readonly HeldCell[], at: number): void {
  for (const { entry, cell, place } of held) {
    if (isBlankCell(cell) && at in entry.cells) continue
    entry.cells[at] = cell
    entry.places[at] = place
  }
}

function entryOf(entries: Map<string, Entry>, header: string, row: number): Entry {
  const entry = entries.get(header) ?? {
    number: row,
    isWhole: true,
    cells: [header],
    places: [{ row, header }],
  }
  entries.set(header, entry)
  return entry
}
