import type { Rating } from '../model/rating'
import { raterOf } from './rater-of'
import type { ResolveOptions } from './resolve-options'
import type { ResolveRules } from './resolve-rules'

/**
 * Why a rating that was neither used nor expired nor in the future is left out.
 *
 * - `not-applicable`: it says "not applicable", which is no level
 * - `self-excluded`: it is the person's own, of whatever kind, and the caller excludes those
 * - `kind-without-weight`: the rule weights kinds of rater and gives this one no weight
 * - `replaced`: a newer rating by the same rater takes its place
 * - `too-few-raters`: fewer valid ratings of its kind than the caller asks for
 * - `older`: the rule is `latest`, and another rater's rating is of a later day
 * - `lower`: the rule is `highest`, and another rating is higher
 */
export type LeftOutReason =
  | 'not-applicable'
  | 'self-excluded'
  | 'kind-without-weight'
  | 'replaced'
  | 'too-few-raters'
  | 'older'
  | 'lower'

/** A rating that was left out, and why. */
export interface LeftOutRating<Id extends string = string, C extends string = string> {
  /** The rating. */
  readonly rating: Rating<Id, C>
  /** Why it was left out. */
  readonly reason: LeftOutReason
}

/** A rating that has a level. */
export interface LevelledRating<Id extends string = string, C extends string = string> {
  /** The rating. */
  readonly rating: Rating<Id, C>
  /** Its level as rated. */
  readonly rated: number
  /** The last day it stands; absent: without end. */
  readonly lastDay?: string
}

/** The ratings of one competency, each in the one place where it belongs. */
export interface SiftedRatings<Id extends string, C extends string> {
  /** Those that stand on the day, at most one a rater. */
  readonly valid: readonly LevelledRating<Id, C>[]
  /** Those whose last day is past. */
  readonly expired: readonly LevelledRating<Id, C>[]
  /** Those of a day to come. */
  readonly future: readonly Rating<Id, C>[]
  /** Those left out before any of that mattered. */
  readonly leftOut: readonly LeftOutRating<Id, C>[]
}

/**
 * Puts each rating of one competency where it belongs. A rater's newer rating replaces the older ones before validity
 * is looked at: a rater who said 4 and later 3 does not say 4 again because the 3 has expired.
 *
 * @param ratings - in the order of `orderRatings`
 */
export function siftRatings<Id extends string, C extends string>(
  ratings: readonly Rating<Id, C>[],
  options: ResolveRules,
): SiftedRatings<Id, C> {
  const valid: LevelledRating<Id, C>[] = []
  const expired: LevelledRating<Id, C>[] = []
  const future: Rating<Id, C>[] = []
  const leftOut: LeftOutRating<Id, C>[] = []
  const newest = newestByRater(ratings, options)
  for (const rating of ratings) {
    if (rating.assessedOn > options.asOf) {
      future.push(rating)
      continue
    }
    const sifted = levelled(rating, newest, options)
    if ('reason' in sifted) leftOut.push(sifted)
    else if (sifted.lastDay !== undefined && sifted.lastDay < options.asOf) expired.push(sifted)
    else valid.push(sifted)
  }
  return { valid, expired, future, leftOut }
}

/** A rating of today or before with its level, or why it is left out. */
function levelled<Id extends string, C extends string>(
  rating: Rating<Id, C>,
  newest: ReadonlyMap<string, string>,
  options: ResolveRules,
): LevelledRating<Id, C> | LeftOutRating<Id, C> {
  const { level, assessedOn } = rating
  if (level === 'not-applicable') return { rating, reason: 'not-applicable' }
  const excluded = exclusionOf(rating, options)
  if (excluded !== undefined) return { rating, reason: excluded }
  const rater = raterOf(rating)
  if (rater !== undefined && newest.get(rater) !== assessedOn) return { rating, reason: 'replaced' }
  const lastDay = options.lastDayOf(rating)
  return lastDay === undefined ? { rating, rated: level } : { rating, rated: level, lastDay }
}

/** The day of each rater's newest rating that counts at all. */
function newestByRater(ratings: readonly Rating[], options: ResolveOptions): ReadonlyMap<string, string> {
  const newest = new Map<string, string>()
  for (const rating of ratings) {
    const rater = raterOf(rating)
    const counts =
      rating.assessedOn <= options.asOf &&
      rating.level !== 'not-applicable' &&
      exclusionOf(rating, options) === undefined
    if (rater !== undefined && counts && rating.assessedOn > (newest.get(rater) ?? '')) {
      newest.set(rater, rating.assessedOn)
    }
  }
  return newest
}

/** Why a rating by this rater does not count, or nothing. */
export function exclusionOf(
  rating: Rating,
  { excludeSelf = false, combine = 'latest' }: ResolveOptions,
): LeftOutReason | undefined {
  if (excludeSelf && raterOf(rating) === rating.person) return 'self-excluded'
  if (typeof combine === 'string') return undefined
  const { raterKind } = rating
  const weight = Object.hasOwn(combine.weights, raterKind) ? combine.weights[raterKind] : 0
  return weight === 0 ? 'kind-without-weight' : undefined
}
