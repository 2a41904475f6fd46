import type { MatchRelation } from './crosswalk'

/** Every relation, the nearest first. */
export const matchRelations: readonly MatchRelation[] = ['exact', 'close', 'broader', 'narrower', 'related']

/** What each relation is, read from the other model. */
export const inverseRelations: Readonly<Record<MatchRelation, MatchRelation>> = {
  exact: 'exact',
  close: 'close',
  broader: 'narrower',
  narrower: 'broader',
  related: 'related',
}
