import { uintAt } from '../base/typed-at'
import type { BelowEssential } from '../talent/ranking'
import type { Selection } from './selection'
import type { WhoCounts } from './tile-scores'
import {
  type Placed,
  placedRow,
  rankInOrder,
  type TopColumns,
  type TopEntry,
  type TopHead,
  type TopList,
  topColumns,
  topListOf,
  writeEntry,
  writePlaced,
} from './top-list'

/** A class of a ranking and the best of it. */
export interface ClassSelection {
  readonly who: WhoCounts
  readonly selection: Selection
}

/** How rows get exact scores. */
export interface RowSource {
  /** The exact score of an entry of a row; `undefined` without one. */
  readonly entryOf: (row: number, entry: number) => TopEntry | undefined
  /** Every entry that a row could have. */
  readonly entriesOf: (row: number) => Iterable<number>
  /** The place of an entry in the order of ids. */
  readonly rankOf: (entry: number) => number
}

/** The classes of a ranking that are selected apart, best first. */
export function classesOf(belowEssential: BelowEssential): readonly WhoCounts[] {
  if (belowEssential === 'flag') return ['all']
  return belowEssential === 'exclude' ? ['not-below'] : ['not-below', 'below']
}

/** Writes what was selected into a list, each score exact; a doubtful row is ranked anew from exact scores alone. */
export function writeRows(
  head: TopHead,
  classes: readonly ClassSelection[],
  rows: number,
  source: RowSource,
): TopList {
  const offsets = new Uint32Array(rows + 1)
  const columns = topColumns(roomFor(classes, rows, head.limit))
  let end = 0
  for (let row = 0; row < rows; row++) {
    if (isDoubtful(classes, row)) {
      const placed = rankedAnew(head, classes, row, source)
      writePlaced(columns, end, placed)
      end += placed.length
    } else end = writeSelected(columns, end, classes, { row, source })
    offsets[row + 1] = end
  }
  return topListOf(head, offsets, columns)
}

/** Whether only exact scores tell the order of a row. */
function isDoubtful(classes: readonly ClassSelection[], row: number): boolean {
  return classes.some(({ selection }) => selection.doubtful[row] === 1)
}

/** Writes a row that stands in the order of a ranking already, and returns where it ends. */
function writeSelected(
  columns: TopColumns,
  start: number,
  classes: readonly ClassSelection[],
  { row, source }: { readonly row: number; readonly source: RowSource },
): number {
  let end = start
  for (const { selection } of classes) {
    const { limit, lengths, entries } = selection
    const first = end
    const before = first - start
    const length = Math.min(uintAt(lengths, row), limit - before)
    for (let k = 0; k < length; k++) {
      const entry = source.entryOf(row, uintAt(entries, row * limit + k))
      if (entry !== undefined) writeEntry(columns, end++, entry)
    }
    rankInOrder(columns, first, end, before)
  }
  return end
}

/** Places for all rows; a doubtful one may take as many as a row has. */
function roomFor(classes: readonly ClassSelection[], rows: number, limit: number): number {
  let room = 0
  for (let row = 0; row < rows; row++) {
    const selected = classes.reduce((sum, { selection }) => sum + uintAt(selection.lengths, row), 0)
    room += isDoubtful(classes, row) ? limit : Math.min(limit, selected)
  }
  return room
}

function rankedAnew(
  head: TopHead,
  classes: readonly ClassSelection[],
  row: number,
  { entriesOf, entryOf, rankOf }: RowSource,
): Placed[] {
  const all: TopEntry[] = []
  for (const position of entriesOf(row)) {
    const entry = entryOf(row, position)
    if (entry !== undefined && classes.some(({ who }) => belongs(who, entry))) all.push(entry)
  }
  return placedRow(all, head, rankOf)
}

function belongs(who: WhoCounts, { essentialsBelow }: TopEntry): boolean {
  return who === 'all' || (who === 'below') === essentialsBelow > 0
}
