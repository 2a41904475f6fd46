import { isBesideThePoint } from './beside-the-point'
import { headerText, isBlankCell } from './cell-text'
import type { HeaderFinder } from './header-finder'
import type { Header, Layout, NamedHints, SheetColumn } from './layout-types'
import { filledIn, footerIn, numberingOf } from './layout-words'
import type { PassedRow, PassedRowKind } from './passed-row'
import { aboveOf } from './plain-layout'
import { passedRow } from './row-kinds'
import type { CellPlace, Row } from './row-reader'
import { summingColumns } from './summing-columns'

type Cells = readonly (readonly unknown[])[]

/** What a sheet with competencies in rows is read with. */
interface Turning<Field extends string> {
  readonly cells: Cells
  /** The column that names competencies. */
  readonly column: number
  readonly fieldOf: HeaderFinder<Field>['fieldOf']
  readonly namesOf: (text: string) => readonly string[]
  readonly isLevel: (cell: unknown) => boolean
  readonly saysLevel: (cell: unknown) => boolean
  readonly turnedTo: Field
  /** The fields that tell entries apart: a header that the caller maps to one of them makes its column an entry. */
  readonly entry: readonly Field[]
}

/** One of the tables of a sheet, which may stand below each other: its header, and its rows of competencies. */
interface Table {
  readonly header: number
  readonly rows: readonly number[]
}

/**
 * A sheet with a row a competency and a column a job or a person, turned so that it is read as any other; nothing where
 * no column of it names competencies. Tables below each other may have other columns.
 */
export function turnedLayout<Field extends string>(
  cells: Cells,
  { fieldOf }: Pick<HeaderFinder<Field>, 'fieldOf'>,
  hints: NamedHints<Field>,
): Layout<Field> | undefined {
  const { turnedTo, namesOf, isLevel = () => false, saysLevel = isLevel, entry } = hints
  if (turnedTo === undefined || namesOf === undefined) return undefined
  const column = competencyColumn(cells, namesOf, hints.wanted === 'competency-rows' ? 1 : 2)
  if (column === undefined) return undefined
  const turning: Turning<Field> = { cells, column, fieldOf, namesOf, isLevel, saysLevel, turnedTo, entry }
  const { tables, passed } = tablesOf(turning)
  const [first] = tables
  if (first === undefined) return undefined
  return turned(turning, tables, passed, hints.absent)
}

/** The column in which most cells name different competencies: codes rather than names that two may have. */
function competencyColumn(
  cells: Cells,
  namesOf: (text: string) => readonly string[],
  least: number,
): number | undefined {
  const named = new Map<number, Set<string>>()
  for (const row of cells) {
    row.forEach((cell, i) => {
      const [code] = typeof cell === 'string' ? namesOf(headerText(cell)) : []
      if (code !== undefined) named.set(i, (named.get(i) ?? new Set()).add(code))
    })
  }
  const sorted = [...named].sort(([, a], [, b]) => b.size - a.size)
  const [best] = sorted
  return best !== undefined && best[1].size >= least ? best[0] : undefined
}

function tablesOf<Field extends string>(
  turning: Turning<Field>,
): {
  readonly tables: readonly Table[]
  readonly passed: PassedRow[]
} {
  const { cells, column, namesOf } = turning
  const firstNamed = cells.findIndex((row) => namesOf(headerText(row[column])).length > 0)
  const top = headerAbove(turning, firstNamed)
  const tables: { header: number; rows: number[] }[] = [{ header: top, rows: [] }]
  const passed: PassedRow[] = top < 0 ? [] : aboveOf(cells, top)
  let isClosed = false
  for (let i = top + 1; i < cells.length; i++) {
    const row = cells[i] ?? []
    if (row.every(isBlankCell)) continue
    const kind = kindOf(turning, row, isClosed)
    if (kind === 'signature' || kind === 'note' || kind === 'total') isClosed = true
    if (kind === 'competency') {
      isClosed = false
      tables.at(-1)?.rows.push(i)
    } else if (kind === 'header') tables.push({ header: i, rows: [] })
    else passed.push(passedRow(kind, i + 1, row))
  }
  const bare = tables.filter(({ header, rows }) => header >= 0 && rows.length === 0)
  // A header without rows below it heads nothing.
  passed.push(...bare.map(({ header }) => passedRow('group', header + 1, cells[header] ?? [])))
  return { tables: tables.filter(({ rows }) => rows.length > 0), passed }
}

/** The header of the first table: the nearest row above that says something beside the column of competencies. */
function headerAbove<Field extends string>(
  { cells, column, saysLevel }: Turning<Field>,
  first: number,
): number {
  const above = (isHeader: (row: readonly unknown[]) => boolean): number =>
    cells.slice(0, first).findLastIndex(isHeader)
  const others = (row: readonly unknown[]): number[] => filledIn(row).filter((i) => i !== column)
  const spoken = above((row) =>
    others(row).some((i) => !saysLevel(row[i]) && numberingOf(row[i]) === undefined),
  )
  return spoken >= 0 ? spoken : above((row) => others(row).length > 0)
}

/** What a row is: of a competency, also one that the model lacks; a header; or one that is passed over. */
function kindOf<Field extends string>(
  { column, namesOf, isLevel, saysLevel }: Turning<Field>,
  row: readonly unknown[],
  isClosed: boolean,
): 'competency' | 'header' | PassedRowKind {
  const text = headerText(row[column])
  const filled = filledIn(row)
  const others = filled.filter((i) => i > column)
  const levels = others.filter((i) => saysLevel(row[i])).length
  if (namesOf(text).length > 0) return 'competency'
  const word = filled.flatMap((i) => footerIn(row[i]) ?? [])[0]
  if (word !== undefined && (levels === 0 || word === 'total' || word === 'standard')) return word
  if (filled.length > 2 && filled.every((i, place) => numberingOf(row[i]) === place + 1)) return 'numbering'
  if (levels * 2 >= others.length && levels > 0) return 'competency'
  if (isClosed || (text === '' && others.length > 0)) return 'note'
  // No header has a level in it, whatever else stands beside.
  if (others.some((i) => isLevel(row[i]))) return 'competency'
  if (text === '') return 'empty'
  return others.length === 0 ? 'group' : 'header'
}

/** A column of one table, and what stands in it on rows of competencies. */
interface HeldColumn {
  readonly index: number
  readonly header: string
  readonly held: readonly unknown[]
}

/** The columns of one table, those of entries among them. */
function entryColumns<Field extends string>(
  turning: Turning<Field>,
  { header, rows }: Table,
): SheetColumn<Field>[] {
  const { cells, column, fieldOf, turnedTo, entry } = turning
  const headers = (cells[header] ?? []).map(headerText)
  const width = rows.reduce((most, row) => Math.max(most, cells[row]?.length ?? 0), headers.length)
  const all = Array.from({ length: width }, (_, index): HeldColumn => {
    const held = rows.flatMap((row) => (isBlankCell(cells[row]?.[index]) ? [] : [cells[row]?.[index]]))
    return { index, header: headers[index] ?? '', held }
  })
  const chosen = all.filter((each) => entry.some((field) => field === fieldOf(each.header)))
  // A column that is wholly blank ends the table: what stands behind it is another one.
  const end = all.find((each) => each.index > column && each.header === '' && each.held.length === 0)?.index
  const summing = summingColumns(headers, turnedTo === 'person')
  return all.map(({ held, ...each }): SheetColumn<Field> => {
    if (each.index === column) return { ...each, as: 'competency' }
    const isChosen = chosen.some(({ index }) => index === each.index)
    if (chosen.length > 0) return isChosen ? { ...each, as: turnedTo } : each
    if (each.index < column || summing.has(each.index)) return each
    const isBehind = end !== undefined && each.index > end
    return { ...each, ...levelColumn({ ...each, held }, isBehind, turning) }
  })
}

/** What a column behind that of competencies is: an entry where most of its cells read as levels; else these are told. */
function levelColumn<Field extends string>(
  { header, held }: HeldColumn,
  isBehind: boolean,
  { fieldOf, isLevel, saysLevel, turnedTo }: Turning<Field>,
): Pick<SheetColumn<Field>, 'as' | 'levels'> {
  const field: string | undefined = fieldOf(header)
  if (isBesideThePoint(header) || field === 'ignored') return {}
  // A second column called "Competence" that holds levels is no name of competencies.
  const isNamed = header !== '' && (field === undefined || field === 'competency')
  if (isNamed && !isBehind && held.filter(saysLevel).length * 2 >= held.length) return { as: turnedTo }
  const levels = held.filter(isLevel).length
  return levels > 0 ? { levels } : {}
}

/**
 * Columns whose headers stand more than once, told apart by the header of the last column before them that is no entry:
 * heads over several columns are written once.
 */
function toldApart<Field extends string>(
  columns: readonly SheetColumn<Field>[],
  turnedTo: Field,
): SheetColumn<Field>[] {
  const counts = new Map<string, number>()
  for (const { header, as } of columns) {
    if (as === turnedTo) counts.set(header, (counts.get(header) ?? 0) + 1)
  }
  let head = ''
  return columns.map((column) => {
    const { header, as } = column
    if (as !== turnedTo) {
      if (header !== '' && as !== 'competency') head = header
      return column
    }
    return (counts.get(header) ?? 0) < 2 || head === '' ? column : { ...column, header: `${head} ${header}` }
  })
}

/** An entry while the tables of a sheet are turned. */
interface Entry {
  readonly number: number
  isWhole: boolean
  readonly cells: unknown[]
  readonly places: CellPlace[]
}

/** Columns of entries without a second one of a header, which is not read. */
function withoutRepeats<Field extends string>(
  columns: readonly SheetColumn<Field>[],
  turnedTo: Field,
): SheetColumn<Field>[] {
  const seen = new Set<string>()
  return columns.map(({ as, ...column }) => {
    const isRepeat = as === turnedTo && seen.has(column.header)
    if (as === turnedTo) seen.add(column.header)
    if (isRepeat) return { ...column, repeats: true }
    return as === undefined ? column : { ...column, as }
  })
}

function turned<Field extends string>(
  turning: Turning<Field>,
  tables: readonly Table[],
  passed: readonly PassedRow[],
  absent: unknown,
): Layout<Field> {
  const { cells, column, turnedTo } = turning
  const headerRow = (tables[0]?.header ?? 0) + 1
  const headers: Header<Field>[] = [{ text: turnedTo, row: headerRow, field: turnedTo }]
  const entries = new Map<string, Entry>()
  const sheetColumns: SheetColumn<Field>[] = []
  for (const table of tables) {
    const columns = withoutRepeats(toldApart(entryColumns(turning, table), turnedTo), turnedTo)
    const isSeen = ({ header, index }: SheetColumn<Field>): boolean =>
      header !== '' || hasCells(cells, table, index)
    sheetColumns.push(...columns.filter(isSeen))
    const own = columns.filter(({ as }) => as === turnedTo)
    // What the second column of one header says belongs to the entry of the first.
    for (const { header, repeats = false } of columns) {
      if (repeats) entryOf(entries, header, table.header + 1).isWhole = false
    }
    for (const row of table.rows) {
      const place = headers.push({ text: headerText(cells[row]?.[column]), row: row + 1 }) - 1
      for (const { index, header } of own) {
        const entry = entryOf(entries, header, table.header + 1)
        entry.cells[place] = cells[row]?.[index]
        entry.places[place] = { row: row + 1, header }
      }
    }
  }
  const rows = [...entries.values()].map(
    (entry): Row => ({
      ...entry,
      cells: headers.map((_, i) => (i in entry.cells ? entry.cells[i] : absent)),
    }),
  )
  const headerRows = tables.flatMap(({ header }) => (header < 0 ? [] : [header + 1]))
  return {
    shape: 'competency-rows',
    headers,
    headerRow,
    headerRows,
    rows,
    passed,
    asides: new Set(),
    sheetColumns,
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

function hasCells(cells: Cells, { rows }: Table, index: number): boolean {
  return rows.some((row) => !isBlankCell(cells[row]?.[index]))
}
