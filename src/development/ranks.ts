/**
 * Of each gap: a rank. A plain list, since engines keep small typed arrays that are no bytes outside the heap, and a search
 * copies millions of these.
 */
export type Ranks = number[]

/** The rank of a gap that must have one; a function for these lists alone, so that engines inline it to the load. */
export function rankAt(ranks: Readonly<Ranks>, gap: number): number {
  const rank = ranks[gap]
  if (rank === undefined) throw new RangeError(`no rank of gap ${gap} among ${ranks.length}`)
  return rank
}

/** All gaps at the levels held. */
export function ranksHeld(count: number): Ranks {
  return Array.from({ length: count }, () => 0)
}
