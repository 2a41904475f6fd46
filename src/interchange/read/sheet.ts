import type { IssuePath } from '../../base/issue'
import { errorIssue, issueOf } from '../../base/issue-of'
import { foldHeader, restoredText, shown } from './cell-text'
import { type Findings, findings } from './findings'
import { firstRows, readCells, tooManyCells, withoutPreamble } from './read-cells'
import type { Separator, Table, TableOptions } from './table-options'

/** How many rows from the top the header is sought in: sheets often have a title above it. */
const headerSearch = 20

const separators: readonly Separator[] = [';', ',', '\t', '|']

/** What the columns of a kind of table can hold, by the headers people write. */
export interface TableKind<Field extends string> {
  /** Headers of each field, in either language; case and marks do not matter. */
  readonly headers: Readonly<Record<Field, readonly string[]>>
  /** Of each of these groups one column at least must be there. */
  readonly needed: readonly (readonly Field[])[]
}

/** A column of a table. */
export interface Column {
  /** Its place, from 0. */
  readonly index: number
  /** Its header as written, or its letter. */
  readonly header: string
}

/** One row below the header. */
export interface Row {
  /** Its number as a sheet shows it, the first row of the table being 1. */
  readonly number: number
  /** Its cells. */
  readonly cells: readonly unknown[]
}

/** A table whose columns are known. */
export interface Sheet<Field extends string> {
  /** The rows below the header that are not blank. */
  readonly rows: readonly Row[]
  /** The column of each field that there is one of. */
  readonly columns: ReadonlyMap<Field, Column>
  /** The columns that hold no field, blank ones left out. */
  readonly others: readonly Column[]
  /** The number of the header row. */
  readonly headerRow: number
  /** Where issues go. */
  readonly found: Findings
}

/** Opens a table: finds the separator and the header row, and what each column holds. */
export function openSheet<Field extends string>(
  table: Table,
  kind: TableKind<Field>,
  options: TableOptions<Field>,
): Sheet<Field> {
  const found = findings(options.limits?.issues)
  const fieldOf = fieldFinder(kind, options.columns ?? {})
  const cells = cellsOf(table, fieldOf, kind, options, found)
  const headerIndex = headerIndexOf(cells, fieldOf, kind)
  const header = cells[headerIndex] ?? []
  const headerRow = headerIndex + 1
  const { columns, others } = columnsOf(header, headerRow, fieldOf, found)
  for (const group of kind.needed) {
    if (group.some((field) => columns.has(field))) continue
    const headers = header
      .map(headerText)
      .filter((text) => text !== '')
      .map(shown)
      .slice(0, 50)
    found.add(
      errorIssue(
        'column-missing',
        [headerRow],
        { columns: [...group], headers },
        headers.length === 0
          ? `the table has no header row; it needs a column ${group.join(' or ')}`
          : `there is no column ${group.join(' or ')}; the headers are ${headers.join(', ')}`,
      ),
    )
  }
  const rows = cells.flatMap((row, i): Row[] =>
    i <= headerIndex || row.every(isBlank) ? [] : [{ number: i + 1, cells: row }],
  )
  const width = header.length
  for (const { number, cells: row } of rows) {
    const beyond = row.findIndex((cell, i) => (i >= width || headerText(header[i]) === '') && !isBlank(cell))
    if (beyond < 0) continue
    const text = shown(headerText(row[beyond]))
    found.add(
      errorIssue(
        'table-malformed',
        [number, letterOf(beyond)],
        { problem: 'row-too-long', found: text },
        `row ${number} has a cell where no column has a header: "${text}"`,
      ),
    )
  }
  return { rows, columns, others, headerRow, found }
}

/** The issue path of a cell: the row as a sheet numbers it, and the header. */
export function cellPath(row: Row, column: Column): IssuePath {
  return [row.number, column.header]
}

/** Tells of each column that is not read. */
export function tellUnknown<Field extends string>(sheet: Sheet<Field>, columns: readonly Column[]): void {
  for (const { header } of columns) {
    sheet.found.add(
      issueOf(
        'hint',
        'column-unknown',
        [sheet.headerRow, header],
        { header },
        `the column "${header}" is not known, so it is not read`,
      ),
    )
  }
}

type FieldFinder<Field extends string> = (header: string) => Field | 'ignored' | undefined

function fieldFinder<Field extends string>(
  kind: TableKind<Field>,
  mapping: Readonly<Record<string, Field | 'ignored'>>,
): FieldFinder<Field> {
  const given = new Map(Object.entries(mapping).map(([header, field]) => [header.trim(), field]))
  const taken = new Set(given.values())
  const known = new Map<string, Field>()
  for (const field of fieldsOf(kind)) {
    if (taken.has(field)) continue
    for (const header of [field, ...kind.headers[field]]) known.set(foldHeader(header), field)
  }
  return (header) => (header === '' ? undefined : (given.get(header.trim()) ?? known.get(foldHeader(header))))
}

/** The fields of a kind of table. */
export function fieldsOf<Field extends string>(kind: TableKind<Field>): Field[] {
  // Safe: `headers` is a literal with exactly the fields as keys.
  return Object.keys(kind.headers) as Field[]
}

function cellsOf<Field extends string>(
  table: Table,
  fieldOf: FieldFinder<Field>,
  kind: TableKind<Field>,
  options: TableOptions<Field>,
  found: Findings,
): readonly (readonly unknown[])[] {
  const { limits = {} } = options
  if (typeof table !== 'string') return rowsOf(table, limits.cells ?? 2_000_000, found)
  const { characters = 20_000_000 } = limits
  if (table.length > characters) {
    found.add(
      errorIssue(
        'data-too-large',
        [],
        { what: 'characters', most: characters },
        `the text has ${table.length} characters; at most ${characters} are read`,
      ),
    )
    return []
  }
  const { body, named } = withoutPreamble(table)
  const separator = options.separator ?? named ?? likelySeparator(body, fieldOf, kind)
  return readCells(body, separator, limits, found)
}

function rowsOf(table: unknown, most: number, found: Findings): readonly (readonly unknown[])[] {
  if (!Array.isArray(table)) {
    found.add(notRows(table, []))
    return []
  }
  const rows: (readonly unknown[])[] = []
  let cells = 0
  for (const row of table) {
    const isRow = Array.isArray(row)
    if (!isRow) found.add(notRows(row, [rows.length + 1]))
    cells += isRow ? row.length : 0
    if (cells > most) {
      found.add(tooManyCells(most))
      return rows
    }
    rows.push(isRow ? row : [])
  }
  return rows
}

function notRows(value: unknown, path: IssuePath): ReturnType<typeof errorIssue> {
  const kind = value === null ? 'null' : typeof value
  return errorIssue(
    'table-malformed',
    path,
    { problem: 'not-rows', found: kind },
    `expected rows of cells, found ${kind}`,
  )
}

/** The separator under which the header is known best; else the one most frequent in the first row with any. */
function likelySeparator<Field extends string>(
  text: string,
  fieldOf: FieldFinder<Field>,
  kind: TableKind<Field>,
): Separator {
  let best: Separator = ','
  let most = 0
  for (const separator of separators) {
    const rows = firstRows(text, separator, headerSearch)
    const header = rows[headerIndexOf(rows, fieldOf, kind)] ?? []
    const score = isHeader(header, fieldOf, kind)
      ? 1_000_000 + new Set(header.map((cell) => fieldOf(cell))).size * 1000 + Math.min(999, header.length)
      : Math.min(999, header.length)
    if (score > most) {
      best = separator
      most = score
    }
  }
  return best
}

function isHeader<Field extends string>(
  row: readonly unknown[],
  fieldOf: FieldFinder<Field>,
  kind: TableKind<Field>,
): boolean {
  const fields = new Set(row.map((cell) => fieldOf(headerText(cell))))
  return kind.needed.every((group) => group.some((field) => fields.has(field)))
}

/** The first of the upper rows with every needed column; else the first that is not blank. */
function headerIndexOf<Field extends string>(
  rows: readonly (readonly unknown[])[],
  fieldOf: FieldFinder<Field>,
  kind: TableKind<Field>,
): number {
  const upper = rows.slice(0, headerSearch)
  const header = upper.findIndex((row) => isHeader(row, fieldOf, kind))
  return header >= 0
    ? header
    : Math.max(
        0,
        rows.findIndex((row) => !row.every(isBlank)),
      )
}

function columnsOf<Field extends string>(
  header: readonly unknown[],
  headerRow: number,
  fieldOf: FieldFinder<Field>,
  found: Findings,
): { readonly columns: ReadonlyMap<Field, Column>; readonly others: readonly Column[] } {
  const columns = new Map<Field, Column>()
  const others: Column[] = []
  header.forEach((cell, index) => {
    const text = headerText(cell)
    if (text === '') return
    const column = { index, header: text }
    const field = fieldOf(text)
    if (field === 'ignored') return
    if (field === undefined) {
      others.push(column)
      return
    }
    const other = columns.get(field)
    if (other === undefined) columns.set(field, column)
    else found.add(columnDuplicate(headerRow, column, other))
  })
  return { columns, others }
}

/** The issue of two columns that say the same. */
export function columnDuplicate(
  headerRow: number,
  column: Column,
  other: Column,
): ReturnType<typeof errorIssue> {
  return errorIssue(
    'column-duplicate',
    [headerRow, column.header],
    { header: column.header, other: other.header },
    `the columns "${column.header}" and "${other.header}" hold the same; "${other.header}" is read`,
  )
}

/** What a header cell says; numbers are headers too. */
function headerText(cell: unknown): string {
  if (typeof cell === 'string') return restoredText(cell).text
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : ''
}

function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
}

/** The letters of a column as a sheet shows them: 0 is A, 26 is AA. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}
