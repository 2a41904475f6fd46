import { foldHeader, headerText, isBlankCell } from './cell-text'
import type { HeaderFinder } from './header-finder'
import { headerRows, isNumberingRow } from './header-rows'
import type { Header, Layout, LayoutHints, PassedRow } from './layout-types'
import { filledIn, isAside, numberingOf } from './layout-words'
import type { Row } from './row-reader'
import { passedRow, rowKinds } from './row-kinds'
import { furtherColumns, furtherRow, joinedRows, type Stack } from './stacked-tables'

type Cells = readonly (readonly unknown[])[]

/** A table as it lies: its headers, one row an entry, further tables below it with headers of their own. */
export function plainLayout<Field extends string>(
  cells: Cells,
  at: number,
  finder: Pick<HeaderFinder<Field>, 'fieldOf' | 'hasHeader'>,
  hints: LayoutHints<Field>,
): Layout<Field> {
  const { fieldOf } = finder
  const { nameOf = () => undefined } = hints
  const isKnown = (text: string): boolean => fieldOf(text) !== undefined || nameOf(text) !== undefined
  const top = headerRows(cells, at, isKnown)
  const { headers } = top
  const fields = headers.map(({ text }) => fieldOf(text))
  const entry = fields.flatMap((field, i) =>
    field !== undefined && hints.entry.some((each) => each === field) ? [i] : [],
  )
  const body = cells.slice(top.below)
  const numbers = numberColumns(headers, body)
  const asides = new Set([
    ...numbers,
    ...headers.flatMap(({ text }, i) => (fields[i] === undefined && !isKnown(text) && isAside(text) ? [i] : [])),
  ])
  const kinds = rowKinds({
    entry,
    levels: new Set(headers.flatMap(({ text }, i) => (isLevelColumn(text, fields[i], nameOf) ? [i] : []))),
    fields: new Set(fields.flatMap((field, i) => (field === undefined ? [] : [i]))),
    numbers,
    isLevel: hints.isLevel ?? (() => false),
    hasStandard: hints.turnedTo === 'person',
  })
  const passed: PassedRow[] = aboveOf(cells, at)
  const stack: Stack = { headers: [...headers], rows: [] }
  let segment: { readonly headers: readonly Header[]; readonly columns: readonly number[] } | undefined
  const rows = [...top.rows]
  const again = (row: readonly unknown[]): boolean =>
    isHeaderAgain(row, { headers: segment?.headers ?? headers, fieldOf, entry: hints.entry, isKnown })
  body.forEach((row, i) => {
    const number = top.below + i + 1
    if (row.every(isBlankCell)) return
    if (i === 0 && isNumberingRow(row, body[1] ?? [], headers)) {
      passed.push(passedRow('numbering', number, row))
    } else if (again(row)) {
      passed.push(passedRow('header-again', number, row))
      const own = row.map((cell, index): Header => ({ text: headerText(cell), row: number, index }))
      const columns = furtherColumns(stack, own)
      const isSame = columns.every((to, from) => to === from)
      segment = isSame ? undefined : { headers: own, columns }
      if (!isSame) rows.push(number)
    } else if (isTitle(row, body, i + 1, again)) {
      passed.push(passedRow('group', number, row))
    } else {
      const kind = kinds(segment === undefined ? row : furtherRow(row, number, segment.columns, segment.headers).cells)
      if (kind !== undefined) passed.push(passedRow(kind, number, row))
      else if (segment === undefined) stack.rows.push({ number, cells: row, own: undefined })
      else stack.rows.push(furtherRow(row, number, segment.columns, segment.headers))
    }
  })
  return {
    headers: stack.headers.map(({ text, row, index }) => ({ text, row, ...(index === undefined ? {} : { index }) })),
    headerRow: headers.find(({ row }) => row > at + 1)?.row ?? at + 1,
    headerRows: finder.hasHeader(cells) ? rows : [],
    rows: rowsOf(stack, entry[0], headers.length, hints),
    passed,
    asides,
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
  entry: number | undefined,
  first: number,
  { nameOf, absent }: LayoutHints<Field>,
): readonly Row[] {
  const isStacked = stack.rows.some(({ own }) => own !== undefined)
  if (!isStacked || nameOf === undefined || entry === undefined) return stack.rows
  return joinedRows(stack, { entry, first, absent })
}

/** Titles and legends above the header. */
export function aboveOf(cells: Cells, at: number): PassedRow[] {
  return cells
    .slice(0, at)
    .flatMap((row, i) => (row.every(isBlankCell) ? [] : [passedRow('above-header', i + 1, row)]))
}

function isLevelColumn(
  text: string,
  field: string | undefined,
  nameOf: (text: string) => string | undefined,
): boolean {
  return field === undefined ? nameOf(text) !== undefined : field === 'level'
}

/** The columns that number the rows: 1, 2, 3 …, under a header that says so or under none. */
function numberColumns(headers: readonly Header[], body: Cells): ReadonlySet<number> {
  const width = Math.max(headers.length, ...body.slice(0, 50).map((row) => row.length))
  const columns = Array.from({ length: width }, (_, i) => i).filter((i) => {
    const text = headers[i]?.text ?? ''
    if (text !== '') return text === '#' || /^(?:no|nomor|no urut|nomor urut|nr)$/.test(foldHeader(text))
    const numbers = body.flatMap((row) => (isBlankCell(row[i]) ? [] : [numberingOf(row[i])]))
    return numbers.length > 1 && numbers.every((number, place) => number === place + 1)
  })
  return new Set(columns)
}

/** Whether a row among the entries is a header again: it names a field that tells entries apart where one stands. */
function isHeaderAgain<Field extends string>(
  row: readonly unknown[],
  {
    headers,
    fieldOf,
    entry,
    isKnown,
  }: {
    readonly headers: readonly Header[]
    readonly fieldOf: (text: string) => string | undefined
    readonly entry: readonly Field[]
    readonly isKnown: (text: string) => boolean
  },
): boolean {
  const filled = filledIn(row)
  if (filled.length < 2) return false
  const isEntry = (text: string): boolean => {
    const field = fieldOf(text)
    return field !== undefined && entry.some((each) => each === field)
  }
  const entries = filled.filter((i) => isEntry(headerText(row[i])) && isEntry(headers[i]?.text ?? ''))
  if (entries.length === 0 || filled.some((i) => numberingOf(row[i]) !== undefined)) return false
  if (entries.some((i) => headerText(row[i]) === headers[i]?.text)) return true
  const known = filled.filter((i) => typeof row[i] === 'string' && isKnown(headerText(row[i]))).length
  return known * 2 >= filled.length && known >= 2
}
