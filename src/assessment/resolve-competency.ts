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
import { fadingLevel } from './fading-level'
import { lastDayHeld } from './last-day-held'
import { narrowExpired } from './narrow-expired'
import type { ResolveOptions } from './resolve-options'
import type { ResolveRules } from './resolve-rules'
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
  options: ResolveRules,
): ResolvedCompetency<Id, C> {
  const { sifted, enough, tooFew, combined } = standingOf(model, competency, ratings, options)
  const passedOver = combined?.passedOver ?? []
  const passedOverFor = options.combine === 'highest' ? 'lower' : 'older'
  const lists = {
    competency,
    used: (combined?.used ?? []).map(usedRating),
    expired: sifted.expired.flatMap(({ rating, lastDay }) =>
      lastDay === undefined ? [] : [{ rating, lastDay }],
    ),
    future: sifted.future,
    leftOut: inOrder(ratings, [
      ...sifted.leftOut,
      ...tooFew.map(({ from }): LeftOutRating<Id, C> => ({ rating: from.rating, reason: 'too-few-raters' })),
      ...passedOver.map(({ from }): LeftOutRating<Id, C> => ({ rating: from.rating, reason: passedOverFor })),
    ]),
  }
  if (combined !== undefined) {
    const spread = spreadOf(enough)
    return {
      status: 'held',
      ...lists,
      level: combined.level,
      ...(spread === undefined ? {} : { spread }),
      ...changeOf(combined.level, enough, options, (level) => rounded(model, competency, level, options)),
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
  options: ResolveRules,
) {
  const sifted = siftRatings(ratings, options)
  const decayed = sifted.valid.map((valid): Heard<Id, C> => heard(valid, decayedLevel(model, valid, options)))
  const { enough, tooFew } = byNumberOfRaters(decayed, options)
  return { sifted, enough, tooFew, combined: levelOf(model, competency, enough, options) }
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
  { minimumRaters }: ResolveOptions,
): { readonly enough: readonly Heard<Id, C>[]; readonly tooFew: readonly Heard<Id, C>[] } {
  if (minimumRaters === undefined) return { enough: voices, tooFew: [] }
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
  options: ResolveOptions,
): CombinedLevel<Heard<Id, C>> | undefined {
  if (voices.length === 0) return undefined
  const combined = combineLevels(options.combine ?? 'latest', voices)
  return { ...combined, level: rounded(model, competency, combined.level, options) }
}

/** A level rounded as declared, on the scale. */
function rounded<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  competency: C,
  unrounded: number,
  { rounding }: ResolveOptions,
): number {
  if (rounding === undefined) return unrounded
  const level = roundComputed(unrounded, rounding)
  const issue = heldIssue(model, competency, level, { path: ['rounding', competency] })
  throwIssues(issue === undefined ? [] : [issue])
  return level
}

function usedRating<Id extends string, C extends string>({ from, level }: Heard<Id, C>): UsedRating<Id, C> {
  const { rating, lastDay } = from
  return lastDay === undefined ? { rating, level } : { rating, level, lastDay }
}

function spreadOf(voices: readonly Heard<string, string>[]): number | undefined {
  if (voices.length < 2) return undefined
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { from } of voices) {
    lowest = Math.min(lowest, from.rated)
    highest = Math.max(highest, from.rated)
  }
  return highest - lowest
}

/** The first last day of a rating after which the others give another level or none. */
function changeOf<Id extends string, C extends string>(
  level: number,
  voices: readonly Heard<Id, C>[],
  options: ResolveOptions,
  round: (level: number) => number,
): { readonly standsUntil?: string; readonly thereafter?: number } {
  const leaving = voices.filter(({ from }) => from.lastDay !== undefined)
  if (leaving.length === 0) return {}
  leaving.sort((one, other) => compareDays(lastDayOf(one), lastDayOf(other)))
  const left = remaining(voices, options)
  for (const [i, voice] of leaving.entries()) {
    left.remove(voice)
    const day = lastDayOf(voice)
    const next = leaving[i + 1]
    if (next !== undefined && lastDayOf(next) === day) continue
    const unrounded = left.level()
    if (unrounded === undefined) return { standsUntil: day }
    const thereafter = round(unrounded)
    if (Math.abs(thereafter - level) > noise) return { standsUntil: day, thereafter }
  }
  return {}
}

/** The last day of a voice, which comes after all others where there is none. */
function lastDayOf({ from }: Heard<string, string>): string {
  return from.lastDay ?? '~'
}

function compareDays(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** The level of voices that leave one after the other; a kind that is left with too few raters leaves as a whole. */
function remaining<V extends Voice>(
  voices: readonly V[],
  { combine = 'latest', minimumRaters = {} }: ResolveOptions,
): { readonly remove: (voice: V) => void; readonly level: () => number | undefined } {
  const fading = fadingLevel(combine, voices)
  // Of the kinds that need so many raters alone: the others leave one by one.
  const kinds = new Map(
    Object.entries(minimumRaters).map(([kind, least]) => {
      const its = voices.filter(({ raterKind }) => raterKind === kind)
      return [kind, { least, left: new Set(its) }]
    }),
  )
  let size = voices.length
  const silence = (voice: V): void => {
    fading.silence(voice)
    size--
  }
  return {
    remove: (voice) => {
      const kind = kinds.get(voice.raterKind)
      if (kind === undefined) silence(voice)
      else if (kind.left.delete(voice)) {
        silence(voice)
        if (kind.left.size >= kind.least) return
        for (const other of kind.left) silence(other)
        kind.left.clear()
      }
    },
    level: () => (size === 0 ? undefined : fading.level()),
  }
}

/** The level as it was on the last day before this one on which there was one, and what that still says. */
function lastLevelOf<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  competency: C,
  ratings: readonly Rating<Id, C>[],
  options: ResolveRules,
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
  if (leftOut.length < 2) return [...leftOut]
  const place = new Map(ratings.map((rating, i) => [rating, i]))
  return leftOut.toSorted((a, b) => atKey(place, a.rating) - atKey(place, b.rating))
}
