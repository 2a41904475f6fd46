import type { EssentialsPolicy } from '../talent/ranking'
import type { Selection } from './selection'
import type { WhoCounts } from './tile-scores'
import {
  placedRow,
  rankInOrder,
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
export function classesOf(essentials: EssentialsPolicy): readonly WhoCounts[] {
  if (essentials === 'flag') return ['all']
  return essentials === 'exclude' ? ['not-below'] : ['not-below', 'below']
}

/** Writes what was selected into a list, each score exact; a doubtful row is ranked anew from exact scores alone. */
export function writeRows(
  head: TopHead,
  classes: readonly ClassSelection[],
  rows: number,
  source: RowSource,
): TopList {
  const { most } = head
  const offsets = new Uint32Array(rows + 1)
  const columns = topColumns(roomFor(classes, rows, most))
  let at = 0
  for (let row = 0; row < rows; row++) {
    const start = at
    if (classes.some(({ selection }) => selection.doubtful[row] === 1)) {
      const row0 = rankedAnew(head, classes, row, source)
      writePlaced(columns, at, row0)
      at += row0.length
    } else {
      for (const { selection } of classes) {
        const before = at - start
        const first = at
        const length = Math.min(selection.lengths[row] ?? 0, most - before)
        for (let k = 0; k < length; k++) {
          const entry = source.entryOf(row, selection.entries[row * most + k] ?? 0)
          if (entry !== undefined) writeEntry(columns, at++, entry)
        }
        rankInOrder(columns, first, at, before)
      }
    }
    offsets[row + 1] = at
  }
  return topListOf(head, offsets, columns)
}

function roomFor(classes: readonly ClassSelection[], rows: number, most: number): number {
  let room = 0
  for (let row = 0; row < rows; row++) {
    let own = 0
    for (const { selection } of classes)
      own += selection.doubtful[row] === 1 ? most : (selection.lengths[row] ?? 0)
    room += Math.min(most, own)
  }
  return room
}

function rankedAnew(
  head: TopHead,
  classes: readonly ClassSelection[],
  row: number,
  { entriesOf, entryOf, rankOf }: RowSource,
): ReturnType<typeof placedRow> {
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
