import { present } from '../../base/present'
import { mostSuggestions, suggest } from '../../base/suggest'
import { foldHeader, headerText, isBlankCell, shown } from './cell-text'
import { tellTooLarge } from './exceeded'
import type { Findings } from './findings'
import { standardWords } from './footer-words'
import { fieldsOf, type HeaderFinder, headerFinder, type TableKind, withWeakHeaders } from './header-finder'
import { tableIssue } from './issues'
import { layoutOf } from './layout'
import type { Layout } from './layout-types'
import { letterOf } from './letter-of'
import { nearTest } from './near-test'
import { type Column, type Row, type RowReader, rowReaders } from './row-reader'
import { headerPath, type SheetColumns, sheetColumns } from './sheet-columns'
import { tableCells } from './table-cells'
import type { Table, WideTableOptions } from './table-options'
import { headersIn, isMissing, tellLayout } from './tell-layout'
import { usualCells } from './usual-cells'

/** A table whose columns are known. */
export interface Sheet<Field extends string> extends SheetColumns<Field>, Pick<HeaderFinder<Field>, 'given'> {
  /** Readers of the rows below the header that are not blank, from the top down. */
  readonly rows: Iterable<RowReader<Field>>
  /** Whether there is no such row. */
  readonly isEmpty: boolean
  /** Whether nothing was wrong but in single rows: no row was cut off, no field has two columns. */
  readonly isWhole: boolean
  /** The keys of what a header names beside a field. */
  readonly namesOf: (header: string) => readonly string[]
  /** Headers that would be known: of the fields that no column holds. */
  readonly absent: readonly string[]
  /** The headers of all fields. */
  readonly known: readonly string[]
  /** The number of the header row. */
  readonly headerRow: number
  /** How the sheet lies. */
  readonly layout: Layout<Field>
}

/** How a table is opened. */
export interface SheetOptions<Field extends string> extends WideTableOptions<Field> {
  /** The keys of what a text names that can stand in a header beside the fields, such as a competency. */
  readonly find?: (text: string) => readonly string[]
  /** The words that it finds these by. */
  readonly words?: readonly string[]
  /** A field that says, where there is a column of it, that headers name nothing of the kind. */
  readonly unless?: Field
  /** The function that reads a table of another kind, by its cells; asked where a column is missing. */
  readonly readerOf?: (cells: readonly (readonly unknown[])[]) => string | undefined
}

/** Opens a table: its cells, then its header, then the rows below it. */
export function openSheet<Field extends string>(
  table: Table,
  kind: TableKind<Field>,
  options: SheetOptions<Field>,
  found: Findings,
): Sheet<Field> {
  const errors = found.errors()
  const mapping = options.columns ?? {}
  const strong = headerFinder(kind, mapping)
  const weak = withWeakHeaders(kind).map((each) => headerFinder(each, mapping))
  const namesOf = namesIn(strong, options)
  const cells = tableCells(table, { ...options, guess: strong.separatorOf }, found)
  const mostCells = options.limits?.cells ?? usualCells
  const hints =
    kind.layout === undefined
      ? undefined
      : {
          ...kind.layout,
          ...present({ namesOf }),
          fieldOf: strong.fieldOf,
          isNear: nearTest(options.words),
          mostCells,
        }
  const { layout, finder } = layoutOf(cells, { strong, weak }, hints)
  const { headerRow } = layout
  const needed = layout.withoutStandard === undefined ? kind.needed : []
  if (found.errors() === errors) tellWithoutStandard(layout, kind.layout?.standardOf, found)
  if (layout.isCut === true) tellTooLarge('cells', mostCells, [], found)
  const meaning = { ...finder, namesOf, unless: options.unless }
  const held = sheetColumns(layout, meaning, found)
  const isWhole = found.errors() - held.doubtful.length === errors
  tellLayout(layout, found)
  // Of a table that was not read at all, that is told already.
  const isTold = cells.length === 0 && found.errors() > errors
  const missing = isTold ? [] : needed.filter((group) => isMissing(group, held.columns, layout))
  for (const [i, group] of missing.entries()) {
    const reader = i === 0 ? options.readerOf?.(cells) : undefined
    tellMissing(group, kind, { headers: headersIn(layout), headerRow, ...present({ reader }) }, found)
  }
  if (found.errors() === errors) tellUnmet(mapping, cells, layout, found)
  const rows = layout.rows.map((row) => wholeRow(row, layout, found))
  const readers = { [Symbol.iterator]: () => rowReaders(rows, { columns: held.columns, found }, options) }
  const absent = fieldsOf(kind).filter((field) => !held.columns.has(field))
  return {
    ...held,
    rows: readers,
    isEmpty: rows.length === 0,
    isWhole,
    given: finder.given,
    namesOf: namesOf ?? (() => []),
    absent: absent.flatMap((field) => kind.headers[field]),
    known: fieldsOf(kind).flatMap((field) => kind.headers[field]),
    headerRow,
    layout,
  }
}

/** As many words of standard rows are told, as examples. */
const standardExamples = 3

/** Tells of a sheet without the row that the caller asks for. */
function tellWithoutStandard({ withoutStandard }: Layout, standardOf: string = '', found: Findings): void {
  if (withoutStandard === undefined) return
  const accepted = standardWords.slice(0, standardExamples)
  found.add(tableIssue('standard-missing', [], { job: shown(standardOf), accepted, ...withoutStandard }))
}

/**
 * Warns of headers that the caller gives a meaning and that no cell of the table has: what they should have done is not done.
 * Where the header is not found at all that is told already.
 */
function tellUnmet(
  mapping: Readonly<Record<string, unknown>>,
  cells: readonly (readonly unknown[])[],
  layout: Layout,
  found: Findings,
): void {
  const unmet = new Map(Object.keys(mapping).map((header) => [foldHeader(header), header]))
  for (const header of headersIn(layout)) unmet.delete(foldHeader(header))
  if (unmet.size === 0) return
  for (const row of cells) for (const cell of row) unmet.delete(foldHeader(headerText(cell)))
  const headers = headersIn(layout).filter((text) => text !== '')
  for (const column of unmet.values()) {
    const details = {
      columns: [column],
      accepted: [],
      headers: headers.slice(0, mostHeadersHere).map(shown),
      ...suggestionFor(column, headers, found),
    }
    found.add(tableIssue('column-missing', [layout.headerRow, column], details, 'warning'))
  }
}

/** Finds what a header names, or what the caller says that it names; nothing where headers name fields alone. */
function namesIn<Field extends string>(
  { given }: HeaderFinder<Field>,
  { find }: SheetOptions<Field>,
): ((header: string) => readonly string[]) | undefined {
  if (find === undefined) return undefined
  return (header) => {
    const meaning = given(header)
    return find(typeof meaning === 'object' ? meaning.competency : header)
  }
}

/**
 * Tells of each column that is not read, and what it may have been meant for; aloud where it holds something under a header
 * that is nearly one of a field.
 *
 * @returns the latter
 */
export function tellUnknown<Field extends string>(
  sheet: Pick<Sheet<Field>, 'headerRow' | 'absent' | 'known' | 'rows'>,
  columns: readonly Column[],
  found: Findings,
): readonly MeantColumn[] {
  const { headerRow, rows } = sheet
  // A thousand unknown columns are not a thousand typing errors.
  const near = columns.map((column, i) => ({
    column,
    ...(i < mostSuggestions ? suggestionFor(column.header, fieldsFor(sheet, column), found) : {}),
  }))
  const filled = filledColumns(
    rows,
    near.flatMap(({ column, suggestion }) => (suggestion === undefined ? [] : [column])),
  )
  for (const { column, ...suggestion } of near) {
    const details = { header: column.header, ...suggestion }
    const severity = filled.has(column) ? 'warning' : 'hint'
    found.add(tableIssue('column-unknown', headerPath(headerRow, column), details, severity))
  }
  return near.flatMap(({ column, suggestion: meant }) =>
    meant !== undefined && filled.has(column) ? [{ column, meant }] : [],
  )
}

/** The headers that one may have been meant for: of any field in a table below another, which has a header of its own. */
export function fieldsFor<Field extends string>(
  { absent, known }: Pick<Sheet<Field>, 'absent' | 'known'>,
  { row }: Column,
): readonly string[] {
  return row === undefined ? absent : known
}

/** A column that is not read although its header is nearly one of a field. */
export interface MeantColumn {
  readonly column: Column
  /** The header that it may have been meant for. */
  readonly meant: string
}

/** Those of some columns that hold something. */
function filledColumns(rows: Iterable<RowReader<never>>, columns: readonly Column[]): ReadonlySet<Column> {
  const empty = new Set(columns)
  for (const row of rows) {
    if (empty.size === 0) break
    for (const column of empty) {
      if (!row.isAbsent(column) && row.cell(column) !== undefined) empty.delete(column)
    }
  }
  return new Set(columns.filter((column) => !empty.has(column)))
}

/** What a header may have been meant for, while few issues were found. */
export function suggestionFor(
  header: string,
  known: readonly string[],
  found: Findings,
): { readonly suggestion?: string } {
  return suggestionAmong(header, [known], found)
}

/** The same among the words of several lists, which are put together only where one is sought. */
export function suggestionAmong(
  header: string,
  lists: readonly (readonly string[])[],
  found: Findings,
): { readonly suggestion?: string } {
  const suggestion = found.count() < mostSuggestions ? suggest(foldHeader(header), lists.flat()) : undefined
  return suggestion === undefined ? {} : { suggestion }
}

/** What a table has instead of a column. */
interface MissingFrom {
  readonly headers: readonly string[]
  readonly headerRow: number
  /** The option that says of all rows what the column would say of each. */
  readonly option?: string
  /** The function that reads tables with such headers. */
  readonly reader?: string
}

/** Most headers that an issue lists: of those that would do, and of those that are there. */
const mostHeaders = 12
const mostHeadersHere = 50

/** Tells of fields of which a table needs one and has none. */
export function tellMissing<Field extends string>(
  group: readonly Field[],
  kind: TableKind<Field>,
  { headers: texts, headerRow, option, reader }: MissingFrom,
  found: Findings,
): void {
  const headers = texts.filter((text) => text !== '').slice(0, mostHeadersHere)
  const known = group.flatMap((field) => kind.headers[field])
  const nearest = headers.find((header) => suggest(foldHeader(header), known) !== undefined)
  const details = {
    columns: kind.byHeader === true ? known : [...group],
    accepted: kind.byHeader === true ? [] : known.slice(0, mostHeaders),
    headers: headers.map(shown),
    ...(nearest === undefined ? {} : { suggestion: shown(nearest) }),
    ...present({ option, reader }),
  }
  found.add(tableIssue('column-missing', [headerRow], details))
}

/** A row; the first of its cells that stands where no column has a header is told. */
function wholeRow(row: Row, { headers, asides, headerRows }: Layout, found: Findings): Row {
  const { number, cells, places } = row
  if (row.beyond !== undefined) {
    const { row: at, index, text } = row.beyond
    const details = { problem: 'row-too-long', found: shown(text) } as const
    found.add(tableIssue('table-malformed', [at, letterOf(index)], details))
    return { ...row, isWhole: false }
  }
  const beyond =
    headerRows.length === 0
      ? -1
      : cells.findIndex((cell, i) => (headers[i]?.text ?? '') === '' && !isBlankCell(cell) && !asides.has(i))
  if (beyond < 0) return row
  const text = shown(headerText(cells[beyond]))
  const place = places?.[beyond]
  const path = place === undefined ? [number, letterOf(beyond)] : [place.row, place.header]
  const problem = place === undefined ? 'row-too-long' : 'row-unnamed'
  found.add(tableIssue('table-malformed', path, { problem, found: text }))
  return { ...row, isWhole: false }
}
