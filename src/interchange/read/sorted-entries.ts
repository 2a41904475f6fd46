import { headerText, isBlankCell, shown } from './cell-text'
import { isGroupHeading, isUnitHeading } from './heading-words'
import type { EntryDoubt } from './layout-types'
import { filledIn, footerBegunIn, footerIn, isLiteral, isNameToo } from './layout-words'
import { isFigure, isWide, numberIn, type RowShape } from './row-kinds'
import type { Row } from './row-reader'

/** Rows, told apart by what stands in the others. */
export interface SortedEntries<R extends Row> {
  readonly entries: readonly R[]
  /** Those of the entries that may be none. */
  readonly doubts: readonly EntryDoubt[]
  /** Headings over the entries below them. */
  readonly headings: readonly R[]
  /** Sums that are called by a word that is a name as well; sure are those without the number that entries have. */
  readonly sums: readonly { readonly row: R; readonly isSure: boolean }[]
}

/** What rows are told apart by. */
export interface SortedBy {
  readonly shape: RowShape
  /** What a column is called. */
  readonly headerOf: (index: number) => string
  /** Whether headings say what the entries below them belong to. */
  readonly isGrouped: boolean
}

/**
 * Tells headings, and sums that are called by names, from entries, and which entries differ from the others as rows do that
 * are none. Of a table with a row a level that is told of jobs alone in their row, as merged cells leave all the others.
 */
export function sortedEntries<R extends Row>(rows: readonly R[], by: SortedBy): SortedEntries<R> {
  const { shape, isGrouped } = by
  if (!isWide(shape) && !isGrouped && !shape.hasWeights)
    return { entries: rows, doubts: [], headings: [], sums: [] }
  const all = rows.map((row) => seenIn(row, shape))
  const seen = seenTogether(all, by)
  const headings: R[] = []
  const sums: { readonly row: R; readonly isSure: boolean }[] = []
  const entries: R[] = []
  const doubts: EntryDoubt[] = []
  all.forEach((each, i) => {
    const { row } = each
    if (seen.headings.has(each)) headings.push(row)
    else if (isSum(each, i, seen, shape)) sums.push({ row, isSure: lackIn(each, seen) !== undefined })
    else {
      entries.push(row)
      const doubt = doubtOf(each, i, seen, by)
      if (doubt !== undefined) doubts.push(doubt)
    }
  })
  return { entries, doubts, headings, sums }
}

/** What is seen of a row by itself; places leave out the number of the row. */
interface Seen<R extends Row = Row> {
  readonly row: R
  /** The place of its first cell, by which it is called. */
  readonly name: number
  /** The places of its other cells. */
  readonly others: readonly number[]
  readonly isNumbered: boolean
  /** Whether a letter or a Roman number stands where others have their number. */
  readonly isLettered: boolean
  /** Whether it has nothing but a name, and no number. */
  readonly isAlone: boolean
}

/** What is seen of all rows together. */
interface SeenTogether {
  readonly headings: ReadonlySet<Seen>
  /** The columns in which nearly every row has a number. */
  readonly numbering: readonly number[]
  /** The places of the first and the last row that is plainly an entry; -1 where there is none. */
  readonly first: number
  readonly last: number
  /** Whether some have more than a name: a level, or, in a dictionary, anything. */
  readonly haveMore: boolean
}

const letter = /^\(?(?:[a-z]|[ivx]+)[.)]{0,2}$/i

function seenIn<R extends Row>(row: R, shape: RowShape): Seen<R> {
  const { numbers, levels } = shape
  const { cells } = row
  const filled = filledIn(cells)
  const [name = -1, ...others] = filled.filter((i) => !numbers.has(i))
  const isNumbered = numberIn(cells, shape) !== undefined
  return {
    row,
    name,
    others,
    isNumbered,
    isLettered: filled.some((i) => numbers.has(i) && letter.test(headerText(cells[i]))),
    isAlone: others.length === 0 && !isNumbered && !levels.has(name) && !isLiteral(cells[name]),
  }
}

function seenTogether(all: readonly Seen[], { shape, isGrouped }: SortedBy): SeenTogether {
  const headings = headingsAmong(all, { shape, isGrouped })
  const others = all.filter((each) => !headings.has(each))
  const isPlain = (each: Seen): boolean => !headings.has(each) && !isCalledByName(each, shape)
  return {
    headings,
    numbering: isGrouped || isWide(shape) ? numberingColumns(others, shape) : [],
    first: all.findIndex(isPlain),
    last: all.findLastIndex(isPlain),
    haveMore: all.some((each) => each.others.some((i) => isGrouped || shape.levels.has(i))),
  }
}

/** Whether it has figures behind its name, and nothing else. */
function hasFigures({ row, others }: Seen, shape: RowShape): boolean {
  return others.length > 0 && others.every((i) => isFigure(row.cells[i], shape))
}

/** Whether it may be a sum that is called by a name. */
function isCalledByName(each: Seen, shape: RowShape): boolean {
  return isNameToo(each.row.cells[each.name]) && hasFigures(each, shape)
}

/** Headings have nothing but their name: behind a letter where others have numbers, or beginning as such headings do. */
function headingsAmong(
  all: readonly Seen[],
  { shape, isGrouped }: Omit<SortedBy, 'headerOf'>,
): ReadonlySet<Seen> {
  const isHeading = shape.arePeople ? isUnitHeading : isGrouped ? isGroupHeading : () => false
  const headings = new Set<Seen>()
  let isAboveNumber = false
  let isAboveMore = false
  for (const each of [...all].reverse()) {
    const { row, name, others, isNumbered, isAlone, isLettered } = each
    const begins = (): boolean => isAboveMore && isHeading(headerText(row.cells[name]))
    if (isAlone && (isLettered ? isAboveNumber : begins())) headings.add(each)
    else isAboveNumber = isNumbered
    isAboveMore ||= isNumbered || others.length > 0
  }
  return headings
}

/** Where nearly every row has a number, so that one without differs: the columns of numbers, and that of ids of people. */
function numberingColumns(all: readonly Seen[], { numbers, arePeople, entry }: RowShape): readonly number[] {
  return [...numbers, ...(arePeople ? entry.slice(0, 1) : [])].filter((i) => {
    const numbered = all.filter(({ row }) => isNumeric(row.cells[i])).length
    return numbered > 1 && numbered >= 2 * (all.length - numbered)
  })
}

/** Whether a cell holds a number of a row or of a person: `1.`, `(1)`, `1.2`, `1985 0101`. */
function isNumeric(cell: unknown): boolean {
  return typeof cell === 'number' || /^\(?\d[\d .,-]*\)?$/.test(headerText(cell))
}

/** The column in which nearly every row has a number, and this one has none. */
function lackIn({ row }: Seen, { numbering }: SeenTogether): number | undefined {
  return numbering.find((i) => !isNumeric(row.cells[i]))
}

/** Whether a row that is called by a name as well is a sum: below the entries, or without the number that they have. */
function isSum(each: Seen, at: number, seen: SeenTogether, shape: RowShape): boolean {
  if (!isCalledByName(each, shape) || each.isNumbered || seen.first < 0) return false
  return at > seen.last || lackIn(each, seen) !== undefined
}

/** What is said against an entry, if anything is. */
function doubtOf(each: Seen, at: number, seen: SeenTogether, by: SortedBy): EntryDoubt | undefined {
  const { row, name, isAlone } = each
  const { shape, headerOf } = by
  const text = headerText(row.cells[name])
  const details = { row: row.number, found: shown(text) }
  const why = isWide(shape) ? wordDoubt(each, at > seen.first, shape) : undefined
  if (why !== undefined) return { ...details, why }
  const column = lackIn(each, seen)
  // A blank id is told by the reader, which needs it.
  if (column !== undefined && (shape.numbers.has(column) || !isBlankCell(row.cells[column])))
    return { ...details, why: 'number', column: headerOf(column) }
  const isName = shape.entry.includes(name) && !/\d/.test(text)
  return isAlone && isName && seen.haveMore ? { ...details, why: 'alone' } : undefined
}

/** What an entry is called as that is none; nobody who has a number is taken for a sum where the words may be others. */
function wordDoubt(each: Seen, isBelow: boolean, shape: RowShape): 'total' | 'standard' | 'unit' | undefined {
  const { row, name, others, isNumbered } = each
  const { arePeople } = shape
  const cell = row.cells[name]
  if (arePeople && others.length > 0 && !isNumbered && !isLiteral(cell) && isUnitHeading(headerText(cell)))
    return 'unit'
  if (isNameToo(cell)) return isBelow && !isNumbered && hasFigures(each, shape) ? 'total' : undefined
  const word = arePeople || !isNumbered ? footerBegunIn(cell) : footerIn(cell)
  const isOther = word === 'total' || (arePeople && word === 'standard')
  return isOther && hasFigures(each, shape) ? word : undefined
}
