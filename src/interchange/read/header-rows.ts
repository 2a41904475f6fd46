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

/**
 * The headers that begin at a row. The row below belongs to them where merged cells have made two rows of them: each
 * of its cells is a header the reader knows, below a cell that is blank, that says nothing to the reader, or that
 * spans the next column too.
 */
export function headerRows(cells: Cells, at: number, isKnown: (text: string) => boolean): HeaderRows {
  const upper = cells[at] ?? []
  const lower = cells[at + 1] ?? []
  const row = at + 1
  if (!isSecondRow(upper, lower, isKnown)) {
    return { headers: upper.map((cell) => ({ text: headerText(cell), row })), rows: [row], below: at + 1 }
  }
  const width = Math.max(upper.length, lower.length)
  const headers = Array.from({ length: width }, (_, i): Header => {
    const own = headerText(lower[i])
    return own === '' ? { text: headerText(upper[i]), row } : { text: own, row: row + 1 }
  })
  return { headers, rows: [row, row + 1], below: at + 2 }
}

function isSecondRow(
  upper: readonly unknown[],
  lower: readonly unknown[],
  isKnown: (text: string) => boolean,
): boolean {
  const filled = filledIn(lower)
  const spans = (i: number): boolean => isBlankCell(upper[i + 1]) && !isBlankCell(lower[i + 1])
  return (
    filled.length > 0 &&
    filled.every((i) => {
      const text = headerText(lower[i])
      if (numberingOf(lower[i]) !== undefined || !isKnown(text)) return false
      return isBlankCell(upper[i]) || !isKnown(headerText(upper[i])) || spans(i)
    })
  )
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
