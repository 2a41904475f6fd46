import { checkArguments } from '../base/check-arguments'
import type { Issue } from '../base/issue'
import { throwIssues } from '../base/throw-issues'
import { checkRatings } from '../model/check-ratings'
import type { CompetencyModel } from '../model/competency-model'
import type { Rating } from '../model/rating'
import { ratingIssue } from './issues'
import { ratingIssues } from './rating-issues'
import { optionIssues, type ResolveOptions, resolveArguments } from './resolve-options'
import { personResolver } from './resolve-person'
import type { ResolvedHoldings } from './resolved-holdings'

/**
 * Turns one person's ratings into the levels held on a day, and says of every rating what became of it.
 *
 * Ratings of a later day, "not applicable", those excluded and, of each rater, all but the newest are put aside first;
 * then those whose last day is past; then kinds with too few raters. What is left combines by the rule. A competency
 * without a level is not in the holdings: an expired level is not held, and nothing becomes 0.
 *
 * The newest rating of a rater replaces the older ones under every rule, and does so even when it has expired itself.
 * Of the kind `self` the rater is the person. A rating that names no rater is a voice of its own. "Not applicable" is
 * no level and replaces none. The order of the ratings never matters.
 *
 * Means are exact: levels and weights count as they are written in decimal, and weights times a constant change nothing.
 * An expired level is the one that stood on the last day there was one.
 *
 * @param model - the model the codes are of
 * @param ratings - dated levels of one person; on a scale, from its floor to its highest level
 * @param options - the day (`asOf`), validity, and how ratings combine
 * @returns the holdings, tagged with their model, and one entry for each competency that was rated, in the order of
 * the model
 * @throws `CompetencyError` with every issue: `date-invalid`, `period-reversed`, `unknown-competency`,
 * `level-not-a-number`, `level-off-scale` (also of a decay or a rounding), `duplicate-rating`, `several-persons`,
 * `model-mismatch`, `number-out-of-range`, `parameter-invalid`, `outcomes-empty`
 * @example
 * ```ts
 * import { resolveHoldings } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const { holdings, competencies } = resolveHoldings(
 *   lembagaXy,
 *   [
 *     { person: 'p1', competency: 'INT', level: 3, assessedOn: '2024-05-06', raterKind: 'superior', rater: 's1' },
 *     { person: 'p1', competency: 'INT', level: 4, assessedOn: '2026-02-02', raterKind: 'peer', rater: 'c1' },
 *     { person: 'p1', competency: 'CFV', level: 2, assessedOn: '2022-01-31', raterKind: 'superior', rater: 's1' },
 *   ],
 *   { asOf: '2026-11-22', validity: 36, combine: 'mean' },
 * )
 * console.log(holdings) // { INT: 3.5 }
 * console.log(competencies.map(({ competency, status }) => `${competency} ${status}`)) // ['INT held', 'CFV expired']
 * ```
 */
export function resolveHoldings<const Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  ratings: readonly Rating<NoInfer<Id>, NoInfer<C>>[],
  options: ResolveOptions,
): ResolvedHoldings<Id, C> {
  checkArguments('resolveHoldings', { model, ratings, options }, resolveArguments)
  checkRatings('resolveHoldings', ratings)
  throwIssues([...optionIssues(options), ...ratingIssues<Id, C>(model, ratings), ...personIssues(ratings)])
  return personResolver<Id, C>(model, options)(ratings)
}

/** Ratings of anyone but the person of the first. */
function personIssues(ratings: readonly Rating[]): Issue[] {
  const expected = ratings[0]?.person
  return ratings.flatMap(({ person: found }, i) =>
    expected === undefined || found === expected
      ? []
      : [ratingIssue('several-persons', ['ratings', i, 'person'], { expected, found })],
  )
}
