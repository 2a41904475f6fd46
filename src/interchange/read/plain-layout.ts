import { present } from '../../base/present'
import { isNumbering } from './beside-the-point'
import { headerText, isBlankCell, shown } from './cell-text'
import type { HeaderFinder } from './header-finder'
import { type HeaderRows, headerRows, isNumberingRow } from './header-rows'
import type { Header, Heading, Layout, LostRow, NamedHints } from './layout-types'
import { filledIn, isLiteral, numberingOf } from './layout-words'
import { type LegendLevels, type LegendRow, legendRows } from './legend-rows'
import { letterOf } from './letter-of'
import { entryTest } from './may-be-entry'
import { mispartedCells } from './misparted-row'
import type { PassedRow, PassedRowKind } from './passed-row'
import { passedRow, type RowKinds, type RowShape, rowKinds } from './row-kinds'
import type { Row } from './row-reader'
import { type SortedEntries, sortedEntries } from './sorted-entries'
import {
  firstRow,
  furtherColumns,
  furtherRow,
  joinedRows,
  type Segment,
  type Stack,
  type StackedRow,
} from './stacked-tables'

type Cells = readonly (readonly unknown[])[]

/** What the rows below a header are read with. */
interface Body<Field extends string> {
  readonly fieldOf: HeaderFinder<Field>['fieldOf']
  readonly isKnown: (text: string) => boolean
  /** Whether a cell reads as a level. */
  readonly isLevel: (cell: unknown) => boolean
  /** Whether entries are told apart by codes of competencies, which may be any word. */
  readonly hasCodes: boolean
  /** Whether the column at a place has a level. */
  readonly hasLevels: (index: number) => boolean
  readonly entry: readonly Field[]
  readonly top: HeaderRows
  /** The places of headers of levels. */
  readonly levelsOf: (headers: readonly Header[]) => readonly number[]
  /** What rows are below headers. */
  readonly kindsOf: (headers: readonly Header[]) => RowKinds
  /** Whether a row that numbers the columns could be an entry. */
  readonly mayBeEntry: (row: readonly unknown[]) => boolean
  readonly legend: LegendLevels | undefined
  readonly mostCells: number
}

/** The tables below each other, and the rows that are no entries. */
interface Found {
  readonly stack: Stack
  readonly passed: PassedRow[]
  readonly lost: LostRow[]
  /** Headings in the column of numbers. */
  readonly headings: Heading[]
  readonly headerRows: number[]
  readonly doubted: Map<number, 'error' | 'warning'>
  /** Whether there are too many to go on. */
  isCut: boolean
}

type PlainFinder<Field extends string> = Pick<HeaderFinder<Field>, 'fieldOf' | 'hasHeader' | 'rankOf'>

/** A table as it lies: its headers, one row an entry, further tables below it with headers of their own. */
export function plainLayout<Field extends string>(
  cells: Cells,
  at: number,
  finder: PlainFinder<Field>,
  hints: NamedHints<Field>,
): Layout<Field> {
  const { fieldOf, hasHeader } = finder
  const { namesOf = () => [], saysLevel = () => false, isNear = () => false, isLevel = () => false } = hints
  const isCompetency = (text: string): boolean => namesOf(text).length > 0
  const isKnown = (text: string): boolean => fieldOf(text) !== undefined || isCompetency(text)
  const top = headerRows(cells, at, { isKnown, namesOf, isNear, saysLevel })
  const { headers } = top
  const isHead = hasHeader(cells) || hasHeader([headers.map(({ text }) => text)])
  const body = cells.slice(top.below)
  const isRead = (text: string): boolean => isKnown(text) && fieldOf(text) !== 'ignored'
  const numbers = numberColumns(headers, body, isRead)
  const shape = rowShape(headers, numbers, finder, hints)
  const asides = new Set([...numbers].filter((i) => (headers[i]?.text ?? '') === ''))
  const next = body.find((row, i) => i > 0 && !row.every(isBlankCell)) ?? []
  const found = bodyOf(body, {
    fieldOf,
    isKnown,
    isLevel,
    hasCodes: hints.turnedTo === undefined,
    hasLevels: columnTest(body, isLevel),
    entry: hints.entry,
    top,
    levelsOf: (own) => [...rowShape(own, numbers, finder, hints).levels],
    kindsOf: (own) => rowKinds(rowShape(own, numbers, finder, hints)),
    mayBeEntry: entryTest(headers, { entry: shape.entry, numbers, fieldOf, next }, hints),
    legend: hints.legend,
    mostCells: hints.mostCells,
  })
  const { headerRows: rows, lost, isCut } = found
  const sorted = sortedEntries(found.stack.rows, {
    shape: rowShape(found.stack.headers, numbers, finder, hints),
    headerOf: (i) => found.stack.headers[i]?.text || letterOf(i),
    isGrouped: isGrouped(found.stack.headers, fieldOf, hints),
  })
  const stack = { ...found.stack, rows: [...sorted.entries] }
  return {
    headers: stack.headers.map(({ text, row, index }) => ({ text, row, ...present({ index }) })),
    headerRow: headers.find(({ row }) => row > at + 1)?.row ?? at + 1,
    headerRows: isHead || rows.length > 0 ? [...top.rows, ...rows] : [],
    rows: rowsOf(stack, { entry: shape.entry[0], first: headers.length, fieldOf }, hints),
    lost,
    asides,
    isCut,
    ...passedIn(found, sorted, aboveOf(cells, at)),
    doubts: sorted.doubts,
  }
}

/** Whether headings say what the entries below them belong to, and no column does. */
function isGrouped<Field extends string>(
  headers: readonly Header[],
  fieldOf: HeaderFinder<Field>['fieldOf'],
  { grouped }: NamedHints<Field>,
): boolean {
  return grouped !== undefined && !headers.some(({ text }) => fieldOf(text) === grouped.unless)
}

/** The rows that are none of entries, from the top down, and which of them could be or head others. */
function passedIn(
  { passed, headings: bare, doubted }: Found,
  { entries, headings: others, sums }: SortedEntries<StackedRow>,
  above: readonly PassedRow[],
): Required<Pick<Layout, 'passed' | 'headings' | 'doubted'>> {
  const last = entries.at(-1)?.number ?? 0
  const sum = passed.find(({ row, as }) => as === 'total' && row > last)?.row
  const isDoubted = ({ row, isSure }: SortedEntries<StackedRow>['sums'][number]): boolean =>
    !isSure && !(sum !== undefined && sum < row.number)
  const headings = others.map(({ number, cells }) => headingIn(number, cells))
  return {
    passed: [
      ...[...above, ...passed],
      ...headings.map(({ row, text }) => ({ row, as: 'group', found: shown(text) }) as const),
      ...sums.map(({ row }) => passedRow('total', row.number, row.cells)),
    ].sort((a, b) => a.row - b.row),
    headings: [...bare, ...headings],
    doubted: new Map([
      ...doubted,
      ...sums.filter(isDoubted).map(({ row }) => [row.number, 'warning'] as const),
    ]),
  }
}

/** What a heading says: the last of its cells, behind its letter. */
function headingIn(row: number, cells: readonly unknown[]): Heading {
  return { row, text: headerText(cells.findLast((cell) => !isBlankCell(cell))) }
}

function rowShape<Field extends string>(
  headers: readonly Header[],
  numbers: ReadonlySet<number>,
  { fieldOf, rankOf }: PlainFinder<Field>,
  hints: NamedHints<Field>,
): RowShape {
  const { entry, prose = [], namesOf = () => [], saysLevel = () => false, turnedTo, besideLevel } = hints
  const fields = headers.map(({ text }) => fieldOf(text))
  const columns = (is: (field: Field | 'ignored' | undefined, text: string) => boolean): number[] =>
    headers.flatMap(({ text }, i) => (is(fields[i], text) ? [i] : []))
  const rankAt = (i: number): number => rankOf(headers[i]?.text ?? '') ?? 0
  const own = columns((field) => entry.some((each) => each === field)).sort((a, b) => rankAt(a) - rankAt(b))
  const isOwn = new Set(own)
  const isRead = (field: Field | 'ignored' | undefined, text: string): boolean =>
    (field !== undefined && field !== 'ignored') || namesOf(text).length > 0
  return {
    entry: own,
    read: new Set(columns(isRead).filter((i) => !isOwn.has(i) && !numbers.has(i))),
    levels: new Set(columns((field, text) => field === 'level' || namesOf(text).length > 0)),
    fields: new Set(columns((field) => field !== undefined)),
    prose: new Set(columns((field) => prose.some((each) => each === field))),
    numbers,
    saysLevel,
    arePeople: turnedTo === 'person',
    hasWeights: besideLevel !== undefined,
  }
}

function bodyOf<Field extends string>(body: Cells, reading: Body<Field>): Found {
  const { top, kindsOf } = reading
  const found: Found = {
    stack: { headers: [...top.headers], rows: [] },
    passed: [],
    lost: [],
    headings: [],
    headerRows: [],
    doubted: new Map(),
    isCut: false,
  }
  const legends = legendRows(body, reading.legend)
  let segment: Segment | undefined
  let kinds = kindsOf(top.headers)
  let places = placesIn(top.headers, reading)
  let columns = columnsIn(top.headers)
  body.forEach((row, i) => {
    if (found.isCut || row.every(isBlankCell)) return
    const number = top.below + i + 1
    const isHeader = (each: readonly unknown[]): boolean =>
      isHeaderAgain(each, { headers: segment?.headers ?? top.headers, ...places }, reading)
    const kind = rowKindAt(body, i, { headers: top.headers, legends }, isHeader)
    if (kind === 'header-again') {
      segment = furtherTable(row, number, top.headers, found)
      kinds = kindsOf(segment === undefined ? top.headers : placed(segment))
      places = placesIn(segment?.headers ?? top.headers, reading)
      columns = columnsIn(segment?.headers ?? top.headers)
    }
    const { headers, rows } = found.stack
    found.isCut = segment !== undefined && headers.length * rows.length > reading.mostCells
    if (kind === undefined) takeRow({ row, number, segment, columns }, kinds, found)
    else passRow(kind, { row, number, legend: legends.get(i), kinds }, reading, found)
  })
  return found
}

/** How many columns have a header. */
function columnsIn(headers: readonly Header[]): number {
  return headers.filter(({ text }) => text !== '').length
}

/** A row that is passed over, and what tells whether it could be an entry. */
interface Passing {
  readonly row: readonly unknown[]
  readonly number: number
  readonly legend: LegendRow | undefined
  readonly kinds: RowKinds
}

/** Passes over a row that is no entry, and marks one that could be. */
function passRow<Field extends string>(
  kind: PassedRowKind,
  { row, number, legend, kinds }: Passing,
  { mayBeEntry }: Body<Field>,
  { passed, doubted }: Found,
): void {
  if (kind === 'numbering' && mayBeEntry(row)) doubted.set(number, 'error')
  if (legend === 'doubted') doubted.set(number, 'warning')
  if (kind === 'note') kinds.close('note')
  passed.push(passedRow(kind, number, row))
}

/** What a row is among headers: a part of a legend, the numbers of columns, a header again, the title of a further table. */
function rowKindAt(
  body: Cells,
  at: number,
  {
    headers,
    legends,
  }: { readonly headers: readonly Header[]; readonly legends: ReadonlyMap<number, LegendRow> },
  isHeader: (row: readonly unknown[]) => boolean,
): PassedRowKind | undefined {
  const row = body[at] ?? []
  if (legends.has(at)) return 'note'
  if (at === 0 && isNumberingRow(row, body[1] ?? [], headers)) return 'numbering'
  if (isHeader(row)) return 'header-again'
  return isTitle(row, body, at + 1, isHeader) ? 'group' : undefined
}

/** Begins a further table; nothing where its headers are all of those of the first, and no others. */
function furtherTable(
  row: readonly unknown[],
  number: number,
  first: readonly Header[],
  { stack, headerRows: rows }: Found,
): Segment | undefined {
  const width = row.findLastIndex((cell) => !isBlankCell(cell)) + 1
  const cells = row.slice(0, width)
  const headers = cells.map((cell, index): Header => ({ text: headerText(cell), row: number, index }))
  const columns = furtherColumns(stack, headers)
  const isFirst = width === first.findLastIndex(({ text }) => text !== '') + 1
  if (isFirst && columns.every((to, from) => to === from)) return undefined
  rows.push(number)
  return { headers, columns, own: new Set(columns) }
}

/** The headers of a further table where its columns stand among those of all. */
function placed({ headers, columns }: Segment): readonly Header[] {
  const all: Header[] = []
  headers.forEach((header, from) => {
    all[columns[from] ?? from] = header
  })
  return all
}

function takeRow(
  {
    row,
    number,
    segment,
    columns,
  }: {
    readonly row: readonly unknown[]
    readonly number: number
    readonly segment: Segment | undefined
    /** How many columns of its table have a header. */
    readonly columns: number
  },
  kinds: RowKinds,
  { stack, passed, lost, headings, doubted }: Found,
): void {
  const entry: StackedRow =
    segment === undefined
      ? { number, cells: row, isWhole: true, own: undefined }
      : furtherRow(row, number, segment)
  const kind = kinds.kindOf(entry.cells)
  const parts = kind === undefined ? mispartedCells(row, columns) : undefined
  if (parts !== undefined) {
    passed.push(passedRow('other-separator', number, row))
    lost.push({ ...entry, cells: parts, isWhole: false, unread: 0 })
  } else if (kind === undefined) stack.rows.push(entry)
  else {
    passed.push(passedRow(kind.as, number, row))
    if (kind.isDoubted === true) doubted.set(number, 'warning')
    if (kind.as === 'group') headings.push(headingIn(number, row))
    // Weights are of every entry, as is what is essential.
    const cells = kind.as === 'weights' || kind.as === 'essentials' ? [] : entry.cells
    if (kind.unread !== undefined) lost.push({ ...entry, cells, unread: kind.unread })
  }
}

/** Whether a row is the title of a further table: one cell, and a header below it. */
function isTitle(
  row: readonly unknown[],
  body: Cells,
  from: number,
  isHeader: (row: readonly unknown[]) => boolean,
): boolean {
  if (filledIn(row).length !== 1) return false
  for (let i = from; i < body.length; i++) {
    const next = body[i] ?? []
    if (!next.every(isBlankCell)) return isHeader(next)
  }
  return false
}

function rowsOf<Field extends string>(
  stack: Stack,
  {
    entry,
    first,
    fieldOf,
  }: { readonly entry: number | undefined; readonly first: number } & Pick<PlainFinder<Field>, 'fieldOf'>,
  { namesOf, absent }: NamedHints<Field>,
): readonly Row[] {
  const isStacked = stack.rows.some(({ own }) => own !== undefined)
  // A further table may have columns and no rows.
  const rows = stack.headers.length > first ? stack.rows.map((row) => firstRow(row, first)) : stack.rows
  if (!isStacked || namesOf === undefined || entry === undefined) return rows
  const mayBeLevels = (header: string): boolean => header !== '' && fieldOf(header) === undefined
  return joinedRows({ ...stack, rows }, { entry, first, absent, mayBeLevels })
}

/** Titles and legends above the header. */
export function aboveOf(cells: Cells, at: number): PassedRow[] {
  return cells
    .slice(0, at)
    .flatMap((row, i) => (row.every(isBlankCell) ? [] : [passedRow('above-header', i + 1, row)]))
}

/** The columns that number the rows: under a header that says so, or 1, 2, 3 … before the first header. */
export function numberColumns(
  headers: readonly Header[],
  body: Cells,
  isRead: (text: string) => boolean,
): ReadonlySet<number> {
  const first = headers.findIndex(({ text }) => text !== '')
  const width = Math.max(headers.length, ...body.slice(0, 50).map((row) => row.length))
  const columns = Array.from({ length: width }, (_, i) => i).filter((i) => {
    const text = headers[i]?.text ?? ''
    if (text !== '') return !isRead(text) && isNumbering(text)
    // Behind the first header a cell without one may be a level.
    if (first < i) return false
    const numbers = body.flatMap((row) => (isBlankCell(row[i]) ? [] : [numberingOf(row[i])]))
    return numbers.length > 1 && numbers.every((number, place) => number === place + 1)
  })
  return new Set(columns)
}

function isEntry<Field extends string>(text: string, { fieldOf, entry }: Body<Field>): boolean {
  const field = fieldOf(text)
  return field !== undefined && entry.some((each) => each === field)
}

/** Where headers of entries and of levels stand. */
interface Places {
  readonly entries: readonly number[]
  readonly levels: readonly number[]
}

function placesIn<Field extends string>(headers: readonly Header[], reading: Body<Field>): Places {
  const entries = headers.flatMap(({ text }, i) => (isEntry(text, reading) ? [i] : []))
  return { entries, levels: reading.levelsOf(headers) }
}

/**
 * Whether a row among the entries is a header again: it names a field that tells entries apart where one stands, and
 * nothing else where another does; or it has headers in place of levels. A code can be such a word too, so that of
 * competencies most of what stands in columns that are read has to be headers.
 */
function isHeaderAgain<Field extends string>(
  row: readonly unknown[],
  { headers, ...places }: Places & { readonly headers: readonly Header[] },
  reading: Body<Field>,
): boolean {
  const { entries, levels } = places
  const again = entries.filter((i) => isEntry(headerText(row[i]), reading))
  const filled = filledIn(row)
  if (filled.length < 2 || filled.some((i) => numberingOf(row[i]) !== undefined)) return false
  if (again.length === 0) return isMisspelt(row, places, reading)
  const isSame = (i: number): boolean => headerText(row[i]) === headers[i]?.text
  const isHeader = (i: number): boolean =>
    typeof row[i] === 'string' && (isSame(i) || reading.isKnown(headerText(row[i])))
  if (entries.some((i) => !isBlankCell(row[i]) && (isLiteral(row[i]) || !isHeader(i)))) return false
  if (levels.some((i) => reading.isLevel(row[i]))) return false
  if (again.some(isSame)) {
    if (levels.length > 0 || !reading.hasCodes) return true
    const read = filled.filter((i) => reading.isKnown(headers[i]?.text ?? ''))
    const isMost = read.filter(isHeader).length * 2 > read.length
    // Beside a code stands a name, whatever its column is called; below other entries, their levels.
    return isMost && (filled.filter(isHeader).length > 1 || filled.some(reading.hasLevels))
  }
  const known = filled.filter(isHeader).length
  return known * 2 >= filled.length && known >= 2
}

/** Tells whether a column has a cell of a kind; asked once of each. */
function columnTest(body: Cells, is: (cell: unknown) => boolean): (index: number) => boolean {
  const known = new Map<number, boolean>()
  return (index) => {
    const answer = known.get(index) ?? body.some((row) => is(row[index]))
    known.set(index, answer)
    return answer
  }
}

/** Whether a row is a header of which the column of entries is misspelt: where levels stand it has nothing but headers. */
function isMisspelt<Field extends string>(
  row: readonly unknown[],
  { entries, levels }: Places,
  { isKnown }: Pick<Body<Field>, 'isKnown'>,
): boolean {
  const inLevels = levels.filter((i) => !isBlankCell(row[i]))
  const isText = (i: number): boolean => typeof row[i] === 'string' && isKnown(headerText(row[i]))
  return entries.some((i) => !isBlankCell(row[i])) && inLevels.length > 0 && inLevels.every(isText)
}
