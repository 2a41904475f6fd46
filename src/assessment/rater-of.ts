import type { Rating } from '../model/rating'

/**
 * Who a rating is by: of the kind `self` the person, otherwise the rater it names; `undefined` for one that names
 * none, which is a voice of its own and neither replaces another nor is replaced.
 */
export function raterOf(rating: Rating): string | undefined {
  return rating.raterKind === 'self' ? rating.person : rating.rater
}
