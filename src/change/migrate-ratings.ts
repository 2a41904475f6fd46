import { at } from '../base/at'
import { checkArguments } from '../base/check-arguments'
import { periodIssues } from '../base/date-issues'
import type { Issue, IssuePath } from '../base/issue'
import type { Kinds } from '../base/kind'
import { throwIssues } from '../base/throw-issues'
import { checkRatings } from '../model/check-ratings'
import { modelMismatch, unknownCompetency } from '../model/competency-issues'
import { heldOnScaleIssue } from '../model/holdings-issues'
import type { ModelPlace } from '../model/model-place'
import type { RatedLevel, Rating } from '../model/rating'
import type { CarriedTo, CarryStep, RatingObstacle, Withheld } from './carried'
import type { Way } from './carry-holdings'
import { carryLevels, type Outcome, ratedLevelKind } from './carry-levels'
import { checkChoices } from './check-choices'
import { diffWay, type MigrationOptions, migrationOptions } from './diff-way'
import type { ModelDiff } from './model-diff'
import { aDiffToFollow } from './result-kinds'
import { sortArrival } from './sort-arrival'
import { checkJourney } from './way-back'

/** A rating that kept its code and its level. */
export interface KeptRating<C extends string = string> {
  /** Its position in the input. */
  readonly rating: number
  /** Code of the competency. */
  readonly competency: C
  /** The level. */
  readonly level: RatedLevel
}

/** A rating that was carried to one or more competencies. */
export interface CarriedRating<From extends string = string, To extends string = string> {
  /** Its position in the input. */
  readonly rating: number
  /** Code it had. */
  readonly competency: From
  /** The level it had. */
  readonly level: RatedLevel
  /** Where it went, at least one. */
  readonly to: readonly CarriedTo<To, RatedLevel>[]
  /** Where it was not carried although it could have been. */
  readonly withheld: readonly Withheld<To, RatingObstacle>[]
}

/** A rating that has no place. */
export interface UnplacedRating<From extends string = string, To extends string = string> {
  /** Its position in the input. */
  readonly rating: number
  /** Code it had. */
  readonly competency: From
  /** The level it had. */
  readonly level: RatedLevel
  /** Why, for each competency it could have been carried to; at least one. */
  readonly withheld: readonly Withheld<To, RatingObstacle>[]
}

/** A rating of the result that several ratings were combined into, or that speaks for a part of a merger. */
export interface CombinedRating<From extends string = string, To extends string = string> {
  /** Its position in the result. */
  readonly result: number
  /** Code of the competency. */
  readonly competency: To
  /** Positions in the input of the ratings it was combined from. */
  readonly from: readonly number[]
  /** The competencies that were merged into it and that this rater did not rate on that day. */
  readonly notRated: readonly From[]
}

/** Ratings after a model changed, and what became of each. */
export interface RatingsMigration<
  FromId extends string = string,
  From extends string = string,
  ToId extends string = string,
  To extends string = string,
> {
  /** What made it. */
  readonly kind: 'ratings-migration'
  /** The model the ratings come from. */
  readonly before: ModelPlace<FromId>
  /** The model they are of now. */
  readonly after: ModelPlace<ToId>
  /** The ratings, in the order of the input; of one that went to several competencies one for each. */
  readonly ratings: readonly Rating<ToId, To>[]
  /** Under the same code with the same level. */
  readonly kept: readonly KeptRating<From>[]
  /** Under another code with the same level, nothing lost. */
  readonly moved: readonly CarriedRating<From, To>[]
  /** With another level, or with a loss: each target says which. */
  readonly converted: readonly CarriedRating<From, To>[]
  /** Without a place, and why. */
  readonly unplaced: readonly UnplacedRating<From, To>[]
  /** What was combined. */
  readonly combined: readonly CombinedRating<From, To>[]
  /** False when something was lost: then the way back is refused. */
  readonly reversible: boolean
  /** Every step so far, in order. */
  readonly journey: readonly CarryStep[]
  /** The options it was made with. */
  readonly options: MigrationOptions<From, To>
}

const migrateRatingsArguments: Kinds = {
  ratings: {
    due: true,
    ofKind: 'list',
    has: ['kind', 'before', 'after', 'ratings'],
  },
  diff: aDiffToFollow,
  options: { fields: migrationOptions },
}

/**
 * Takes ratings through the changes of a model: date, rater and evidence stay, code and level go where the model
 * leads. Ratings of competencies that were merged are combined where one rater gave them on one day, by the rule of
 * the caller; of these the earliest `validUntil` stands and the evidence is listed. "Not applicable" is carried as
 * it is and takes part in no sum.
 *
 * @param ratings - ratings by code of the earlier model, of any number of people; or an earlier migration of ratings
 * @param diff - what changed
 * @param options - as for `migrateHoldings`
 * @returns the ratings in the later model; and the position of each rating given in exactly one of `kept`, `moved`,
 * `converted` and `unplaced`, in the order given
 * @throws `CompetencyError` with every issue: `unknown-competency`, `model-mismatch`, `level-not-a-number`,
 * `level-off-scale`, `date-invalid`, `period-reversed`, `parameter-invalid`; of an earlier migration `way-back-lossy`
 * @example
 * ```ts
 * import { defineModel } from 'kompetensi'
 * import { diffModels, migrateRatings } from 'kompetensi/change'
 *
 * const scales = { five: { levels: [1, 2, 3, 4, 5] } } as const
 * const v1 = defineModel({ id: 'acme', scales, competencies: { SQL: { name: 'SQL', scale: 'five' } }, jobs: {} })
 * const v2 = defineModel({
 *   id: 'acme',
 *   version: '2',
 *   scales,
 *   competencies: {
 *     SQL: { name: 'SQL', scale: 'five', retired: { successors: ['DATA'] } },
 *     DATA: { name: 'Data', scale: 'five' },
 *   },
 *   jobs: {},
 * })
 * const { ratings } = migrateRatings(
 *   [{ person: 'p1', competency: 'SQL', level: 3, assessedOn: '2026-02-28', raterKind: 'superior' }],
 *   diffModels(v1, v2),
 * )
 * console.log(ratings[0]?.competency, ratings[0]?.level) // DATA 3
 * ```
 */
export function migrateRatings<
  FromId extends string,
  From extends string,
  ToId extends string,
  To extends string,
>(
  ratings:
    | readonly Rating<NoInfer<FromId>, NoInfer<From>>[]
    | RatingsMigration<string, string, NoInfer<FromId>, NoInfer<From>>,
  diff: ModelDiff<FromId, From, ToId, To>,
  options: MigrationOptions<NoInfer<From>, NoInfer<To>> = {},
): RatingsMigration<FromId, From, ToId, To> {
  checkArguments('migrateRatings', { ratings, diff, options }, migrateRatingsArguments)
  checkChoices('migrateRatings', options)
  const way = diffWay(diff, options)
  const earlier = 'kind' in ratings ? ratings : undefined
  if (earlier !== undefined) checkJourney(earlier, way)
  const given: readonly Rating<FromId, From>[] = 'kind' in ratings ? ratings.ratings : ratings
  checkRatings('migrateRatings', given)
  throwIssues(issuesOf(given, way))

  const travellers = given.map(({ person, competency, level, assessedOn, raterKind, rater }) => {
    const { edges, withheld } = way.departures.get(competency) ?? { edges: [], withheld: [] }
    const group = JSON.stringify([person, assessedOn, raterKind, rater ?? null])
    return { competency, level: level === 'not-applicable' ? level : level + 0, group, edges, withheld }
  })
  const { combine, rounding = 'none' } = options
  const { arrivals, outcomes } = carryLevels(travellers, { kind: ratedLevelKind, combine, rounding })

  const kept: KeptRating<From>[] = []
  const moved: CarriedRating<From, To>[] = []
  const converted: CarriedRating<From, To>[] = []
  const unplaced: UnplacedRating<From, To>[] = []
  const lost = new Set<From>()
  for (const [rating, { competency, level }] of travellers.entries()) {
    const { to, withheld } = at(arrivals, rating)
    const item = { rating, competency, level, to, withheld }
    const { kind, isLost } = sortArrival(competency, level, to)
    if (kind === 'unplaced') unplaced.push({ rating, competency, level, withheld })
    else if (kind === 'kept') kept.push({ rating, competency, level })
    else if (kind === 'moved') moved.push(item)
    else converted.push(item)
    if (isLost) lost.add(competency)
  }
  const inOrder = [...outcomes].sort((a, b) => at(a.from, 0) - at(b.from, 0))
  const codes = [...way.departures.keys()].filter((code) => lost.has(code))
  return {
    kind: 'ratings-migration',
    before: { model: way.before.model, version: way.before.version },
    after: { model: way.after.model, version: way.after.version },
    ratings: inOrder.map((outcome) => ratingFrom(outcome, given, way.after.model)),
    kept,
    moved,
    converted,
    unplaced,
    combined: inOrder.flatMap(({ competency, from, mergedFrom }, result): CombinedRating<From, To>[] => {
      const rated = new Set(from.map((i) => given[i]?.competency))
      const notRated = mergedFrom.filter((code) => !rated.has(code))
      return from.length + notRated.length < 2 ? [] : [{ result, competency, from, notRated }]
    }),
    reversible: lost.size === 0,
    journey: [
      ...(earlier?.journey ?? []),
      {
        before: { model: way.before.model, version: way.before.version },
        after: { model: way.after.model, version: way.after.version },
        lost: codes,
      },
    ],
    options: { ...options },
  }
}

function ratingFrom<FromId extends string, From extends string, ToId extends string, To extends string>(
  { competency, level, from }: Outcome<From, To, RatedLevel>,
  given: readonly Rating<FromId, From>[],
  model: ToId,
): Rating<ToId, To> {
  const sources = from.flatMap((i) => given[i] ?? [])
  const [first] = sources
  const { person = '', assessedOn = '', raterKind = '', rater } = first ?? {}
  const ends = sources.flatMap(({ validUntil }) => validUntil ?? []).sort()
  const evidence = [...new Set(sources.flatMap((source) => source.evidence ?? []))].sort()
  const [earliest] = ends
  return {
    ...(sources.some((source) => source.model !== undefined) ? { model } : {}),
    person,
    competency,
    level,
    assessedOn,
    ...(earliest === undefined ? {} : { validUntil: earliest }),
    raterKind,
    ...(rater === undefined ? {} : { rater }),
    ...(evidence.length === 0 ? {} : { evidence: evidence.join('; ') }),
  }
}

function issuesOf<FromId extends string, From extends string, ToId extends string, To extends string>(
  ratings: readonly Rating<FromId, From>[],
  way: Way<FromId, From, ToId, To>,
): Issue[] {
  const model = { id: way.before.model, competencies: Object.fromEntries(way.departures) }
  const issues: Issue[] = []
  for (const [i, rating] of ratings.entries()) {
    const { competency, level, assessedOn, validUntil } = rating
    if (rating.model !== undefined && rating.model !== way.before.model)
      issues.push(modelMismatch(way.before.model, rating.model, [i, 'model']))
    const departure = way.departures.get(competency)
    const path: IssuePath = [i, 'competency']
    if (departure === undefined) issues.push(unknownCompetency(model, competency, path, issues.length))
    else if (level !== 'not-applicable') {
      const issue = heldOnScaleIssue(competency, level, [i, 'level'], departure.scale)
      if (issue !== undefined) issues.push(issue)
    }
    issues.push(...periodIssues({ field: 'assessedOn', date: assessedOn }, validUntil, [i]))
  }
  return issues
}
