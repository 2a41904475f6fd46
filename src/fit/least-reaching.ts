import { reaches } from './band-of'
import type { BandSetInput } from './band-set'

/**
 * The least number that reaches an edge, its rounding and its tolerance included: columns and engines compare with it
 * instead of rounding. Reaching never ends as scores rise, so halving finds it to the last bit.
 */
export function leastReaching(edge: number, bandSet: BandSetInput): number {
  const margin = Math.abs(edge) * 1e-6 + roundingStep(bandSet)
  let [below, least] = [edge - margin, edge + margin]
  for (;;) {
    const middle = below + (least - below) / 2
    if (middle <= below || middle >= least) return least
    if (reaches(middle, edge, bandSet)) least = middle
    else below = middle
  }
}

/** More than a declared rounding can move a score. */
function roundingStep({ rounding }: BandSetInput): number {
  if (rounding === undefined) return 1e-6
  const { digits = 0 } = rounding
  return 2 * 10 ** -digits
}
