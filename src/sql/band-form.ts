import { noise as noiseOfNumbers } from '../base/compare'
import { type Rounding, round } from '../base/round'
import type { Band, BandSet } from '../fit/band-set'
import { noise } from './common'
import { type Fragment, joined, number, sql, text } from './fragment'

/** The id of the band that a score is in, as text; NULL without a score. The bands are in order. */
export function bandForm({ bands, rounding }: BandSet, score: Fragment): Fragment {
  const [first, ...rest] = bands
  const cases = rest
    .toReversed()
    .map(({ id, from = 0 }: Band) => sql`\n    WHEN ${reached(score, from, rounding)} THEN ${text(id)}`)
  return sql`CASE WHEN ${score} IS NULL THEN NULL${joined(cases, sql``)}\n    ELSE ${text(first?.id ?? '')} END`
}

function reached(score: Fragment, edge: number, rounding: Rounding | undefined): Fragment {
  if (rounding === undefined) {
    return sql`${score} >= ${number(edge)} OR ${score} > ${number(edge - Math.abs(edge) * noiseOfNumbers)}`
  }
  const least = number(leastRounding(edge, rounding))
  return sql`${score} >= ${least} OR ${score} + ABS(${score}) * ${noise} >= ${least}`
}

/**
 * The least number that rounds to an edge or above it: an engine compares with it instead of rounding, which each engine
 * does in its own way.
 */
export function leastRounding(edge: number, rounding: Rounding): number {
  const { digits = 0 } = rounding
  const unit = 10 ** -digits
  let below = edge - 2 * unit
  let least = edge + 2 * unit
  // Halving, down to two neighbouring numbers.
  for (;;) {
    const middle = below + (least - below) / 2
    if (middle <= below || middle >= least) return least
    if (round(middle, rounding) >= edge) least = middle
    else below = middle
  }
}
