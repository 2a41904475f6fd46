import { headerText, isBlankCell } from './cell-text'
import { foldHeader } from './fold-header'
import type { LostRow } from './layout-types'
import { filledIn, footerIn, numberingOf } from './layout-words'
import { letterOf } from './letter-of'
import { mispartedCells } from './misparted-row'
import type { PassedRow, PassedRowKind } from './passed-row'
import { aboveOf } from './plain-layout'
import { passedRow } from './row-kinds'
import type { TurnedTable, Turning } from './turning'

/** The tables of a sheet with competencies in rows, and the rows that are none of them. */
export interface TurnedRows {
  readonly tables: readonly TurnedTable[]
  readonly passed: readonly PassedRow[]
  /** Those of them that hold something where entries stand. */
  readonly lost: readonly LostRow[]
}

/** What a row is, and where it holds something that is lost with it. */
interface RowKind {
  readonly as: 'competency' | 'header' | PassedRowKind
  /** The place of a cell that is read in other rows. */
  readonly unread?: number
}

/** What has been read of a sheet, from the top down. */
interface Rows {
  readonly tables: { readonly header: number; readonly rows: number[] }[]
  /** What the last row was that closes a table. */
  closing: 'total' | 'signature' | 'note' | undefined
  /** The places of the words of a signature or a note; names and offices stand below them. */
  readonly footer: Set<number>
}

/** Finds the tables of a sheet, each with its header and its rows of competencies. */
export function turnedRows<Field extends string>(turning: Turning<Field>): TurnedRows {
  const { cells, column, namesOf } = turning
  const firstNamed = cells.findIndex((row) => namesOf(headerText(row[column])).length > 0)
  const top = headerAbove(turning, firstNamed)
  const all: Rows = { tables: [{ header: top, rows: [] }], closing: undefined, footer: new Set() }
  const passed: PassedRow[] = top < 0 ? [] : aboveOf(cells, top)
  const lost: LostRow[] = []
  for (let i = top + 1; i < cells.length; i++) {
    const row = cells[i] ?? []
    if (row.every(isBlankCell)) continue
    const { as, unread } = kindOf(turning, i, all)
    if (as === 'competency' || as === 'header') takeRow(as, i, all)
    else {
      passed.push(passedRow(as, i + 1, row))
      if (unread !== undefined) lost.push(lostRow(turning, i, unread, all))
    }
  }
  const bare = all.tables.filter(({ header, rows }) => header >= 0 && rows.length === 0)
  // A header without rows below it heads nothing.
  passed.push(...bare.map(({ header }) => passedRow('group', header + 1, cells[header] ?? [])))
  return { tables: all.tables.filter(({ rows }) => rows.length > 0), passed, lost }
}

/** Takes a row of a table, or the header of a further one; what closed the one before is over. */
function takeRow(as: 'competency' | 'header', at: number, rows: Rows): void {
  rows.closing = undefined
  rows.footer.clear()
  if (as === 'competency') rows.tables.at(-1)?.rows.push(at)
  else rows.tables.push({ header: at, rows: [] })
}

/** A row that is passed over with something in the column of an entry; whose it is, nobody can say. */
function lostRow<Field extends string>(
  { cells }: Turning<Field>,
  at: number,
  unread: number,
  { tables }: Rows,
): LostRow {
  const header = headerText(cells[tables.at(-1)?.header ?? -1]?.[unread])
  return { number: at + 1, cells: [], isWhole: false, unread, column: header || letterOf(unread) }
}

/**
 * The header of the first table: the nearest row above the first competency that says something beside their column; one
 * that calls the column what such columns are called goes before any other.
 */
function headerAbove<Field extends string>(
  { cells, column, saysLevel, isHead, isNear }: Turning<Field>,
  first: number,
): number {
  const above = (isHeader: (row: readonly unknown[]) => boolean): number =>
    cells.slice(0, first < 0 ? cells.length : first).findLastIndex(isHeader)
  const others = (row: readonly unknown[]): number[] => filledIn(row).filter((i) => i !== column)
  const isSpoken = (row: readonly unknown[]): boolean =>
    others(row).some((i) => !saysLevel(row[i]) && numberingOf(row[i]) === undefined)
  const headed = above((row) => isHead(headerText(row[column])) && others(row).length > 0)
  if (headed >= 0) return headed
  const spoken = above((row) => isSpoken(row) && !isNear(headerText(row[column])))
  return spoken >= 0 ? spoken : above((row) => others(row).length > 0)
}

/** What stands in a row. */
interface Said {
  /** What it says in the column of competencies. */
  readonly text: string
  readonly filled: readonly number[]
  /** The places behind that column. */
  readonly others: readonly number[]
  /** How many of them say a level, or that there is none. */
  readonly levels: number
}

/** What a row is: of a competency, also one that the model lacks; a header; or one that is passed over. */
function kindOf<Field extends string>(turning: Turning<Field>, at: number, rows: Rows): RowKind {
  const { cells, column, namesOf, saysLevel } = turning
  const row = cells[at] ?? []
  const text = headerText(row[column])
  if (namesOf(text).length > 0) return { as: 'competency' }
  const columns = filledIn(cells[rows.tables.at(-1)?.header ?? -1] ?? []).length
  if (mispartedCells(row, columns) !== undefined) return { as: 'other-separator', unread: column }
  const filled = filledIn(row)
  const others = filled.filter((i) => i > column)
  const said: Said = { text, filled, others, levels: others.filter((i) => saysLevel(row[i])).length }
  return (
    kindByWords(row, said, rows) ?? kindByLevels(turning, row, said) ?? kindByPlace(turning, at, said, rows)
  )
}

/** What a row is by a word of footers in it, or by numbers of columns. */
function kindByWords(
  row: readonly unknown[],
  { filled, others, levels }: Said,
  rows: Rows,
): RowKind | undefined {
  const words = filled.filter((i) => footerIn(row[i]) !== undefined)
  const word = words.map((i) => footerIn(row[i])).find((each) => each !== undefined)
  if (word !== undefined && (levels === 0 || word === 'total' || word === 'standard')) {
    return closingRow(word, words, others, rows)
  }
  const isCount = filled.length > 2 && filled.every((i, place) => numberingOf(row[i]) === place + 1)
  return isCount ? { as: 'numbering' } : undefined
}

/** No header has a level in it, whatever else stands beside; nor is a note called nearly as a competency is. */
function kindByLevels<Field extends string>(
  { isLevel, isNear }: Turning<Field>,
  row: readonly unknown[],
  { text, others, levels }: Said,
): RowKind | undefined {
  if (others.length === 0) return undefined
  const isOne = levels > 0 && (levels * 2 >= others.length || others.some((i) => isLevel(row[i])))
  return isOne || isNear(text) ? { as: 'competency' } : undefined
}

/** What a row of words is, by what stands above it. */
function kindByPlace<Field extends string>(
  turning: Turning<Field>,
  at: number,
  { text, others }: Said,
  rows: Rows,
): RowKind {
  const { closing, tables } = rows
  const [first] = others
  if (closing === 'signature' || closing === 'note') return closingRow(closing, [], others, rows)
  if (first === undefined) return { as: text === '' ? 'empty' : closing === undefined ? 'group' : 'note' }
  if (isHeader(turning, at, rows)) return { as: 'header' }
  // Right below a header stands what is said of all entries; below their rows such a row would be lost.
  const unread = tables.at(-1)?.rows.length === 0 ? {} : { unread: first }
  if (text === '') return { as: 'note', ...unread }
  return 'unread' in unread && isApart(turning, at) ? { as: 'group', ...unread } : { as: 'competency' }
}

/** A row that ends a table, or stands below such a row; what stands elsewhere than its words is lost. */
function closingRow(
  as: 'total' | 'standard' | 'signature' | 'note',
  words: readonly number[],
  others: readonly number[],
  rows: Rows,
): RowKind {
  if (as === 'standard') return { as }
  rows.closing = as
  if (as === 'total') return { as }
  for (const i of words) rows.footer.add(i)
  const unread = others.find((i) => !rows.footer.has(i))
  return unread === undefined ? { as } : { as, unread }
}

/** Whether a blank row or a title stands above a row. */
function isApart<Field extends string>({ cells, column }: Turning<Field>, at: number): boolean {
  const above = cells[at - 1] ?? []
  return filledIn(above).every((i) => i <= column)
}

/**
 * Whether a row of words is the header of a further table: it is called as the first is, or as columns of competencies
 * are, or repeats an entry of a header above; where the first is called otherwise, such as by an area, also where it
 * stands apart.
 */
function isHeader<Field extends string>(turning: Turning<Field>, at: number, { tables }: Rows): boolean {
  const { cells, column, isHead, namesOf } = turning
  const row = cells[at] ?? []
  const text = headerText(row[column])
  const first = headerText(cells[tables[0]?.header ?? -1]?.[column])
  if (text === '') {
    const next = cells.slice(at + 1).find((each) => !each.every(isBlankCell))
    return first === '' && filledIn(row).length > 1 && namesOf(headerText(next?.[column])).length > 0
  }
  if (foldHeader(text) === foldHeader(first) || isHead(text)) return true
  const isAgain = ({ header }: TurnedTable): boolean =>
    filledIn(row).some((i) => i > column && headerText(row[i]) === headerText(cells[header]?.[i]))
  return tables.some(isAgain) || (!isHead(first) && isApart(turning, at))
}
