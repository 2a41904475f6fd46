import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import type { Claim } from '../model/claim'
import type { Crosswalk, CrosswalkRow, MatchRelation } from '../model/crosswalk'
import { aCrosswalk } from '../model/crosswalk-kind'
import { inverseRelations, matchRelations } from '../model/match-relations'

interface Gathered<Code extends string> {
  readonly targets: Set<Code>
  readonly claims: Claim[]
}

const invertCrosswalkArguments: Kinds = {
  crosswalk: aCrosswalk,
}

/**
 * Turns a crosswalk round: what was broader is narrower from the other side. A competency that several rows name has
 * one row for each relation. That a competency matches nothing is not something the other side can know: such rows
 * are not in the result.
 *
 * @param crosswalk - the crosswalk
 * @returns rows in the order in which the crosswalk first names their competency, its relations in the order `exact`,
 * `close`, `broader`, `narrower`, `related`; with the claims of the rows they come from
 * @example
 * ```ts
 * import { invertCrosswalk } from 'kompetensi/change'
 * import { lembagaXyToSpencer } from 'kompetensi/lembaga-xy'
 *
 * const fromSpencer = invertCrosswalk(lembagaXyToSpencer)
 * console.log(fromSpencer.from, fromSpencer.to) // spencer lembaga-xy
 * console.log(fromSpencer.rows.find(({ from }) => from === 'TL')) // { from: 'TL', relation: 'broader', targets: ['CL'] … }
 * ```
 */
export function invertCrosswalk<
  FromId extends string,
  From extends string,
  ToId extends string,
  To extends string,
>(crosswalk: Crosswalk<FromId, From, ToId, To>): Crosswalk<ToId, To, FromId, From> {
  checkArguments('invertCrosswalk', { crosswalk }, invertCrosswalkArguments)
  const gathered = new Map<To, Map<MatchRelation, Gathered<From>>>()
  const gather = (to: To, relation: MatchRelation, { from, claims = [] }: CrosswalkRow<From, To>): void => {
    const relations = gathered.get(to) ?? new Map<MatchRelation, Gathered<From>>()
    gathered.set(to, relations)
    const entry = relations.get(relation) ?? { targets: new Set<From>(), claims: [] }
    relations.set(relation, entry)
    if (entry.targets.has(from)) return
    entry.targets.add(from)
    entry.claims.push(...claims)
  }
  for (const row of crosswalk.rows) {
    for (const target of row.targets) gather(target, inverseRelations[row.relation], row)
    for (const target of row.related ?? []) gather(target, 'related', row)
  }
  return {
    from: crosswalk.to,
    to: crosswalk.from,
    rows: [...gathered].flatMap(([from, relations]) =>
      matchRelations.flatMap((relation): CrosswalkRow<To, From>[] => {
        const entry = relations.get(relation)
        if (entry === undefined) return []
        const { targets, claims } = entry
        return [{ from, relation, targets: [...targets], ...(claims.length === 0 ? {} : { claims }) }]
      }),
    ),
  }
}
