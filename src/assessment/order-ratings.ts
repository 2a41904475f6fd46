import type { Rating } from '../model/rating'

/**
 * Copies of ratings in an order of their own: by day, kind, rater, then everything else they say. Two that are still
 * equal are the same in every field, so the order they came in cannot matter.
 */
export function orderRatings<Id extends string, C extends string>(
  ratings: readonly Rating<Id, C>[],
): Rating<Id, C>[] {
  const keyed = ratings.map((rating) => ({ rating: copyOf(rating), key: keyOf(rating) }))
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ rating }) => rating)
}

function copyOf<Id extends string, C extends string>(rating: Rating<Id, C>): Rating<Id, C> {
  const { model, person, competency, level, assessedOn, validUntil, raterKind, rater, evidence } = rating
  return {
    ...(model === undefined ? {} : { model }),
    person,
    competency,
    level: level === 'not-applicable' ? level : level + 0, // -0 becomes 0
    assessedOn,
    ...(validUntil === undefined ? {} : { validUntil }),
    raterKind,
    ...(rater === undefined ? {} : { rater }),
    ...(evidence === undefined ? {} : { evidence }),
  }
}

/** An absent field and an empty one differ: the first is an empty list. */
function keyOf(rating: Rating): readonly string[] {
  const { model, level, assessedOn, validUntil, raterKind, rater, evidence } = rating
  const optional = [rater, validUntil, evidence, model].map((text) => (text === undefined ? '' : `=${text}`))
  return [assessedOn, raterKind, ...optional, String(level)]
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [i, text] of a.entries()) {
    const other = b[i] ?? ''
    if (text !== other) return text < other ? -1 : 1
  }
  return 0
}
