import { present } from '../../base/present'
import { besideRow } from './beside-row'
import { headerText, isBlankCell, shown } from './cell-text'
import { filledIn, footerBegunIn, footerIn, isBareSignature, isNameToo, numberingOf } from './layout-words'
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
  /** Columns that are read, those that tell entries apart left out. */
  readonly read: ReadonlySet<number>
  /** Columns of sentences. */
  readonly prose: ReadonlySet<number>
  /** Columns that number rows. */
  readonly numbers: ReadonlySet<number>
  /** Whether a cell is one of a column of levels. */
  readonly saysLevel: (cell: unknown) => boolean
  /** Whether entries are people: a row of required levels can stand among them, and nobody's name begins as that of a sum. */
  readonly arePeople: boolean
  /** Whether competencies can have weights, and be essential. */
  readonly hasWeights: boolean
}

/** What a row is that is passed over. */
export interface RowKind {
  readonly as: PassedRowKind
  /** The first column that is read and holds something that is no part of what the row was taken for. */
  readonly unread?: number
  /** Where it could be an entry as well. */
  readonly isDoubted?: boolean
}

/** Tells row by row, from the top down, what each is. */
export interface RowKinds {
  /** What a row is; `undefined` is an entry. */
  readonly kindOf: (cells: readonly unknown[]) => RowKind | undefined
  /** Takes up that a row was one at the end of entries. */
  readonly close: (kind: Closing) => void
}

/** What stands at the end of entries. */
type Closing = 'total' | 'signature' | 'note'

function isClosing(kind: PassedRowKind | undefined): kind is Closing {
  return kind === 'total' || kind === 'signature' || kind === 'note'
}

/**
 * What rows are, by their words. A sum has numbers beside its word and nothing else, and none before it. Below a sum
 * reading goes on; below a signature or a note every row is part of it that is not plainly an entry.
 */
export function rowKinds(shape: RowShape): RowKinds {
  let below: Closing | undefined
  let last = 0
  let areFigures = shape.levels.size > 0
  const footer = new Set<number>()
  const kindIn = (cells: readonly unknown[], { filled, isBare }: Said): PassedRowKind | undefined => {
    const goesOn = isNamed(cells, shape) && numberIn(cells, shape) === last + 1
    const kind = kindBy(cells, filled, shape, goesOn)
    if (isClosing(kind)) below = kind
    if (kind !== undefined) return kind
    if (below === undefined) return isBare ? 'group' : undefined
    if (below === 'total') return belowTotal(cells, filled, { ...shape, areFigures })
    if (!goesOn && !isPlainEntry(cells, filled, shape)) return below
    below = undefined
    footer.clear()
    return undefined
  }
  const competencies = new Set([...shape.levels].filter((i) => !shape.fields.has(i)))
  const besideIn = (cells: readonly unknown[]): RowKind | undefined =>
    shape.hasWeights ? besideRow(cells, competencies) : undefined
  const footerRow = (as: PassedRowKind, cells: readonly unknown[], filled: readonly number[]): RowKind => {
    const words = filled.filter((i) => footerIn(cells[i]) !== undefined)
    for (const i of words) footer.add(i)
    // Names and offices stand below the words of a signature; a level does nowhere.
    const isPart = (i: number): boolean => footer.has(i) && (words.includes(i) || !shape.saysLevel(cells[i]))
    return { as, ...present({ unread: filled.find((i) => shape.read.has(i) && !isPart(i)) }) }
  }
  const kindOf = (cells: readonly unknown[]): RowKind | undefined => {
    const said = saidIn(cells, shape)
    if (said === undefined) return { as: 'empty' }
    const { filled } = said
    const beside = besideIn(cells)
    if (beside?.as === 'essentials') return beside
    const as = kindIn(cells, said)
    if (as === undefined) {
      last = numberIn(cells, shape) ?? last
      areFigures ||= shape.numbers.size === 0 && areSums(cells, filled, shape)
      return undefined
    }
    if (as === 'signature' || as === 'note') return footerRow(as, cells, filled)
    if (as === 'total' && beside !== undefined) return beside
    return { as, ...present({ isDoubted: mayBeName(as, cells, shape) }) }
  }
  const close = (kind: Closing): void => {
    below = kind
  }
  return { kindOf, close }
}

/** The places of a row that say something. */
interface Said {
  readonly filled: readonly number[]
  /** Whether they all stand in the column that numbers rows. */
  readonly isBare: boolean
}

/** The places that say something beside the number of the row; a signature or a heading may stand in its column alone. */
function saidIn(cells: readonly unknown[], { numbers }: RowShape): Said | undefined {
  const all = filledIn(cells)
  if (all.some((i) => !numbers.has(i))) {
    // A word in the column of numbers is of the whole row, as in merged cells.
    return { filled: all.filter((i) => !numbers.has(i) || !isNumber(cells[i])), isBare: false }
  }
  return all.every((i) => isNumber(cells[i])) ? undefined : { filled: all, isBare: true }
}

/**
 * Below a sum, of a row without a number: a note alone in its row, where entries have a number or a level; a further
 * row of nothing but figures, where entries have none.
 */
function belowTotal(
  cells: readonly unknown[],
  filled: readonly number[],
  shape: RowShape & { readonly areFigures: boolean },
): PassedRowKind | undefined {
  const [first = 0, ...others] = filled
  if (numberIn(cells, shape) !== undefined) return undefined
  if (others.length > 0) return !shape.areFigures && areSums(cells, filled, shape) ? 'total' : undefined
  if (shape.read.has(first)) return undefined
  const isEntry = shape.entry.includes(first) && shape.levels.size === 0 && shape.numbers.size === 0
  return isEntry ? undefined : 'note'
}

/** Whether a row has figures behind its first cell, and nothing else. */
function areSums(cells: readonly unknown[], [, ...others]: readonly number[], shape: RowShape): boolean {
  return others.length > 0 && others.every((i) => isFigure(cells[i], shape))
}

/** The number that a row has among the others. */
export function numberIn(cells: readonly unknown[], { numbers }: RowShape): number | undefined {
  return [...numbers].map((i) => numberingOf(cells[i])).find((each) => each !== undefined)
}

/** Whether a row has something where entries are told apart. */
function isNamed(cells: readonly unknown[], { entry }: RowShape): boolean {
  return entry.some((i) => !isBlankCell(cells[i]))
}

/** What a row is by its words. What is numbered as the entries are is one of them, though it be called as what stands below them. */
function kindBy(
  cells: readonly unknown[],
  filled: readonly number[],
  shape: RowShape,
  goesOn: boolean,
): PassedRowKind | undefined {
  const hasEntry = shape.entry.some((i) => filled.includes(i))
  const isLevel = (i: number): boolean => shape.levels.has(i) && shape.saysLevel(cells[i])
  // Below the last columns stands who signs.
  const said = filled.filter((i) => !shape.prose.has(i))
  const spoken = hasEntry
    ? said.filter((i) => !shape.levels.has(i) && !shape.numbers.has(i)).slice(0, 1)
    : [...said.filter((i) => !isLevel(i)), ...filled.filter((i) => isBareSignature(cells[i]))]
  const wordIn = shape.arePeople ? footerBegunIn : footerIn
  const kind = spoken.map((i) => wordIn(cells[i])).find((each) => each !== undefined)
  if (kind === 'total' || kind === 'standard') {
    if (isNamed(cells, shape) && numberIn(cells, shape) !== undefined) return undefined
    return stands(kind, cells, filled, shape) ? kind : undefined
  }
  return goesOn || filled.some(isLevel) ? undefined : kind
}

/** Whether a row that is called so holds sums, or the levels that are required of people, and nothing else. */
function stands(
  kind: 'total' | 'standard',
  cells: readonly unknown[],
  filled: readonly number[],
  shape: RowShape,
): boolean {
  const { arePeople, levels, saysLevel } = shape
  if (kind === 'standard') return arePeople && filled.some((i) => levels.has(i) && saysLevel(cells[i]))
  const wordIn = arePeople ? footerBegunIn : footerIn
  // Such words are names as well: the rows above and below decide.
  if (isWide(shape) && filled.some((i) => isNameToo(cells[i]))) return false
  return filled.every((i) => isFigure(cells[i], shape) || wordIn(cells[i]) !== undefined)
}

/** Whether a row of sums or required levels is called by more than their word, as a person may be, where no entry has a number. */
function mayBeName(as: PassedRowKind, cells: readonly unknown[], shape: RowShape): boolean | undefined {
  const { arePeople, entry, numbers } = shape
  if (!arePeople || numbers.size > 0 || !(as === 'total' || as === 'standard')) return undefined
  const named = entry.find((i) => !isBlankCell(cells[i]))
  return named !== undefined && footerIn(cells[named]) === undefined
}

/** Whether competencies are columns. */
export function isWide({ levels, fields }: RowShape): boolean {
  for (const i of levels) if (!fields.has(i)) return true
  return false
}

/** Whether a cell holds a number, as that of a row is written. */
function isNumber(cell: unknown): boolean {
  return numberingOf(cell) !== undefined || readNumber(headerText(cell), undefined) !== undefined
}

/** Whether a cell holds nothing but a figure, as sums do. */
export function isFigure(cell: unknown, { saysLevel }: RowShape): boolean {
  if (typeof cell === 'number') return true
  const text = headerText(cell)
    .replace(/\s*%$/, '')
    .replace(/^(?:rp\.?|\$|€|£)\s*/i, '')
  return saysLevel(cell) || readNumber(text, undefined) !== undefined
}

/** Whether a row below a signature or a note is an entry all the same: it names one, and says something of it. */
function isPlainEntry(cells: readonly unknown[], filled: readonly number[], shape: RowShape): boolean {
  if (!isNamed(cells, shape)) return false
  if (shape.levels.size > 0) return filled.some((i) => shape.levels.has(i) && shape.saysLevel(cells[i]))
  return filled.filter((i) => shape.fields.has(i)).length >= Math.min(3, shape.fields.size)
}

/** A row that is passed over. */
export function passedRow(as: PassedRowKind, row: number, cells: readonly unknown[]): PassedRow {
  const first = cells.find((cell) => !isBlankCell(cell))
  return { row, as, found: shown(headerText(first)) }
}
