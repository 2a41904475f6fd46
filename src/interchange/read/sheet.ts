import { headerText, isBlankCell, shown } from './cell-text'
import type { Findings } from './findings'
import { type HeaderFinder, headerFinder, type TableKind, withWeakHeaders } from './header-finder'
import { tableIssue } from './issues'
import { layoutOf } from './layout'
import type { Layout } from './layout-types'
import { letterOf } from './letter-of'
import { type CellOptions, type Column, type Row, type RowReader, rowReaders } from './row-reader'
import { tableCells } from './table-cells'
import type { Table, TableOptions } from './table-options'
import { headersIn, isMissing, tellLayout } from './tell-layout'

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
  /** How the sheet lies. */
  readonly layout: Layout<Field>
}

/** Opens a table: its cells, then its header, then the rows below it. */
export function openSheet<Field extends string>(
  table: Table,
  kind: TableKind<Field>,
  options: TableOptions<Field> & CellOptions,
  found: Findings,
): Sheet<Field> {
  const mapping = options.columns ?? {}
  const strong = headerFinder(kind, mapping)
  const weak = kind.weak === undefined ? strong : headerFinder(withWeakHeaders(kind), mapping)
  const cells = tableCells(table, { ...options, guess: strong.separatorOf }, found)
  const { layout, finder } = layoutOf(cells, { strong, weak }, kind.layout)
  tellLayout(layout, found)
  const { headerRow, rows } = layout
  const { columns, others } = columnsOf(layout, finder.fieldOf, found)
  for (const group of kind.needed) {
    if (isMissing(group, columns, layout)) tellMissing(group, headersIn(layout), headerRow, found)
  }
  if (layout.headerRows.length > 0) for (const row of rows) tellBeyond(row, layout, found)
  const readers = { [Symbol.iterator]: () => rowReaders(rows, { columns, found }, options) }
  return { rows: readers, isEmpty: rows.length === 0, columns, others, headerRow, layout }
}

function columnsOf<Field extends string>(
  { headers, headerRow, asides }: Layout<Field>,
  fieldOf: HeaderFinder<Field>['fieldOf'],
  found: Findings,
): { readonly columns: ReadonlyMap<Field, Column>; readonly others: readonly Column[] } {
  const columns = new Map<Field, Column>()
  const others: Column[] = []
  headers.forEach(({ text: header, row, field: known }, index) => {
    const field = known ?? fieldOf(header)
    if (header === '' || field === 'ignored' || asides.has(index)) return
    const column = row === headerRow ? { index, header } : { index, header, row }
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
  for (const { header, row = headerRow } of columns) {
    found.add(tableIssue('column-unknown', [row, header], { header }, 'hint'))
  }
}

/** Tells of a column that holds the same as another. */
export function tellDuplicate(headerRow: number, column: Column, other: Column, found: Findings): void {
  const { header, row = headerRow } = column
  found.add(tableIssue('column-duplicate', [row, header], { header, other: other.header }))
}

function tellMissing(
  group: readonly string[],
  texts: readonly string[],
  headerRow: number,
  found: Findings,
): void {
  const headers = texts.flatMap((text) => (text === '' ? [] : [shown(text)])).slice(0, 50)
  found.add(tableIssue('column-missing', [headerRow], { columns: [...group], headers }))
}

/** Tells of the first cell of a row that stands where no column has a header. */
function tellBeyond({ number, cells, places }: Row, { headers, asides }: Layout, found: Findings): void {
  const beyond = cells.findIndex(
    (cell, i) => (headers[i]?.text ?? '') === '' && !isBlankCell(cell) && !asides.has(i),
  )
  if (beyond < 0) return
  const text = shown(headerText(cells[beyond]))
  const place = places?.[beyond]
  const path = place === undefined ? [number, letterOf(beyond)] : [place.row, place.header]
  found.add(tableIssue('table-malformed', path, { problem: 'row-too-long', found: text }))
}
