import { reaches } from '../fit/band-of'
import type { BandSet } from '../fit/band-set'

/**
 * The least number that reaches each band but the lowest, its rounding and its tolerance included. Reaching never ends as
 * scores rise, so halving the numbers between finds it to the last bit.
 */
export function bandEdges(bandSet: BandSet): number[] {
  return bandSet.bands.slice(1).map(({ from = 0 }) => {
    const margin = Math.abs(from) * 1e-6 + roundingStep(bandSet)
    let [below, least] = [from - margin, from + margin]
    if (reaches(below, from, bandSet)) return below
    for (;;) {
      const middle = below + (least - below) / 2
      if (middle <= below || middle >= least) return least
      if (reaches(middle, from, bandSet)) least = middle
      else below = middle
    }
  })
}

/** More than a declared rounding can move a score. */
function roundingStep({ rounding }: BandSet): number {
  if (rounding === undefined) return 1e-6
  const { digits = 0 } = rounding
  return 2 * 10 ** -digits
}
