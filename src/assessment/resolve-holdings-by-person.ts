import { atKey } from '../base/at-key'
import { checkArguments } from '../base/check-arguments'
import { groupedBy } from '../base/grouped-by'
import { throwIssues } from '../base/throw-issues'
import { checkRatings } from '../model/check-ratings'
import type { CompetencyModel } from '../model/competency-model'
import type { Rating } from '../model/rating'
import { ratingIssues } from './rating-issues'
import { optionIssues, type ResolveOptions, resolveArguments } from './resolve-options'
import { personResolver } from './resolve-person'
import type { ResolvedHoldings } from './resolved-holdings'

/**
 * Turns the ratings of many people into what each of them holds on a day, as `resolveHoldings` does for one.
 *
 * @param model - the model the codes are of
 * @param ratings - dated levels of any number of people
 * @param options - the day (`asOf`), validity, and how ratings combine
 * @returns one entry a person who was rated, ordered by id (by code unit)
 * @throws `CompetencyError` as `resolveHoldings` does, but for `several-persons`
 * @example
 * ```ts
 * import { resolveHoldingsByPerson } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const people = resolveHoldingsByPerson(
 *   lembagaXy,
 *   [
 *     { person: 'p2', competency: 'INT', level: 3, assessedOn: '2026-02-02', raterKind: 'assessor' },
 *     { person: 'p1', competency: 'INT', level: 4, assessedOn: '2026-02-02', raterKind: 'assessor' },
 *   ],
 *   { asOf: '2026-11-22' },
 * )
 * console.log(people.map(({ person, holdings }) => `${person} ${holdings.INT}`)) // ['p1 4', 'p2 3']
 * ```
 */
export function resolveHoldingsByPerson<const Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  ratings: readonly Rating<NoInfer<Id>, NoInfer<C>>[],
  options: ResolveOptions,
): ResolvedHoldings<Id, C>[] {
  checkArguments('resolveHoldingsByPerson', { model, ratings, options }, resolveArguments)
  checkRatings('resolveHoldingsByPerson', ratings)
  throwIssues([...optionIssues(options), ...ratingIssues<Id, C>(model, ratings)])
  const people = groupedBy(ratings, ({ person }) => person)
  const resolve = personResolver<Id, C>(model, options)
  return [...people.keys()].sort().map((id) => resolve(atKey(people, id)))
}
