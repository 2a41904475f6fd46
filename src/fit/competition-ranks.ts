import { noise } from '../base/compare'

/** Competition ranks of scores, highest first. No score, no rank. */
export function competitionRanks(scores: readonly (number | undefined)[]): (number | undefined)[] {
  const sorted = scores
    .flatMap((score, index) => (score === undefined ? [] : [{ score, index }]))
    .sort((a, b) => b.score - a.score)
  const ranks: (number | undefined)[] = scores.map(() => undefined)
  const ranked = ranksOfDescending(sorted.map(({ score }) => score))
  sorted.forEach(({ index }, place) => {
    ranks[index] = ranked[place]
  })
  return ranks
}

/**
 * Competition ranks of scores that descend: equal scores share a rank and the next rank counts them all (1, 1, 3). A tie
 * group starts at its highest score and takes every score within 1e-9 of it.
 */
export function ranksOfDescending(scores: readonly number[]): number[] {
  let rank = 1
  let top = Number.POSITIVE_INFINITY
  return scores.map((score, place) => {
    if (isBelowGroup(score, top)) {
      rank = place + 1
      top = score
    }
    return rank
  })
}

/** The highest score of each tie group of scores that descend. */
export function topsOfDescending(scores: Float64Array): Float64Array {
  const tops: number[] = []
  let top = Number.POSITIVE_INFINITY
  for (const score of scores) {
    if (!isBelowGroup(score, top)) continue
    top = score
    tops.push(score)
  }
  return Float64Array.from(tops)
}

/** Whether a score is too low for the tie group that starts at `top`. */
function isBelowGroup(score: number, top: number): boolean {
  return top - score > noise
}
