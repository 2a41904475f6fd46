import type { BandInput, BandSetInput } from '../fit/band-set'
import { leastReaching } from '../fit/least-reaching'
import { type Fragment, joined, number, sql, text } from './fragment'

/**
 * The id of the band that a score is in, as text; NULL without a score. The bands are in order. An engine compares with the
 * least number that reaches an edge instead of rounding, which each engine does in its own way.
 */
export function bandForm(bandSet: BandSetInput, score: Fragment): Fragment {
  const [first, ...rest] = bandSet.bands
  const cases = rest
    .toReversed()
    .map(
      ({ id, from = 0 }: BandInput) =>
        sql`\n    WHEN ${score} >= ${number(leastReaching(from, bandSet))} THEN ${text(id)}`,
    )
  return sql`CASE WHEN ${score} IS NULL THEN NULL${joined(cases, sql``)}\n    ELSE ${text(first?.id ?? '')} END`
}
