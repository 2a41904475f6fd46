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

type Row = readonly unknown[]
type Cells = readonly Row[]

/** What is known of texts in headers. */
export interface HeaderTexts {
  /** Whether the reader knows a header. */
  readonly isKnown: (text: string) => boolean
  /** The competencies that it names. */
  readonly namesOf: (text: string) => readonly string[]
  /** Whether it is nearly the name of one. */
  readonly isNear: (text: string) => boolean
  /** Whether a cell is one of a column of levels. */
  readonly saysLevel: (cell: unknown) => boolean
}

/**
 * The headers that begin at a row. The row below belongs to them where merged cells have made two rows of them: it has a
 * header the reader knows, or nearly one, and no level, and each of its cells stands below one that is blank, that says
 * nothing to the reader, that names the same competency, or that spans the next column too; between the two may stand one of such
 * headings. Where competencies have several columns each ("Std" and
 * "Capaian"), the row below tells these apart: the headers are then "INT Std" and "INT Capaian", which nobody but the
 * caller can choose from.
 */
export function headerRows(cells: Cells, at: number, texts: HeaderTexts): HeaderRows {
  const upper = cells[at] ?? []
  const lower = cells[at + 1] ?? []
  const row = at + 1
  const isParted = partsCompetencies(upper, lower, texts)
  if (!isParted && !isSecondRow(upper, lower, texts)) {
    return (
      threeRows(cells, at, texts) ?? {
        headers: upper.map((cell) => ({ text: headerText(cell), row })),
        rows: [row],
        below: at + 1,
      }
    )
  }
  const width = Math.max(upper.length, lower.length)
  const headers = Array.from({ length: width }, (_, i): Header => {
    const own = headerText(lower[i])
    if (own === '') return { text: headerText(upper[i]), row }
    return { text: isParted ? `${headOver(upper, i)} ${own}` : own, row: row + 1 }
  })
  const isAgain = sameCompetencies(headers, cells[at + 2] ?? [], texts)
  return {
    headers,
    rows: isAgain ? [row, row + 1, row + 2] : [row, row + 1],
    below: isAgain ? at + 3 : at + 2,
  }
}

/** Whether a row does nothing but call the competencies of the headers above it otherwise, as by their codes. */
function sameCompetencies(headers: readonly Header[], row: Row, { namesOf }: HeaderTexts): boolean {
  const filled = filledIn(row)
  const isSame = (i: number): boolean => {
    const [code, ...shared] = namesOf(headerText(row[i]))
    return code !== undefined && shared.length === 0 && namesOf(headers[i]?.text ?? '').includes(code)
  }
  return filled.length > 0 && filled.every(isSame)
}

/** The headers in three rows: the middle one has headings alone, such as "Inti" and "Teknis" below "Kompetensi". */
function threeRows(cells: Cells, at: number, texts: HeaderTexts): HeaderRows | undefined {
  const [upper = [], middle = [], lower = []] = cells.slice(at, at + 3)
  const filled = filledIn(middle)
  if (
    filled.length === 0 ||
    !filled.every((i) => isWord(middle[i]) && isBelow([upper, middle, lower], i, texts))
  ) {
    return undefined
  }
  const width = Math.max(upper.length, middle.length, lower.length)
  const places = Array.from({ length: width }, (_, i) => i)
  const above = places.map((i) => (isBlankCell(middle[i]) ? upper[i] : middle[i]))
  if (!isSecondRow(above, lower, texts)) return undefined
  const headers = places.map((i): Header => {
    const row = [lower, middle, upper].findIndex((each) => !isBlankCell(each[i]))
    const own = [lower, middle, upper][row]?.[i]
    return { text: headerText(own), row: row < 0 ? at + 1 : at + 3 - row }
  })
  return { headers, rows: [at + 1, at + 2, at + 3], below: at + 3 }
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
  { namesOf, isNear, saysLevel }: HeaderTexts,
): boolean {
  const filled = filledIn(lower)
  const spans = filled.some((i) => isBlankCell(upper[i]) && !isBlankCell(lower[i - 1]))
  if (!spans || !filled.every((i) => typeof lower[i] === 'string' && !saysLevel(lower[i]))) return false
  const isBelowOne = (i: number): boolean => namesOf(headOver(upper, i)).length > 0
  const words = new Set(filled.filter(isBelowOne).map((i) => headerText(lower[i])))
  return (
    words.size > 0 &&
    filled.every((i) => isBelowOne(i) || words.has(headerText(lower[i])) || isNear(headOver(upper, i)))
  )
}

function isSecondRow(upper: readonly unknown[], lower: readonly unknown[], texts: HeaderTexts): boolean {
  const { isKnown, isNear, saysLevel } = texts
  const filled = filledIn(lower)
  if (!filled.every((i) => isWord(lower[i]) && isBelow([upper, lower], i, texts))) return false
  const known = filled.filter((i) => isKnown(headerText(lower[i])))
  if (known.length === filled.length) return known.length > 0
  // A header may be misspelt, or name what the reader does not know; a row of an entry has a level, or names nothing.
  if (filled.some((i) => saysLevel(lower[i]))) return false
  return known.length > 0 || filled.some((i) => isNear(headerText(lower[i])))
}

function isWord(cell: unknown): boolean {
  return numberingOf(cell) === undefined && headerText(cell) !== ''
}

/**
 * Whether a cell may go on with the head above it: that says nothing to the reader, names the same competency, or spans the next
 * column too, in which the lowest row has a header.
 */
function isBelow(
  [upper, own, lowest = own]: readonly [upper: Row, own: Row, lowest?: Row],
  i: number,
  { isKnown, namesOf }: HeaderTexts,
): boolean {
  const over = headerText(upper[i])
  if (over === '' || !isKnown(over)) return true
  const [code] = namesOf(headerText(own[i]))
  if (code !== undefined && namesOf(over).includes(code)) return true
  return isBlankCell(upper[i + 1]) && !isBlankCell(lowest[i + 1])
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
