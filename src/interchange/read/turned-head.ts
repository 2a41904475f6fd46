import { headerText, isBlankCell } from './cell-text'
import { filledIn } from './layout-words'
import type { Turning } from './turning'

type Cells = readonly (readonly unknown[])[]
type Row = readonly unknown[]

/** What is known of texts in the head of a sheet with competencies in rows. */
export type HeadTexts = Pick<Turning<string>, 'fieldOf' | 'namesOf' | 'isHead' | 'isLevelHead' | 'saysLevel'>

/** Two rows that are the head of a sheet with competencies in rows. */
export interface TurnedHead {
  /** The place of the upper one. */
  readonly at: number
  /** Both in one: what each column is called. */
  readonly headers: readonly string[]
  /** The entry by the header of each column that is a part of what is said of it, and not plainly its level: "Analis Bobot". */
  readonly parts: ReadonlyMap<string, string>
}

/** How many rows from the top the head is sought in. */
const headSearch = 20

/**
 * The two rows that merged cells make of the head of a sheet with competencies in rows. Either a heading such as "Jabatan" stands
 * over the names of jobs, or each job over what is said of it, such as "Level" and "Bobot"; beside them, in either row, the head of the
 * competencies.
 */
export function turnedHead(cells: Cells, texts: HeadTexts): TurnedHead | undefined {
  for (const at of cells.slice(0, headSearch).keys()) {
    const rows = headRows(cells, at, texts)
    if (rows === undefined) continue
    if (partsEntries(rows, texts)) return { at, ...partHeaders(rows, texts) }
    if (isHeading(rows, texts)) return { at, headers: ownHeaders(rows), parts: new Map() }
  }
  return undefined
}

/** A sheet with the two rows of its head in one, the lower. */
export function withOneHead(cells: Cells, { at, headers }: TurnedHead): Cells {
  return cells.map((row, i) => (i === at ? [] : i === at + 1 ? headers : row))
}

/** Two rows that could be a head. */
interface HeadRows {
  readonly upper: Row
  readonly lower: Row
  /** The place of the head of the competencies. */
  readonly column: number
  /** The places behind it where the lower row says something: words, none of them a competency. */
  readonly words: readonly number[]
  /** The rows below that name a competency before those words. */
  readonly entries: Cells
}

function headRows(cells: Cells, at: number, { namesOf, isHead, saysLevel }: HeadTexts): HeadRows | undefined {
  const [upper = [], lower = []] = [cells[at], cells[at + 1]]
  const isOne = (own: Row, other: Row, i: number): boolean =>
    isBlankCell(other[i]) && isHead(headerText(own[i]))
  const width = Math.max(upper.length, lower.length)
  const places = Array.from({ length: width }, (_, i) => i)
  const column = places.find((i) => isOne(upper, lower, i) || isOne(lower, upper, i))
  if (column === undefined) return undefined
  const words = filledIn(lower).filter((i) => i > column)
  const isWord = (i: number): boolean => !saysLevel(lower[i]) && namesOf(headerText(lower[i])).length === 0
  const [first] = words
  if (first === undefined || !words.every(isWord)) return undefined
  const isNamed = (row: Row): boolean =>
    row.slice(0, first).some((cell) => namesOf(headerText(cell)).length > 0)
  return { upper, lower, column, words, entries: cells.slice(at + 2).filter(isNamed) }
}

/** Whether a heading stands over words that are no headers themselves, and below these stand levels. */
function isHeading({ upper, lower, column, words, entries }: HeadRows, texts: HeadTexts): boolean {
  const { fieldOf, saysLevel } = texts
  const named = words.filter((i) => fieldOf(headerText(lower[i])) === undefined)
  const [first = -1] = named
  const held = entries.flatMap((row) => named.flatMap((i) => (isBlankCell(row[i]) ? [] : [row[i]])))
  const isHeaded = filledIn(upper).some((i) => i > column && i <= first)
  return isHeaded && held.length > 0 && held.filter(saysLevel).length * 2 > held.length
}

/** Each column by what stands in the lower row, or else above it. */
function ownHeaders({ upper, lower }: HeadRows): string[] {
  const width = Math.max(upper.length, lower.length)
  return Array.from({ length: width }, (_, i) => headerText(isBlankCell(lower[i]) ? upper[i] : lower[i]))
}

/**
 * Whether the words stand below names, one of which spans several, and say the same of each: headers of fields and of levels, or
 * words that stand below two names.
 */
function partsEntries(rows: HeadRows, { fieldOf, isHead, isLevelHead }: HeadTexts): boolean {
  const { upper, lower, words, entries } = rows
  const names = new Map<string, Set<string>>()
  for (const i of words) {
    const [name, word] = [nameOver(rows, i), headerText(lower[i])]
    if (name === '' || fieldOf(name) !== undefined || isHead(name)) return false
    names.set(word, (names.get(word) ?? new Set()).add(name))
  }
  const isPart = (word: string): boolean =>
    fieldOf(word) !== undefined || isLevelHead(word) || (names.get(word)?.size ?? 0) > 1
  const spans = words.some((i) => isBlankCell(upper[i]))
  return spans && entries.length > 0 && [...names.keys()].every(isPart)
}

/** The name that a column stands below: its own, or the last one before it behind the competencies. */
function nameOver({ upper, column }: HeadRows, i: number): string {
  return headerText(upper.slice(column + 1, i + 1).findLast((cell) => !isBlankCell(cell)))
}

/** The column of levels by the name above it alone, each other by both. */
function partHeaders(rows: HeadRows, { isLevelHead }: HeadTexts): Pick<TurnedHead, 'headers' | 'parts'> {
  const parts = new Map<string, string>()
  const headers = ownHeaders(rows).map((own, i) => {
    if (!rows.words.includes(i)) return own
    const name = nameOver(rows, i)
    if (isLevelHead(own)) return name
    parts.set(`${name} ${own}`, name)
    return `${name} ${own}`
  })
  return { headers, parts }
}
