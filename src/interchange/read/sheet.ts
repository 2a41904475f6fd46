import { suggest } from '../../base/suggest'
import { headerText, isBlankCell, shown } from './cell-text'
import type { Findings } from './findings'
import { type HeaderFinder, headerFinder, type TableKind } from './header-finder'
import { tableIssue } from './issues'
import { type CellOptions, type Column, type Row, type RowReader, rowReaders } from './row-reader'
import { tableCells } from './table-cells'
import type { Table, TableOptions } from './table-options'

/** A table whose columns are known. */
export interface Sheet<Field extends string> {
  /** Readers of the rows below the header that are not blank, from the top down. */
  readonly rows: Iterable<RowReader<Field>>
  /** Whether there is no such row. */
  readonly isEmpty: boolean
  /** The column of each field that there is one of. */
  readonly columns: ReadonlyMap<Field, Column>
  /** The columns that hold no field, blank ones left out. */
  readonly others: readonly Column[]
  /** The number of the header row. */
  readonly headerRow: number
}

/** Opens a table: its cells, then its header, then the rows below it. */
export function openSheet<Field extends string>(
  table: Table,
  kind: TableKind<Field>,
  options: TableOptions<Field> & CellOptions,
  found: Findings,
): Sheet<Field> {
  const finder = headerFinder(kind, options.columns ?? {})
  const errors = found.errors()
  const cells = tableCells(table, { ...options, guess: finder.separatorOf }, found)
  const headerIndex = finder.rowIn(cells)
  const headers = (cells[headerIndex] ?? []).map(headerText)
  const headerRow = headerIndex + 1
  const { columns, others } = columnsOf(headers, headerRow, finder.fieldOf, found)
  for (const group of kind.needed) {
    // Of a table that was not read at all, that is told already.
    if (group.some((field) => columns.has(field)) || (cells.length === 0 && found.errors() > errors)) continue
    const names = group.flatMap((field) => (kind.byHeader === true ? kind.headers[field] : field))
    tellMissing(names, headers, headerRow, found)
  }
  const rows = cells.flatMap((row, i): Row[] =>
    i <= headerIndex || row.every(isBlankCell) ? [] : [{ number: i + 1, cells: row }],
  )
  for (const row of rows) tellBeyond(row, headers, found)
  const readers = { [Symbol.iterator]: () => rowReaders(rows, { columns, found }, options) }
  return { rows: readers, isEmpty: rows.length === 0, columns, others, headerRow }
}

function columnsOf<Field extends string>(
  headers: readonly string[],
  headerRow: number,
  fieldOf: HeaderFinder<Field>['fieldOf'],
  found: Findings,
): { readonly columns: ReadonlyMap<Field, Column>; readonly others: readonly Column[] } {
  const columns = new Map<Field, Column>()
  const others: Column[] = []
  headers.forEach((header, index) => {
    const field = fieldOf(header)
    if (header === '' || field === 'ignored') return
    const column = { index, header }
    const other = field === undefined ? undefined : columns.get(field)
    if (field === undefined) others.push(column)
    else if (other === undefined) columns.set(field, column)
    else tellDuplicate(headerRow, column, other, found)
  })
  return { columns, others }
}

/**
 * The columns beside the fields, by what their headers name. A second one of the same is told, and so is each that
 * names nothing.
 */
export function namedColumns<Field extends string>(
  { others, headerRow }: Sheet<Field>,
  nameOf: (header: string) => string | undefined,
  found: Findings,
): { readonly named: ReadonlyMap<string, Column>; readonly unknown: readonly Column[] } {
  const named = new Map<string, Column>()
  const unknown: Column[] = []
  for (const column of others) {
    const name = nameOf(column.header)
    const other = name === undefined ? undefined : named.get(name)
    if (name === undefined) unknown.push(column)
    else if (other === undefined) named.set(name, column)
    else tellDuplicate(headerRow, column, other, found)
  }
  tellUnknown(headerRow, unknown, found)
  return { named, unknown }
}

/** Tells of each column that is not read. */
export function tellUnknown(headerRow: number, columns: readonly Column[], found: Findings): void {
  for (const { header } of columns) {
    found.add(tableIssue('column-unknown', [headerRow, header], { header }, 'hint'))
  }
}

/** Tells of a column that holds the same as another. */
export function tellDuplicate(headerRow: number, { header }: Column, other: Column, found: Findings): void {
  found.add(tableIssue('column-duplicate', [headerRow, header], { header, other: other.header }))
}

function tellMissing(
  columns: readonly string[],
  texts: readonly string[],
  headerRow: number,
  found: Findings,
): void {
  const headers = texts
    .filter((text) => text !== '')
    .map(shown)
    .slice(0, 50)
  const suggestion = columns.flatMap((column) => suggest(column, headers) ?? [])[0]
  const details = { columns, headers, ...(suggestion === undefined ? {} : { suggestion }) }
  found.add(tableIssue('column-missing', [headerRow], details))
}

/** Tells of the first cell of a row that stands where no column has a header. */
function tellBeyond({ number, cells }: Row, headers: readonly string[], found: Findings): void {
  const beyond = cells.findIndex((cell, i) => (headers[i] ?? '') === '' && !isBlankCell(cell))
  if (beyond < 0) return
  const text = shown(headerText(cells[beyond]))
  found.add(
    tableIssue('table-malformed', [number, letterOf(beyond)], { problem: 'row-too-long', found: text }),
  )
}

/** The letters of a column as a sheet shows them: 0 is A, 26 is AA. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}
