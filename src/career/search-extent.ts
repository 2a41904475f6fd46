import { counted, uncounted } from './path-problem'

/** A search that was finished: the answers listed are the best there are. */
export interface ExactSearch {
  /** Whether the search was finished. */
  readonly exact: true
}

/** A search that ended when its `work` was done: of what is listed, the first are proven, the others the best found. */
export interface UnfinishedSearch {
  /** Whether the search was finished. */
  readonly exact: false
  /** How many of those listed, from the first, are proven to be the best there are. */
  readonly proven: number
  /** What is not listed comes to at least this in the first objective, in its unit; known for certain. */
  readonly atLeast: number
  /**
   * By how much, at most, what is not listed may be better in the first objective than the first one listed that is not
   * proven; 0: it may be better in the next objectives only. Absent where all that is listed is proven.
   */
  readonly within?: number
}

/** How far a search has come. */
export type SearchExtent = ExactSearch | UnfinishedSearch

/** How far a search has come, from its first objective: costs of what was found, and a bound of what was not, if any. */
export function extentOf(
  costs: readonly number[],
  proven: number,
  atLeast: number | undefined,
): SearchExtent {
  if (atLeast === undefined) return { exact: true }
  const found = costs[proven]
  return {
    exact: false,
    proven,
    atLeast,
    ...(found === undefined ? {} : { within: Math.max(0, uncounted(counted(found - atLeast))) }),
  }
}
