import { headerText, isBlankCell, shown } from './cell-text'
import { filledIn, footerIn, numberingOf } from './layout-words'
import type { PassedRow, PassedRowKind } from './passed-row'
import { readNumber } from './read-number'

/** Where the cells of a table stand that tell entries from other rows. */
export interface RowShape {
  /** Columns that tell entries apart. */
  readonly entry: readonly number[]
  /** Columns of levels. */
  readonly levels: ReadonlySet<number>
  /** Columns of fields. */
  readonly fields: ReadonlySet<number>
  /** Columns that number rows. */
  readonly numbers: ReadonlySet<number>
  /** Whether a cell is one of a column of levels. */
  readonly saysLevel: (cell: unknown) => boolean
  /** Whether a row of required levels can stand among the entries. */
  readonly hasStandard: boolean
}

/** Tells row by row, from the top down, what each is; `undefined` is an entry. */
export type RowKinds = (cells: readonly unknown[]) => PassedRowKind | undefined

/** What stands at the end of entries. */
type Closing = 'total' | 'signature' | 'note'

function isClosing(kind: PassedRowKind | undefined): kind is Closing {
  return kind === 'total' || kind === 'signature' || kind === 'note'
}

/**
 * What rows are, by their words. A sum has numbers beside its word and nothing else. Below a sum a row with one cell is
 * a note; below a signature or a note every row is part of it that is not plainly an entry.
 */
export function rowKinds(shape: RowShape): RowKinds {
  let below: Closing | undefined
  return (cells) => {
    const said = saidIn(cells, shape)
    if (said === undefined) return 'empty'
    const { filled, isBare } = said
    const kind = kindBy(cells, filled, shape)
    if (isClosing(kind)) below = kind
    if (kind !== undefined) return kind
    if (below === undefined) return isBare ? 'group' : undefined
    if (below === 'total') return belowTotal(cells, filled, shape)
    if (!isPlainEntry(cells, filled, shape)) return below
    below = undefined
    return undefined
  }
}

/** The places that say something beside the number of the row; a signature or a heading may stand in its column alone. */
function saidIn(
  cells: readonly unknown[],
  { numbers }: RowShape,
): { readonly filled: readonly number[]; readonly isBare: boolean } | undefined {
  const all = filledIn(cells)
  const filled = all.filter((i) => !numbers.has(i))
  if (filled.length > 0) return { filled, isBare: false }
  return all.every((i) => isNumber(cells[i])) ? undefined : { filled: all, isBare: true }
}

/** Below a sum: a note alone in its row; where no column holds levels, a further row of nothing but figures. */
function belowTotal(
  cells: readonly unknown[],
  [, ...others]: readonly number[],
  shape: RowShape,
): PassedRowKind | undefined {
  if (others.length === 0) return 'note'
  return shape.levels.size === 0 && others.every((i) => isFigure(cells[i], shape)) ? 'total' : undefined
}

function kindBy(
  cells: readonly unknown[],
  filled: readonly number[],
  shape: RowShape,
): PassedRowKind | undefined {
  const hasEntry = shape.entry.some((i) => filled.includes(i))
  const isLevel = (i: number): boolean => shape.levels.has(i) && shape.saysLevel(cells[i])
  // Below the last columns stands who signs.
  const spoken = hasEntry
    ? filled.filter((i) => !shape.levels.has(i)).slice(0, 1)
    : filled.filter((i) => !isLevel(i))
  const kind = spoken.map((i) => footerIn(cells[i])).find((each) => each !== undefined)
  if (kind === undefined) return undefined
  const hasLevel = (): boolean => filled.some(isLevel)
  if (kind === 'total') {
    return filled.every((i) => isFigure(cells[i], shape) || footerIn(cells[i]) !== undefined)
      ? kind
      : undefined
  }
  if (kind === 'standard') return shape.hasStandard && hasLevel() ? kind : undefined
  return hasLevel() ? undefined : kind
}

/** Whether a cell holds a number, as that of a row is written. */
function isNumber(cell: unknown): boolean {
  return numberingOf(cell) !== undefined || readNumber(headerText(cell), undefined) !== undefined
}

/** Whether a cell holds nothing but a figure, as sums do. */
function isFigure(cell: unknown, { saysLevel }: RowShape): boolean {
  if (typeof cell === 'number') return true
  const text = headerText(cell)
    .replace(/\s*%$/, '')
    .replace(/^(?:rp\.?|\$|€|£)\s*/i, '')
  return saysLevel(cell) || readNumber(text, undefined) !== undefined
}

/** Whether a row below a signature or a note is an entry all the same: it names one, and says something of it. */
function isPlainEntry(cells: readonly unknown[], filled: readonly number[], shape: RowShape): boolean {
  if (!shape.entry.some((i) => !isBlankCell(cells[i]))) return false
  if (shape.levels.size > 0) return filled.some((i) => shape.levels.has(i) && shape.saysLevel(cells[i]))
  return filled.filter((i) => shape.fields.has(i)).length >= Math.min(3, shape.fields.size)
}

/** A row that is passed over. */
export function passedRow(as: PassedRowKind, row: number, cells: readonly unknown[]): PassedRow {
  const first = cells.find((cell) => !isBlankCell(cell))
  return { row, as, found: shown(headerText(first)) }
}
