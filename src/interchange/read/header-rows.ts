import { headerText, isBlankCell } from './cell-text'
import type { Header } from './layout-types'
import { filledIn, numberingOf } from './layout-words'

/** The headers of a table, and where they end. */
export interface HeaderRows {
  /** One a column. */
  readonly headers: readonly Header[]
  /** The rows they stand in, as a sheet numbers them. */
  readonly rows: readonly number[]
  /** The place of the first row below them. */
  readonly below: number
}

type Cells = readonly (readonly unknown[])[]

/** What is known of texts in headers. */
export interface HeaderTexts {
  /** Whether the reader knows a header. */
  readonly isKnown: (text: string) => boolean
  /** Whether it names a competency. */
  readonly isCompetency: (text: string) => boolean
  /** Whether it is nearly the name of one. */
  readonly isNear: (text: string) => boolean
  /** Whether a cell is one of a column of levels. */
  readonly saysLevel: (cell: unknown) => boolean
}

/**
 * The headers that begin at a row. The row below belongs to them where merged cells have made two rows of them: it has a
 * header the reader knows, or nearly one, and no level, and each of its cells stands below one that is blank, that says
 * nothing to the reader, or that spans the next column too. Where competencies have several columns each ("Std" and
 * "Capaian"), the row below tells these apart: the headers are then "INT Std" and "INT Capaian", which nobody but the
 * caller can choose from.
 */
export function headerRows(cells: Cells, at: number, texts: HeaderTexts): HeaderRows {
  const upper = cells[at] ?? []
  const lower = cells[at + 1] ?? []
  const row = at + 1
  const isParted = partsCompetencies(upper, lower, texts)
  if (!isParted && !isSecondRow(upper, lower, texts)) {
    return { headers: upper.map((cell) => ({ text: headerText(cell), row })), rows: [row], below: at + 1 }
  }
  const width = Math.max(upper.length, lower.length)
  const headers = Array.from({ length: width }, (_, i): Header => {
    const own = headerText(lower[i])
    if (own === '') return { text: headerText(upper[i]), row }
    return { text: isParted ? `${headOver(upper, i)} ${own}` : own, row: row + 1 }
  })
  return { headers, rows: [row, row + 1], below: at + 2 }
}

/** The head that a column stands below: its own, or the last one before it where that spans several columns. */
function headOver(upper: readonly unknown[], i: number): string {
  return headerText(upper.slice(0, i + 1).findLast((cell) => !isBlankCell(cell)))
}

/**
 * Whether a row has nothing but words, each below a head that names a competency, one of which spans two columns; below a
 * head that names none, words that stand below one that does.
 */
function partsCompetencies(
  upper: readonly unknown[],
  lower: readonly unknown[],
  { isCompetency, isNear, saysLevel }: HeaderTexts,
): boolean {
  const filled = filledIn(lower)
  const spans = filled.some((i) => isBlankCell(upper[i]) && !isBlankCell(lower[i - 1]))
  if (!spans || !filled.every((i) => typeof lower[i] === 'string' && !saysLevel(lower[i]))) return false
  const isBelowOne = (i: number): boolean => isCompetency(headOver(upper, i))
  const words = new Set(filled.filter(isBelowOne).map((i) => headerText(lower[i])))
  return (
    words.size > 0 &&
    filled.every((i) => isBelowOne(i) || words.has(headerText(lower[i])) || isNear(headOver(upper, i)))
  )
}

function isSecondRow(
  upper: readonly unknown[],
  lower: readonly unknown[],
  { isKnown, isNear, saysLevel }: HeaderTexts,
): boolean {
  const filled = filledIn(lower)
  const spans = (i: number): boolean => isBlankCell(upper[i + 1]) && !isBlankCell(lower[i + 1])
  const isBelow = (i: number): boolean => isBlankCell(upper[i]) || !isKnown(headerText(upper[i])) || spans(i)
  const isWord = (i: number): boolean => numberingOf(lower[i]) === undefined && headerText(lower[i]) !== ''
  if (!filled.every((i) => isWord(i) && isBelow(i))) return false
  const known = filled.filter((i) => isKnown(headerText(lower[i])))
  if (known.length === filled.length) return known.length > 0
  // A header may be misspelt, or name what the reader does not know; a row of an entry has a level, or names nothing.
  if (filled.some((i) => saysLevel(lower[i]))) return false
  return known.length > 0 || filled.some((i) => isNear(headerText(lower[i])))
}

/** Whether a row does nothing but number the columns of the headers above it: 1, 2, 3 … */
export function isNumberingRow(
  row: readonly unknown[],
  next: readonly unknown[],
  headers: readonly Header[],
): boolean {
  const filled = filledIn(row)
  const first = filled[0]
  if (first === undefined || filled.length < 3) return false
  const numbers = filled.map((i) => numberingOf(row[i]))
  const isCount = numbers.every((number, i) => number === i + 1)
  const isEveryColumn = filled.length >= headers.filter(({ text }) => text !== '').length
  // Where the next row goes on with 2, these are entries that are numbered, not columns.
  return isCount && isEveryColumn && numberingOf(next[first]) !== 2
}
