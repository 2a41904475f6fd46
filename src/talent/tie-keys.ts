import { noise } from '../base/compare'
import { topsOfDescending } from '../fit/competition-ranks'

/** Says the key of a value: the same for values that tie, greater for a better one. */
export type TieKeys = (value: number) => number

/**
 * Parts values into the tie groups that ranks are counted by; the key of a group is its highest value. Scores make their
 * groups among themselves, as `competitionRanks` has them. What may be scored beside them belongs to the group it is within
 * noise of, or where there is none, to a group of its own kind. A greater value never has a smaller key.
 *
 * @param scores - the scores, descending
 * @param possible - what may be scored beside them
 */
export function tieKeys(scores: Float64Array, possible: readonly number[]): TieKeys {
  const tops = topsOfDescending(scores)
  const others = topsOfDescending(descending(possible.filter((value) => topNear(tops, value) === undefined)))
  return (value) => topNear(tops, value) ?? topNear(others, value) ?? value
}

/** The top of the group that a value lies in, or above by noise alone; `undefined` where there is none. */
function topNear(tops: Float64Array, value: number): number | undefined {
  const above = countAbove(tops, value)
  const over = tops[above - 1]
  if (over !== undefined && over - value <= noise) return over
  const under = tops[above]
  return under !== undefined && value - under <= noise ? under : undefined
}

/** Numbers in descending order. A typed array sorts them without asking a function. */
export function descending(numbers: readonly number[]): Float64Array {
  return Float64Array.from(numbers).sort().reverse()
}

/** How many of the descending numbers are greater than one. */
export function countAbove(numbers: Float64Array, value: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? value) > value) low = middle + 1
    else high = middle
  }
  return low
}
