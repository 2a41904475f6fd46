import { atKey } from '../base/at-key'
import { noise } from '../base/compare'
import { monthsBetween } from '../base/months-between'
import { roundComputed } from '../base/round-computed'
import { throwIssues } from '../base/throw-issues'
import type { CompetencyModel } from '../model/competency-model'
import { heldIssue } from '../model/holdings-issues'
import type { OutcomeRange } from '../model/outcome-range'
import type { Rating } from '../model/rating'
import { scaleOf } from '../model/scale-of'
import { type CombinedLevel, combineLevels, type Voice } from './combine-levels'
import { lastDayHeld } from './last-day-held'
import { narrowExpired } from './narrow-expired'
import type { ResolveOptions } from './resolve-options'
import type { ResolvedCompetency, UsedRating } from './resolved-competency'
import { type LeftOutRating, type LevelledRating, siftRatings } from './sift-ratings'

/** A rating as the rule sees it. */
interface Heard<Id extends string, C extends string> extends Voice {
  readonly from: LevelledRating<Id, C>
}

/**
 * What the ratings of one competency come to.
 *
 * @param ratings - all of this competency and one person, in the order of `orderRatings`
 */
export function resolveCompetency<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  competency: C,
  ratings: readonly Rating<Id, C>[],
  options: ResolveOptions,
): ResolvedCompetency<Id, C> {
  const { sifted, enough, tooFew, combined } = standingOf(model, competency, ratings, options)
  const tooFewLeftOut = tooFew.map(({ from }): LeftOut<Id, C> => ({ from, reason: 'too-few-raters' }))
  const passedOver = (combined?.passedOver ?? []).map(
    ({ from }): LeftOut<Id, C> => ({ from, reason: options.combine === 'highest' ? 'lower' : 'older' }),
  )
  const lists = {
    competency,
    used: (combined?.used ?? []).map(usedRating),
    expired: sifted.expired.flatMap(({ rating, lastDay }) =>
      lastDay === undefined ? [] : [{ rating, lastDay }],
    ),
    future: sifted.future,
    leftOut: inOrder(ratings, [
      ...sifted.leftOut,
      ...[...tooFewLeftOut, ...passedOver].map(({ from, reason }) => ({ rating: from.rating, reason })),
    ]),
  }
  if (combined !== undefined) {
    const spread = spreadOf(enough)
    return {
      status: 'held',
      ...lists,
      level: combined.level,
      ...(spread === undefined ? {} : { spread }),
      ...changeOf(combined.level, enough, (voices) =>
        levelOf(model, competency, byNumberOfRaters(voices, options).enough, options),
      ),
    }
  }
  const last = lastLevelOf(model, competency, ratings, options)
  return last === undefined ? { status: 'no-level', ...lists } : { status: 'expired', ...lists, ...last }
}

/** What stands on the day, and the level it comes to; no level where no kind has enough raters. */
function standingOf<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  competency: C,
  ratings: readonly Rating<Id, C>[],
  options: ResolveOptions,
) {
  const sifted = siftRatings(ratings, options)
  const decayed = sifted.valid.map((valid): Heard<Id, C> => heard(valid, decayedLevel(model, valid, options)))
  const { enough, tooFew } = byNumberOfRaters(decayed, options)
  return { sifted, enough, tooFew, combined: levelOf(model, competency, enough, options) }
}

interface LeftOut<Id extends string, C extends string> {
  readonly from: LevelledRating<Id, C>
  readonly reason: LeftOutRating['reason']
}

function heard<Id extends string, C extends string>(
  from: LevelledRating<Id, C>,
  level: number,
): Heard<Id, C> {
  return { level, assessedOn: from.rating.assessedOn, raterKind: from.rating.raterKind, from }
}

/** What a rating counts for on the day. */
function decayedLevel<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  { rating, rated }: LevelledRating<Id, C>,
  { decay, asOf }: ResolveOptions,
): number {
  if (decay === undefined) return rated
  const level = decay(rated, monthsBetween(rating.assessedOn, asOf))
  const issue = heldIssue(model, rating.competency, level, { path: ['decay', rating.competency] })
  throwIssues(issue === undefined ? [] : [issue])
  return level + 0
}

/** Parts the kinds that have enough raters from those that have not. */
function byNumberOfRaters<Id extends string, C extends string>(
  voices: readonly Heard<Id, C>[],
  { minimumRaters = {} }: ResolveOptions,
): { readonly enough: readonly Heard<Id, C>[]; readonly tooFew: readonly Heard<Id, C>[] } {
  const counts = new Map<string, number>()
  for (const { raterKind } of voices) counts.set(raterKind, (counts.get(raterKind) ?? 0) + 1)
  const has = ({ raterKind }: Heard<Id, C>): boolean => {
    const least = Object.hasOwn(minimumRaters, raterKind) ? minimumRaters[raterKind] : undefined
    return least === undefined || atKey(counts, raterKind) >= least
  }
  return { enough: voices.filter(has), tooFew: voices.filter((voice) => !has(voice)) }
}

/** The level by the caller's rule, rounded as declared, on the scale; nothing without a voice. */
function levelOf<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  competency: C,
  voices: readonly Heard<Id, C>[],
  { combine = 'latest', rounding }: ResolveOptions,
): CombinedLevel<Heard<Id, C>> | undefined {
  if (voices.length === 0) return undefined
  const combined = combineLevels(combine, voices)
  if (rounding === undefined) return combined
  const level = roundComputed(combined.level, rounding)
  const issue = heldIssue(model, competency, level, { path: ['rounding', competency] })
  throwIssues(issue === undefined ? [] : [issue])
  return { ...combined, level }
}

function usedRating<Id extends string, C extends string>({ from, level }: Heard<Id, C>): UsedRating<Id, C> {
  const { rating, lastDay } = from
  return { rating, level, ...(lastDay === undefined ? {} : { lastDay }) }
}

function spreadOf(voices: readonly Heard<string, string>[]): number | undefined {
  if (voices.length < 2) return undefined
  const rated = voices.map(({ from }) => from.rated)
  return Math.max(...rated) - Math.min(...rated)
}

/** The first last day of a rating after which the others give another level or none. */
function changeOf<Id extends string, C extends string>(
  level: number,
  voices: readonly Heard<Id, C>[],
  levelOfOthers: (others: readonly Heard<Id, C>[]) => { readonly level: number } | undefined,
): { readonly standsUntil?: string; readonly thereafter?: number } {
  const lastDays = new Set(voices.flatMap(({ from }) => (from.lastDay === undefined ? [] : [from.lastDay])))
  for (const day of [...lastDays].sort()) {
    const left = voices.filter(({ from }) => from.lastDay === undefined || from.lastDay > day)
    const next = levelOfOthers(left)
    if (next === undefined) return { standsUntil: day }
    if (Math.abs(next.level - level) > noise) return { standsUntil: day, thereafter: next.level }
  }
  return {}
}

/** The level as it was on the last day before this one on which there was one, and what that still says. */
function lastLevelOf<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  competency: C,
  ratings: readonly Rating<Id, C>[],
  options: ResolveOptions,
): { readonly lastLevel: number; readonly lastDay: string; readonly outcomes?: OutcomeRange } | undefined {
  const lastDay = lastDayHeld(ratings, options)
  if (lastDay === undefined) return undefined
  const { combined } = standingOf(model, competency, ratings, { ...options, asOf: lastDay })
  if (combined === undefined) return undefined
  const { level, used } = combined
  const { narrowExpired: how, asOf } = options
  if (how === undefined) return { lastLevel: level, lastDay }
  const rated = used.reduce((latest, { assessedOn }) => (assessedOn > latest ? assessedOn : latest), '')
  const expired = { competency, level, monthsSince: monthsBetween(rated, asOf) }
  return { lastLevel: level, lastDay, outcomes: narrowExpired(expired, how, scaleOf(model, competency)) }
}

/** The ratings left out, in the order of all ratings. */
function inOrder<Id extends string, C extends string>(
  ratings: readonly Rating<Id, C>[],
  leftOut: readonly LeftOutRating<Id, C>[],
): LeftOutRating<Id, C>[] {
  const place = new Map(ratings.map((rating, i) => [rating, i]))
  return leftOut.toSorted((a, b) => atKey(place, a.rating) - atKey(place, b.rating))
}
