import { present } from '../../base/present'
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

/**
 * Where the columns of a further table go: to the column with the same header, else to a new one, as where a header stands in
 * the table twice.
 */
export function furtherColumns(stack: Stack, headers: readonly Header[]): readonly number[] {
  const taken = new Set<number>()
  return headers.map((header, from) => {
    const folded = foldHeader(header.text)
    const same = stack.headers.findIndex(
      ({ text }) => text === header.text || (folded !== '' && foldHeader(text) === folded),
    )
    const isThere = same >= 0 && header.text !== ''
    // A sheet may repeat its headers with one that stands in them twice.
    const isRepeated = isThere && !taken.has(from) && stack.headers[from]?.text === header.text
    const known = isThere && !taken.has(same) ? same : isRepeated ? from : undefined
    const to = known ?? stack.headers.push(header) - 1
    taken.add(to)
    return to
  })
}

/** One of several tables below each other, but the first. */
export interface Segment {
  readonly headers: readonly Header[]
  /** Where its columns go. */
  readonly columns: readonly number[]
  /** The same, one for all of its rows: by it they are known to be of one table. */
  readonly own: ReadonlySet<number>
}

/** A row of a further table among the columns of all of them; its cells say where they stand in the sheet. */
export function furtherRow(
  cells: readonly unknown[],
  number: number,
  { columns, headers, own }: Segment,
): StackedRow {
  // With holes: of thousands of tables each row would else hold the columns of all.
  const moved: unknown[] = []
  const places: CellPlace[] = []
  columns.forEach((to, from) => {
    moved[to] = cells[from]
    places[to] = { row: number, header: headers[from]?.text ?? '' }
  })
  return {
    number,
    cells: moved,
    isWhole: true,
    places,
    own,
    ...beyondIn(number, cells, columns.length),
  }
}

/** A row of the first table without what stands beyond its columns: there the columns of the further tables are. */
export function firstRow(row: StackedRow, width: number): StackedRow {
  if (row.own !== undefined || row.cells.length <= width) return row
  return { ...row, cells: row.cells.slice(0, width), ...beyondIn(row.number, row.cells, width) }
}

/** The first cell beyond the columns of a table that holds something. */
function beyondIn(row: number, cells: readonly unknown[], width: number): Pick<Row, 'beyond'> {
  const index = cells.findIndex((cell, i) => i >= width && !isBlankCell(cell))
  return index < 0 ? {} : { beyond: { row, index, text: headerText(cells[index]) } }
}

/** How rows of several tables are joined. */
interface Joining {
  /** The column that tells entries apart. */
  readonly entry: number
  /** How many columns the first table has. */
  readonly first: number
  /** What stands in a column of a competency that no table of an entry has. */
  readonly absent: unknown
  /** Whether a header is a competency's, or may be: no field's. */
  readonly mayBeLevels: (header: string) => boolean
}

/** Rows of one entry in different tables as one row, where each cell is blank in all of them but one or says the same. */
export function joinedRows({ headers, rows }: Stack, { entry, first, absent, mayBeLevels }: Joining): Row[] {
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
  const levels = headers.map(({ text }) => mayBeLevels(text))
  return all.map((row) => withAbsent(row, { levels, first, absent, entry }))
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
  const beyond = one.beyond ?? other.beyond
  return {
    number: one.number,
    ...present({ beyond }),
    cells,
    isWhole: true,
    places,
    own: new Set([...ownOf(one), ...ownOf(other)]),
  }
}

function withAbsent(
  { own, ...row }: StackedRow,
  {
    levels,
    first,
    absent,
    entry,
  }: Pick<Joining, 'first' | 'absent' | 'entry'> & { readonly levels: readonly boolean[] },
): Row {
  if (absent === undefined) return row
  // The column of entries is every table's: one that lacks it has none of a name that means "not known".
  const has = (i: number): boolean => i === entry || (own === undefined ? i < first : own.has(i))
  const isAbsent = (i: number): boolean => !has(i) && i < levels.length
  // What only another table has a column of says nothing of a row but that a level is not known.
  const cells = Array.from({ length: Math.max(levels.length, row.cells.length) }, (_, i) =>
    isAbsent(i) && levels[i] === true ? absent : row.cells[i],
  )
  return { ...row, cells, isAbsent }
}
