import type { Rating } from '../../model/rating'
import { type Loss, type LossPlan, lossesOf, lossOf } from '../read/losses'
import { readRaterKind } from '../read/rater-kinds'
import { textLosses } from '../read/shared-losses'

/** What a table of ratings cannot bring back. */
export type RatingsTableLossCode = 'rater-kind' | 'anything-else'

/** What a table of ratings does with each field of a rating. */
export const ratingsLosses: LossPlan<RatingsTableLossCode> = /* @__PURE__ */ (() => ({
  format: 'Table of ratings (CSV)',
  fields: {
    'ratings.*.model': 'carried',
    'ratings.*.person': 'carried',
    'ratings.*.competency': 'carried',
    'ratings.*.level': 'carried',
    'ratings.*.assessedOn': 'carried',
    'ratings.*.validUntil': 'carried',
    'ratings.*.raterKind': 'carried',
    'ratings.*.rater': 'carried',
    'ratings.*.evidence': 'carried',
  },
  kinds: {
    'rater-kind':
      'a kind of rater will be read as one that the library knows: its name is a word for that one',
    'anything-else': textLosses['anything-else'],
  },
  unplanned: 'anything-else',
}))()

/** What stays behind of ratings; kinds of rater that will be read as others come last. */
export function lossesOfRatings(ratings: readonly Rating[]): Loss<RatingsTableLossCode>[] {
  const losses = lossesOf(ratingsLosses, { ratings })
  ratings.forEach(({ raterKind }, i) => {
    if (readRaterKind(raterKind) === raterKind) return
    losses.push(lossOf(ratingsLosses, 'rater-kind', ['ratings', i, 'raterKind']))
  })
  return losses
}
