import { at } from '../base/at'
import { finished } from '../fit/finish'
import { type PairPlace, type PairScore, scorePair } from './exact-pair'
import type { JobSums } from './job-sums'
import { fieldIn } from './read-field'

/**
 * The score that the sums of one person say; `undefined` without one.
 *
 * @param values - the sums, one a word, without their bases
 * @param place - whose they are, for where the sums cannot tell the score
 * @param pair - written where they cannot
 */
export function scoreOfWords(
  sums: JobSums,
  values: Float64Array,
  place: PairPlace,
  pair: PairScore,
): number | undefined {
  const { job, assessed, floor } = sums
  const { prepared, method } = job.plan
  if (prepared === undefined || !(fieldIn(assessed, values) > 0)) return undefined
  if (floor !== undefined) {
    const sum = fieldIn(floor, values) / floor.unit
    return finished(method.full * (sum / prepared.divisor), prepared.finish)
  }
  const part = valueOfGroups(sums, values)
  if (part !== undefined) return finished(method.full * part, prepared.finish)
  scorePair(job, place, pair)
  return pair.scored ? pair.score : undefined
}

/** What the groups are worth together, 1 where all is met; `undefined` where one of them is left without weight. */
function valueOfGroups({ sums, divisors, shares }: JobSums, values: Float64Array): number | undefined {
  let score = 0
  let total = 0
  for (let g = 0; g < sums.length; g++) {
    const weight = fieldIn(at(divisors, g), values)
    if (!(weight > 0)) return undefined
    const part = fieldIn(at(sums, g), values) / weight
    if (sums.length === 1) return part
    const share = at(shares, g)
    score += share * part
    total += share
  }
  return score / total
}
