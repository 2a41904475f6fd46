import { noise } from '../base/compare'
import { doubleAt, uintAt } from '../base/typed-at'

/** Scores nearer than this, and not equal but for noise, make a row doubtful: ties are within 1e-9 of each other. */
const apart = /* @__PURE__ */ (() => 2 * noise)()

/** The best entries of rows, while they are looked for. */
export interface Selection {
  readonly limit: number
  /** By row: a score below this cannot be among the best any more. */
  readonly thresholds: Float64Array
  /** By row: 1 where scores came so near to each other that noise could decide: work such a row out exactly. */
  readonly doubtful: Uint8Array
  /** By row: how many there are. */
  readonly lengths: Uint32Array
  /** `limit` places a row, best first. */
  readonly entries: Uint32Array
  readonly scores: Float64Array
  /** Scores no further apart than this are equal but for noise. */
  readonly same: number
  /** The place of each entry in the order of ids; absent where entries stand in that order. */
  readonly ranks: Uint32Array | undefined
}

/** What a selection is of. */
export interface SelectionOf extends Pick<Selection, 'limit' | 'ranks'> {
  readonly rows: number
  /** The greatest difference between a score that is offered and the exact one. */
  readonly offered: number
}

/** An empty selection. */
export function emptySelection({ rows, limit, ranks, offered }: SelectionOf): Selection {
  return {
    limit,
    thresholds: new Float64Array(rows).fill(Number.NEGATIVE_INFINITY),
    doubtful: new Uint8Array(rows),
    lengths: new Uint32Array(rows),
    entries: new Uint32Array(rows * limit),
    scores: new Float64Array(rows * limit),
    same: 2 * offered,
    ranks,
  }
}

/**
 * Offers an entry to a row. Entries are kept in the order of a ranking: by score, equal ones by rank of their ids. Scores are
 * equal but for noise, or clearly apart; where two are neither, the row is doubtful, because then only exact scores tell
 * which are within 1e-9 of each other.
 */
export function offer(selection: Selection, row: number, entry: number, score: number): void {
  if (selection.doubtful[row] === 1) return
  const place = placeFor(selection, row, entry, score)
  if (place === doubt) {
    selection.doubtful[row] = 1
    selection.thresholds[row] = Number.POSITIVE_INFINITY
  } else if (place < selection.limit) insert(selection, row, place, { entry, score })
}

/** Instead of a place: only exact scores can tell it. */
const doubt = -1

/** The place of an entry in its row; behind the last one where all others are better. */
function placeFor(
  { limit, lengths, entries, scores, same, ranks }: Selection,
  row: number,
  entry: number,
  score: number,
): number {
  const start = row * limit
  const length = uintAt(lengths, row)
  const rank = rankOf(entry, ranks)
  let place = length
  for (let k = length - 1; k >= 0; k--) {
    const gap = doubleAt(scores, start + k) - score
    if (gap > apart) break
    const near = gap <= same && gap >= -same
    if (!near && gap > -apart) return doubt
    if (near ? rank < rankOf(uintAt(entries, start + k), ranks) : gap < 0) place = k
  }
  return place
}

/** Moves what is worse by one place, the last one out of a full row. */
function insert(
  { limit, thresholds, lengths, entries, scores }: Selection,
  row: number,
  place: number,
  { entry, score }: { readonly entry: number; readonly score: number },
): void {
  const start = row * limit
  const length = uintAt(lengths, row)
  for (let k = start + Math.min(length, limit - 1); k > start + place; k--) {
    entries[k] = uintAt(entries, k - 1)
    scores[k] = doubleAt(scores, k - 1)
  }
  entries[start + place] = entry
  scores[start + place] = score
  lengths[row] = Math.min(limit, length + 1)
  if (length + 1 >= limit) thresholds[row] = doubleAt(scores, start + limit - 1) - apart
}

/** The place of an entry in the order of ids. */
export function rankOf(entry: number, ranks: Uint32Array | undefined): number {
  return ranks === undefined ? entry : uintAt(ranks, entry)
}
