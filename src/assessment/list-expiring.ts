import { checkArguments } from '../base/check-arguments'
import { dateIssues } from '../base/date-issues'
import type { Kinds } from '../base/kind'
import { throwIssues } from '../base/throw-issues'
import { aDate } from '../model/argument-kinds'
import type { ResolvedHoldings } from './resolved-holdings'
import { aResolvedHoldings } from './result-kinds'

/** A level held that will not stand as it is until a day. */
export interface ExpiringLevel<C extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /** The level held. */
  readonly level: number
  /** The last day it stands. */
  readonly standsUntil: string
  /** The level that the ratings still valid after that day give; absent: none. */
  readonly thereafter?: number
}

const expiringArguments: Kinds = {
  resolved: aResolvedHoldings,
  date: aDate,
}

/**
 * The levels held that change or lapse before a day because ratings they rest on expire: what to assess again by then.
 *
 * @param resolved - what `resolveHoldings` returned
 * @param date - the day, `YYYY-MM-DD`; a level that stands until the day before is listed, one that stands until the
 * day itself is not
 * @returns the levels by their last day, then in the order of the model
 * @throws `CompetencyError` `date-invalid`
 * @example
 * ```ts
 * import { listExpiring, resolveHoldings } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const resolved = resolveHoldings(
 *   lembagaXy,
 *   [{ person: 'p1', competency: 'INT', level: 3, assessedOn: '2024-02-29', raterKind: 'assessor' }],
 *   { asOf: '2026-11-22', validity: 36 },
 * )
 * console.log(listExpiring(resolved, '2027-03-01')) // [{ competency: 'INT', level: 3, standsUntil: '2027-02-28' }]
 * ```
 */
export function listExpiring<Id extends string, C extends string>(
  resolved: ResolvedHoldings<Id, C>,
  date: string,
): ExpiringLevel<C>[] {
  checkArguments('listExpiring', { resolved, date }, expiringArguments)
  throwIssues(dateIssues(date, ['date']))
  return resolved.competencies
    .flatMap((entry): ExpiringLevel<C>[] => {
      if (entry.status !== 'held' || entry.standsUntil === undefined || entry.standsUntil >= date) return []
      const { competency, level, standsUntil, thereafter } = entry
      return [{ competency, level, standsUntil, ...(thereafter === undefined ? {} : { thereafter }) }]
    })
    .sort((a, b) => (a.standsUntil < b.standsUntil ? -1 : a.standsUntil > b.standsUntil ? 1 : 0))
}
