import { headerText, isBlankCell } from './cell-text'
import { filledIn } from './layout-words'
import type { Turning } from './turning'

type Cells = readonly (readonly unknown[])[]
type Row = readonly unknown[]

/** What is known of texts in the head of a sheet with competencies in rows. */
export type HeadTexts = Pick<Turning<string>, 'fieldOf' | 'namesOf' | 'isHead' | 'saysLevel'>

/** How many rows from the top the head is sought in. */
const headSearch = 20

/**
 * The upper of the two rows that merged cells make of the head of a sheet with competencies in rows: a heading such as
 * "Jabatan" stands over the names of jobs, and the head of the competencies in either row.
 */
export function turnedHead(cells: Cells, texts: HeadTexts): number | undefined {
  const at = cells
    .slice(0, headSearch)
    .findIndex((upper, i) => isHead(upper, cells[i + 1] ?? [], cells.slice(i + 2), texts))
  return at < 0 ? undefined : at
}

/** A sheet with those two rows in one, the lower: each column is called what stands there, or else above it. */
export function withOneHead(cells: Cells, at: number): Cells {
  const upper = cells[at] ?? []
  const lower = cells[at + 1] ?? []
  const width = Math.max(upper.length, lower.length)
  const head = Array.from({ length: width }, (_, i) => (isBlankCell(lower[i]) ? upper[i] : lower[i]))
  return cells.map((row, i) => (i === at ? [] : i === at + 1 ? head : row))
}

/**
 * Whether two rows are such a head: the lower has words that are no headers themselves, the upper a heading over the first
 * of them, and below them stand levels of what is called a competency before them.
 */
function isHead(
  upper: Row,
  lower: Row,
  below: Cells,
  { fieldOf, namesOf, isHead: isHeadText, saysLevel }: HeadTexts,
): boolean {
  const isOne = (i: number): boolean =>
    (isBlankCell(lower[i]) && isHeadText(headerText(upper[i]))) ||
    (isBlankCell(upper[i]) && isHeadText(headerText(lower[i])))
  const column = [...upper, ...lower].findIndex((_, i) => isOne(i))
  if (column < 0) return false
  const behind = filledIn(lower).filter((i) => i > column)
  const isEntry = (i: number): boolean => {
    const text = headerText(lower[i])
    return !saysLevel(lower[i]) && fieldOf(text) === undefined && namesOf(text).length === 0
  }
  const entries = behind.filter(isEntry)
  const [first] = entries
  const isHeaded = filledIn(upper).some((i) => i > column && i <= (first ?? -1))
  if (first === undefined || !isHeaded || behind.some((i) => saysLevel(lower[i]))) return false
  const rows = below.filter((row) => row.slice(0, first).some((cell) => namesOf(headerText(cell)).length > 0))
  const held = rows.flatMap((row) => entries.flatMap((i) => (isBlankCell(row[i]) ? [] : [row[i]])))
  return held.length > 0 && held.filter(saysLevel).length * 2 > held.length
}
