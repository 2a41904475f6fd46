import { isoWeekday } from '../../base/iso-weekday'
import type { IssuePath } from '../../base/issue'
import { present } from '../../base/present'
import { headerText, isDash, isNoValue, lostDigits, plainBlanks, restoredText, shown } from './cell-text'
import type { Findings } from './findings'
import { type CellKind, tableIssue } from './issues'
import { readList } from './lists'
import { isYear, readDate } from './read-date'
import { readNumber } from './read-number'
import type { TableOptions } from './table-options'
import { readYesNo } from './yes-no'

/** A column of a table. */
export interface Column {
  /** Its place, from 0. */
  readonly index: number
  /** Its header as written, or its letter. */
  readonly header: string
  /** The row its header stands in, where that is not the header row. */
  readonly row?: number
}

/** One row below the header. */
export interface Row {
  /** Its number as a sheet shows it, the first row of the table being 1. */
  readonly number: number
  /** Its cells. */
  readonly cells: readonly unknown[]
  /** Whether each of its cells that holds something stands in a column, and nothing else of it is unread. */
  readonly isWhole: boolean
  /** Where cells stand in the sheet, by column, in a table that does not lie there as it is read. */
  readonly places?: readonly (CellPlace | undefined)[]
  /** What stands where no column of its own table has a header, of several tables below each other. */
  readonly beyond?: { readonly row: number; readonly index: number; readonly text: string }
  /** Whether its table has no such column, but one above or below it has. */
  readonly isAbsent?: (index: number) => boolean
}

/** Where a cell stands in the sheet. */
export interface CellPlace {
  /** Its row. */
  readonly row: number
  /** The header of its column. */
  readonly header: string
}

/** What a cell that is not blank holds; `literal` text was protected, so it is no word for something else. */
export interface Cell {
  /** The value. */
  readonly value: string | number | boolean | Date
  /** Whether it stands for itself alone. */
  readonly literal: boolean
}

/** A row, the columns of its sheet, and where issues go. */
interface Place<Field extends string> {
  readonly row: Row
  readonly columns: ReadonlyMap<Field, Column>
  readonly found: Findings
}

/** How the values of cells are read. */
export type CellOptions = Pick<TableOptions, 'decimal' | 'dates' | 'serials' | 'century'>

/** The readers of rows, one after the other. */
export function* rowReaders<Field extends string>(
  rows: readonly Row[],
  { columns, found }: Omit<Place<Field>, 'row'>,
  options: CellOptions,
): Generator<RowReader<Field>> {
  for (const row of rows) yield new RowReader({ row, columns, found }, options)
}

/**
 * Reads the cells of one row; what cannot be read becomes an issue and `undefined`. A class, because a table of
 * very many rows keeps one for each: methods are shared.
 */
export class RowReader<Field extends string> {
  private readonly place: Place<string>
  private readonly options: CellOptions

  constructor(place: Place<Field>, options: CellOptions) {
    this.place = place
    this.options = options
  }

  /** The number of the row. */
  get number(): number {
    return this.place.row.number
  }

  /** Whether each of its cells that holds something stands in a column. */
  get isWhole(): boolean {
    return this.place.row.isWhole
  }

  /** Whether there is a column for the field. */
  has(field: Field): boolean {
    return this.place.columns.has(field)
  }

  /** The column of a field. */
  columnOf(field: Field): Column | undefined {
    return this.place.columns.get(field)
  }

  /** The cell of a column; `undefined` when it is blank or a bare dash. */
  cell(column: Column | undefined): Cell | undefined {
    return cellIn(this.place, column)
  }

  /** What is written in the cell of a column, a dash too; `''` where it is blank. */
  written({ index }: Column): string {
    const raw = this.place.row.cells[index]
    const cell = plainCell(raw)
    return cell === undefined ? headerText(raw) : textOf(cell)
  }

  /** Whether the table of the row has no such column, so that its cell was put there by no one. */
  isAbsent({ index }: Column): boolean {
    return this.place.row.isAbsent?.(index) ?? false
  }

  /** The text of a field. */
  text(field: Field): string | undefined {
    return textIn(this.place, field)
  }

  /**
   * The text of a field that must not be blank.
   *
   * @param option - the option that would take a blank cell from the row above
   */
  needed(field: Field, option?: 'fillDown'): string | undefined {
    return neededIn(this.place, field, option)
  }

  /** The text of a field that must not be blank, as a key: with plain spaces, and none at its ends. */
  key(field: Field, option?: 'fillDown'): string | undefined {
    return keyIn(this.place, field, option)
  }

  /** The number of a field. */
  numeric(field: Field): number | undefined {
    return numericIn(this.place, field, this.options)
  }

  /** The date of a field. */
  date(field: Field): string | undefined {
    return dateIn(this.place, field, this.options)
  }

  /** Yes or no. */
  yesNo(field: Field): boolean | undefined {
    return choiceIn(this.place, field, 'yes-no', ({ value }, word) =>
      typeof value === 'boolean' ? value : readYesNo(word),
    )
  }

  /** One of several words, folded by the caller. */
  oneOf<T>(field: Field, kind: CellKind, read: (text: string) => T | undefined): T | undefined {
    return choiceIn(this.place, field, kind, (_, word) => read(word))
  }

  /** The entries of a field, which has at least one. */
  list(field: Field): string[] | undefined {
    const entries = readList(this.text(field) ?? '')
    return entries.length === 0 ? undefined : entries
  }

  /** The number a cell shows; `undefined` when it shows none, an issue and `null` when it has two readings. */
  numberIn(cell: Cell, column: Column): number | null | undefined {
    return numberOf(this.place, cell, column, this.options)
  }

  /** Says that a cell cannot be read. */
  invalid(cell: Cell, column: Column, expected: CellKind, option?: string): void {
    const details = { found: shown(textOf(cell)), expected, ...present({ option }) }
    this.place.found.add(tableIssue('cell-invalid', this.path(column), details))
  }

  /** Says that a cell has two readings. */
  ambiguous(cell: Cell, column: Column, doubt: Doubt): void {
    tellAmbiguous(this.place, textOf(cell), column, doubt)
  }

  /** Where an issue of a column stands. */
  path(column: Column | undefined): IssuePath {
    return pathOf(this.place, column)
  }

  /** Where an issue of a field stands. */
  pathOf(field: Field): IssuePath {
    return this.path(this.columnOf(field))
  }
}

/** The issue path of a cell: the row as a sheet numbers it, and the header. */
function pathOf({ row }: Place<string>, column: Column | undefined): IssuePath {
  if (column === undefined) return [row.number]
  const place = row.places?.[column.index]
  return place === undefined ? [row.number, column.header] : [place.row, place.header]
}

function cellIn(place: Place<string>, column: Column | undefined): Cell | undefined {
  if (column === undefined) return undefined
  const raw = place.row.cells[column.index]
  if (raw === undefined || raw === null) return undefined
  if (typeof raw === 'string' || isPlain(raw)) return plainCell(raw)
  tellInvalid(place, typeof raw === 'number' ? String(raw) : typeof raw, column, 'text')
  return undefined
}

/** What a cell holds; nothing where it is blank, a bare dash, what a database writes for nothing, or no value of a cell. */
export function plainCell(raw: unknown): Cell | undefined {
  if (isPlain(raw)) return { value: raw, literal: false }
  if (typeof raw !== 'string') return undefined
  const { text, literal } = restoredText(raw)
  return !literal && (text === '' || isDash(text) || isNoValue(text)) ? undefined : { value: text, literal }
}

/** Whether a cell that a reader of another format gives holds a value of its own: a number, true or false, a day. */
function isPlain(raw: unknown): raw is number | boolean | Date {
  if (raw instanceof Date) return Number.isFinite(raw.getTime())
  return typeof raw === 'boolean' || (typeof raw === 'number' && Number.isFinite(raw))
}

/** The cell of a field and its column, when it holds something. */
function heldIn<Field extends string>(
  place: Place<Field>,
  field: Field,
): readonly [Cell, Column] | undefined {
  const column = place.columns.get(field)
  const cell = cellIn(place, column)
  return column === undefined || cell === undefined ? undefined : [cell, column]
}

function textIn<Field extends string>(place: Place<Field>, field: Field): string | undefined {
  const entry = heldIn(place, field)
  if (entry === undefined) return undefined
  const [{ value, literal }, column] = entry
  const written = textOf({ value, literal })
  // Excel keeps 15 digits: an employee number of 18 is no longer the one that was typed.
  const damaged = typeof value === 'number' ? Math.abs(value) >= 1e15 : !literal && lostDigits(written)
  if (!damaged) return written
  const details = { column: shown(column.header), found: shown(written), by: 'sheet' } as const
  place.found.add(tableIssue('digits-lost', pathOf(place, column), details))
  return undefined
}

function neededIn<Field extends string>(
  place: Place<Field>,
  field: Field,
  option?: 'fillDown',
): string | undefined {
  const { found, columns } = place
  const errors = found.errors()
  const text = textIn(place, field)
  if (text !== undefined && text.trim() !== '') return text
  if (found.errors() === errors) {
    const header = columns.get(field)
    const column = header?.header ?? field
    found.add(tableIssue('cell-missing', pathOf(place, header), { column, ...present({ option }) }))
  }
  return undefined
}

function keyIn<Field extends string>(
  place: Place<Field>,
  field: Field,
  option?: 'fillDown',
): string | undefined {
  const text = neededIn(place, field, option)
  return text === undefined ? undefined : plainBlanks(text)
}

function numericIn<Field extends string>(
  place: Place<Field>,
  field: Field,
  options: CellOptions,
): number | undefined {
  const entry = heldIn(place, field)
  if (entry === undefined) return undefined
  const [cell, column] = entry
  const reading = numberOf(place, cell, column, options)
  if (reading === undefined) tellInvalid(place, textOf(cell), column, 'number')
  return reading ?? undefined
}

/** The number a cell shows: `undefined` where it shows none, `null` where it has two readings, which is told. */
function numberOf(
  place: Place<string>,
  { value }: Cell,
  column: Column,
  { decimal }: CellOptions,
): number | null | undefined {
  if (typeof value === 'number') return value
  if (typeof value !== 'string') return undefined
  const reading = readNumber(value, decimal)
  if (typeof reading === 'number' || reading === undefined) return reading
  const [first, second] = reading
  tellAmbiguous(place, value, column, { readings: [String(first), String(second)], option: 'decimal' })
  return null
}

function dateIn<Field extends string>(
  place: Place<Field>,
  field: Field,
  options: CellOptions,
): string | undefined {
  const entry = heldIn(place, field)
  if (entry === undefined) return undefined
  const [cell, column] = entry
  const { value } = cell
  const { days, contradicted } = typeof value === 'boolean' ? { days: [] } : readDate(value, options)
  const [first, second] = days
  if (contradicted !== undefined) tellWeekday(place, textOf(cell), column, contradicted)
  else if (first === undefined)
    tellInvalid(place, textOf(cell), column, isYear(textOf(cell)) ? 'whole-date' : 'date')
  else if (second !== undefined) {
    // Two readings of one day and month differ in the century alone.
    const option = first.slice(4) === second.slice(4) ? 'century' : 'dates'
    tellAmbiguous(place, textOf(cell), column, { readings: [first, second], option })
  }
  return second === undefined ? first : undefined
}

/** Says that a date names another weekday than its own. */
function tellWeekday(place: Place<string>, text: string, column: Column, day: string): void {
  const details = { found: shown(text), day, weekday: isoWeekday(day) }
  place.found.add(tableIssue('weekday-differs', pathOf(place, column), details))
}

function choiceIn<Field extends string, T>(
  place: Place<Field>,
  field: Field,
  kind: CellKind,
  read: (cell: Cell, text: string) => T | undefined,
): T | undefined {
  const entry = heldIn(place, field)
  if (entry === undefined) return undefined
  const [cell, column] = entry
  const choice = read(cell, textOf(cell))
  if (choice === undefined) tellInvalid(place, textOf(cell), column, kind)
  return choice
}

function tellInvalid(place: Place<string>, text: string, column: Column, expected: CellKind): void {
  const found = shown(text)
  place.found.add(tableIssue('cell-invalid', pathOf(place, column), { found, expected }))
}

/** Two readings of a cell, and the option that decides between them. */
export interface Doubt {
  readonly readings: readonly [string, string]
  readonly option: string
}

function tellAmbiguous(
  place: Place<string>,
  text: string,
  column: Column,
  { readings, option }: Doubt,
): void {
  const found = shown(text)
  place.found.add(tableIssue('cell-ambiguous', pathOf(place, column), { found, readings, option }))
}

/** A cell as text. */
export function textOf({ value }: Cell): string {
  if (typeof value === 'string') return value
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}
