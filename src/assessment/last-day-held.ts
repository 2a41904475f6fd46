import { addDays } from '../base/add-days'
import type { Rating } from '../model/rating'
import { raterOf } from './rater-of'
import type { ResolveRules } from './resolve-rules'
import { exclusionOf } from './sift-ratings'

/** From which day to which a rating counts, both included. */
interface Span {
  readonly begins: string
  readonly ends: string
}

/**
 * The last day before `asOf` on which there was a level: on which some kind had as many raters as it needs. Nothing when
 * there never was one.
 *
 * @param ratings - of one competency, in the order of `orderRatings`
 */
export function lastDayHeld(ratings: readonly Rating[], options: ResolveRules): string | undefined {
  const { minimumRaters = {} } = options
  let last: string | undefined
  for (const [kind, spans] of spansByKind(ratings, options)) {
    const least = Object.hasOwn(minimumRaters, kind) ? minimumRaters[kind] : undefined
    const day = lastDayOfSoMany(spans, least ?? 1)
    if (day !== undefined && (last === undefined || day > last)) last = day
  }
  return last
}

/** When each rating counts: until its last day, but no longer than to the day before its rater's next, or before `asOf`. */
function spansByKind(ratings: readonly Rating[], options: ResolveRules): ReadonlyMap<string, Span[]> {
  const spans = new Map<string, Span[]>()
  const nextBy = new Map<string | undefined, string>()
  for (const rating of ratings.toReversed()) {
    if (!counts(rating, options)) continue
    const { raterKind, assessedOn: begins } = rating
    const rater = raterOf(rating)
    const next = nextBy.get(rater) ?? options.asOf
    if (rater !== undefined) nextBy.set(rater, begins)
    if (begins >= next) continue
    const last = options.lastDayOf(rating)
    const ends = last !== undefined && last < next ? last : addDays(next, -1)
    const its = spans.get(raterKind) ?? []
    its.push({ begins, ends })
    spans.set(raterKind, its)
  }
  return spans
}

function counts(rating: Rating, options: ResolveRules): boolean {
  const { assessedOn, level } = rating
  return (
    assessedOn <= options.asOf && level !== 'not-applicable' && exclusionOf(rating, options) === undefined
  )
}

/** The last day on which at least so many spans hold. */
function lastDayOfSoMany(spans: readonly Span[], many: number): string | undefined {
  const latestFirst = (a: string, b: string): number => (a > b ? -1 : a < b ? 1 : 0)
  const begins = spans.map((span) => span.begins).sort(latestFirst)
  const ends = spans.map((span) => span.ends).sort(latestFirst)
  let over = 0
  for (const [i, day] of ends.entries()) {
    // Those that begin later are over, going back in time.
    for (let next = begins[over]; next !== undefined && next > day; next = begins[over]) over++
    if (i + 1 - over >= many) return day
  }
  return undefined
}
