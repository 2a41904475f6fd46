import type { Issue } from 'kompetensi'
import type { ColumnReading, TableReading, UnusedColumn } from 'kompetensi/csv'
import { headerWords, indexOf, isFilled, lettersOf, textOf } from './cells'
import { splitsOf } from './split-text'
import { type Told, toldBy } from './told'

/** The cells of a table, row by row. */
export type Cells = readonly (readonly unknown[])[]

/** An answer of a reader of tables. */
export interface TableAnswer<T> {
  readonly value: T
  readonly issues: readonly Issue[]
  readonly reading: TableReading
}

/** Options that change what is to be counted. */
export interface CountedOptions {
  readonly separator?: string
  readonly fillDown?: boolean
  readonly levels?: Readonly<Record<string, number>>
  readonly nothing?: Readonly<Record<string, string>>
  readonly standardOf?: string
}

/** A table whose rows and columns are told, and what is asked of its entries. */
export interface CountedTable {
  readonly cells: Cells
  readonly reading: TableReading
  readonly told: Told
  /** The numbers of the rows that are entries, as far as anybody has said. */
  readonly rows: readonly number[]
  readonly options: CountedOptions
}

/** A cell of a row, the column it was read as, and whether it is told of. */
export interface CountedCell {
  readonly column: ColumnReading
  readonly cell: unknown
  readonly isTold: boolean
}

/** Whether a text was split in a way of its own, because its quotes stand where none should: that is told. */
function isMalformed(issues: readonly Issue[]): boolean {
  return issues.some(
    ({ code, details }) =>
      code === 'table-malformed' && /"problem":"(?:quote|workbook|web)/.test(JSON.stringify(details)),
  )
}

/** What a cell says as a header. */
function headerOf(cell: unknown): string {
  return ['string', 'number', 'boolean'].includes(typeof cell) ? headerWords(textOf(cell)) : ''
}

/** Whether a cell is a header, or the lower part of one. */
function isHeader(cell: unknown, header: string): boolean {
  const text = headerOf(cell)
  return text !== '' && ` ${headerWords(header)}`.endsWith(` ${text}`)
}

/** The cell of a column by its letters. */
function cellAt(cells: Cells, row: number, letters: string): unknown {
  return cells[row - 1]?.[indexOf(letters)]
}

/** How many columns have their header where the reading says that it stands. */
function headersMet(cells: Cells, { headerRows, columns, unused }: TableReading): number {
  return [...columns, ...unused].filter(({ column, header }) =>
    headerRows.some((row) => {
      return isHeader(cellAt(cells, row, column), header)
    }),
  ).length
}

/** The cells of an input; of a text as the separators part them under which the headers stand where they are said to. */
function cellsOf(input: unknown, options: CountedOptions, reading: TableReading): readonly Cells[] {
  if (Array.isArray(input)) {
    return [Array.from(input, (row: unknown) => (Array.isArray(row) ? Array.from(row) : []))]
  }
  if (typeof input !== 'string') return []
  const splits = splitsOf(input, options.separator)
  const met = splits.map((cells) => headersMet(cells, reading))
  return splits.filter((_, i) => met[i] === Math.max(...met))
}

/**
 * Counts the rows and columns of a table: each that holds something is a header, was passed over by name, or is an entry, for
 * `count` to follow.
 */
export function countTable<T>(
  input: unknown,
  options: CountedOptions,
  answer: TableAnswer<T>,
  count: (table: CountedTable, value: T) => string | undefined,
): string | undefined {
  const { issues, reading } = answer
  const told = toldBy(issues, reading.headerRows)
  if (told.all || isMalformed(issues)) return undefined
  const splits = cellsOf(input, options, reading)
  if (splits.length === 0) return 'no table, and nothing told'
  const lost = splits.map((cells) => {
    const table = { cells, reading, told, options, rows: entriesIn(cells, reading) }
    if (table.rows.length > 0 && reading.columns.length === 0)
      return issues.some(({ severity }) => severity === 'error')
        ? undefined
        : 'no column is read, and no error'
    return columnLost(table) ?? count(table, answer.value)
  })
  return lost.includes(undefined) ? undefined : lost[0]
}

/** The rows that hold something and that nobody has named. */
function entriesIn(
  cells: Cells,
  { headerRows, competencyRows, passedOver }: TableReading,
): readonly number[] {
  const named = new Set([...headerRows, ...[...competencyRows, ...passedOver].map(({ row }) => row)])
  return cells.flatMap((row, i) => (row.some(isFilled) && !named.has(i + 1) ? [i + 1] : []))
}

/** A column with something in it that is neither read nor said to be unused. */
function columnLost(table: CountedTable): string | undefined {
  const { cells, reading, told } = table
  const all = [...reading.columns, ...reading.unused]
  // What a row that is told holds beyond the headers, as titles do, is told with it.
  const passed = new Set(reading.passedOver.map(({ row }) => row))
  // An entry with a row in several tables is told of the first of its cells that stand where nothing is read.
  const isJoined = reading.headerRows.some((row) => passed.has(row)) && told.hasStray
  for (const [i, row] of cells.entries()) {
    if (passed.has(i + 1) || told.row(i + 1) || isJoined) continue
    const isHead = reading.headerRows.includes(i + 1)
    const holds = (cell: unknown): boolean => (isHead ? headerOf(cell) !== '' : isFilled(cell))
    const isTurned = reading.competencyRows.length > 0
    const known = new Set(
      all.flatMap((column) => (isTurned ? [column.column] : lettersFor(table, i + 1, column))),
    )
    const lost = row.findIndex((cell, at) => holds(cell) && !known.has(lettersOf(at)))
    if (lost >= 0) return `column ${lettersOf(lost)} (row ${i + 1}) is neither read nor told`
  }
  return undefined
}

/** Where the columns stand in the table that a row is in: of several below each other, by the headers of its own. */
function lettersFor(
  { cells, reading }: CountedTable,
  row: number,
  { column, header }: UnusedColumn,
): readonly string[] {
  const stands = (rows: readonly number[]): readonly string[] =>
    rows.some((each) => isHeader(cellAt(cells, each, column), header)) ? [column] : []
  if (header === '') return [column]
  // Of a sheet that lies turned the entries are columns, below their headers.
  if (reading.competencyRows.length > 0) return stands(reading.headerRows.filter((each) => each < row))
  const again = reading.passedOver.filter(({ as }) => as === 'header-again').map((passed) => passed.row)
  if (!reading.headerRows.some((each) => again.includes(each))) return [column]
  const head = again.findLast((each) => each < row)
  // Of two rows of headers the lower one holds.
  if (head === undefined) {
    const top = reading.headerRows.filter((each) => !again.includes(each))
    return stands(top.filter((each) => headerOf(cellAt(cells, each, column)) !== '').slice(-1))
  }
  // A header that stands there twice is told.
  return (cells[head - 1] ?? []).flatMap((cell, at) =>
    headerOf(cell) === headerWords(header) ? [lettersOf(at)] : [],
  )
}

/** The cells of a row that hold something, under the columns that are read. */
export function cellsIn(table: CountedTable, row: number): CountedCell[] {
  const { cells, reading, told } = table
  return reading.columns.flatMap((column) =>
    lettersFor(table, row, column).flatMap((letters) => {
      const cell = cellAt(cells, row, letters)
      // A table below another may write its headers in its own way.
      const own = reading.headerRows.map((each) => textOf(cellAt(cells, each, letters)).replace(/^'/, ''))
      const headers = [column.header === '' ? letters : column.header, ...own.filter((text) => text !== '')]
      const isTold = headers.some((header) => told.cell(row, header))
      return isFilled(cell) ? [{ column, cell, isTold }] : []
    }),
  )
}

/** Whether what a row of a turned sheet holds is told with the columns that it stands in. */
export function isAside({ cells, reading, told }: CountedTable, row: number): boolean {
  const unused = reading.unused.map(({ column }) => column)
  const entries = reading.columns.filter(({ header }) => told.entry(header)).map(({ column }) => column)
  const known = new Set([...unused, ...entries])
  return (cells[row - 1] ?? []).every((cell, at) => !isFilled(cell) || known.has(lettersOf(at)))
}

/** A lost cell, in words. */
export function lostCell(row: number, { column, cell }: Pick<CountedCell, 'column' | 'cell'>): string {
  return `row ${row}, ${column.header} (${column.as}): ${JSON.stringify(textOf(cell))} is neither out nor told`
}
