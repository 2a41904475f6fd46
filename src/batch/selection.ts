/** Scores nearer than this, and not equal but for noise, make a row doubtful: ties are within 1e-9 of each other. */
const apart = 2e-9

/** The best entries of rows, while they are looked for. */
export interface Selection {
  readonly most: number
  /** By row: a score below this cannot be among the best any more. */
  readonly thresholds: Float64Array
  /** By row: 1 where scores came so near to each other that noise could decide: work such a row out exactly. */
  readonly doubtful: Uint8Array
  /** By row: how many there are. */
  readonly lengths: Uint32Array
  /** `most` places a row, best first. */
  readonly entries: Uint32Array
  readonly scores: Float64Array
  /** Scores no further apart than this are equal but for noise. */
  readonly same: number
}

/**
 * An empty selection.
 *
 * @param noise - the greatest difference between a score that is offered and the exact one
 */
export function emptySelection(rows: number, most: number, noise: number): Selection {
  return {
    most,
    thresholds: new Float64Array(rows).fill(Number.NEGATIVE_INFINITY),
    doubtful: new Uint8Array(rows),
    lengths: new Uint32Array(rows),
    entries: new Uint32Array(rows * most),
    scores: new Float64Array(rows * most),
    same: 2 * noise,
  }
}

/**
 * Offers an entry to a row. Entries are kept in the order of a ranking: by score, equal ones by rank of their ids. Scores are
 * equal but for noise, or clearly apart; where two are neither, the row is doubtful, because then only exact scores tell
 * which are within 1e-9 of each other.
 */
export function offer(
  selection: Selection,
  row: number,
  score: number,
  entry: number,
  ranks: Uint32Array | undefined,
): void {
  const { most, thresholds, doubtful, lengths, entries, scores, same } = selection
  if (doubtful[row] === 1) return
  const start = row * most
  const length = lengths[row] ?? 0
  const rank = rankOf(entry, ranks)
  let at = length
  for (let k = length - 1; k >= 0; k--) {
    const gap = (scores[start + k] ?? 0) - score
    if (gap > apart) break
    const near = gap <= same && gap >= -same
    if (!near && gap > -apart) {
      doubtful[row] = 1
      thresholds[row] = Number.POSITIVE_INFINITY
      return
    }
    if (near ? rank < rankOf(entries[start + k] ?? 0, ranks) : gap < 0) at = k
  }
  if (at >= most) return
  const end = Math.min(length, most - 1)
  for (let k = end; k > at; k--) {
    entries[start + k] = entries[start + k - 1] ?? 0
    scores[start + k] = scores[start + k - 1] ?? 0
  }
  entries[start + at] = entry
  scores[start + at] = score
  lengths[row] = Math.min(most, length + 1)
  if (length + 1 >= most) thresholds[row] = (scores[start + most - 1] ?? 0) - apart
}

/** The place of an entry in the order of ids. */
export function rankOf(entry: number, ranks: Uint32Array | undefined): number {
  return ranks === undefined ? entry : (ranks[entry] ?? 0)
}
