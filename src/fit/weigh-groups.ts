import { at } from '../base/at'
import { noise } from '../base/compare'
import { CompetencyError } from '../base/competency-error'
import { measureIssue } from '../measure/issues'
import type { MethodRequirement, PreparedMethod } from './fit-method'
import { type GroupedBy, groupIssue } from './issues'

/** How the requirements of a profile are grouped. */
export interface Grouping {
  /** The group of a competency, by its position. Throws where it is in none, or in several. */
  readonly groupOf: (competency: string) => number
  /** The share of each group in the total, by the groups that the profile has. Throws where it lacks one that it needs. */
  readonly sharesOf: (present: ReadonlySet<number>) => readonly number[]
}

/** Weighs requirements by themselves, above 0 in all. */
export type OwnWeights = (requirements: readonly MethodRequirement[]) => readonly number[]

/**
 * Weighs requirements so that each group counts for its share, however many it has; within it they share by their own weights.
 * A part of a profile shares the whole of its groups, so that its score is the groups' own scores by their shares; a part that
 * has nothing of a group has none.
 */
export function weighGroups(
  requirements: readonly MethodRequirement[],
  whole: readonly MethodRequirement[],
  { groupOf, sharesOf }: Grouping,
  ownWeights: OwnWeights,
): Pick<PreparedMethod, 'weights' | 'divisor' | 'groups'> | undefined {
  const present = new Set(whole.map(({ competency }) => groupOf(competency)))
  const shares = sharesOf(present)
  const groups = requirements.map(({ competency }) => groupOf(competency))
  const order = [...new Set(groups)]
  if (order.length < present.size) return undefined
  const weights: number[] = []
  for (const group of order) {
    const members = [...groups.keys()].filter((i) => groups[i] === group)
    const own = ownWeights(members.map((i) => at(requirements, i)))
    const total = own.reduce((sum, weight) => sum + weight, 0)
    for (const [k, i] of members.entries()) weights[i] = (at(shares, group) * at(own, k)) / total
  }
  return {
    weights,
    // The shares add up to 1 but for rounding; dividing by the sum gives a perfect match its full points to the last bit.
    divisor: weights.reduce((sum, weight) => sum + weight, 0),
    groups: groups.map((group) => order.indexOf(group)),
  }
}

/** Finds the one list that a competency is in, by its position. */
export function groupFinder(by: GroupedBy, lists: readonly (readonly string[])[]): Grouping['groupOf'] {
  const places = new Map<string, number[]>()
  for (const [group, codes] of lists.entries()) {
    for (const code of codes) places.set(code, [...(places.get(code) ?? []), group])
  }
  return (competency) => {
    const [group, ...others] = places.get(competency) ?? []
    if (group !== undefined && others.length === 0) return group
    const times = group === undefined ? 0 : 1 + others.length
    throw new CompetencyError(groupIssue('group-mismatch', [by], { by, competency, times }))
  }
}

/** Throws unless the shares of parts are above 0 each and 1 together, and no id stands twice. */
export function checkShares(
  by: GroupedBy,
  parts: readonly { readonly id: string; readonly share: number }[],
): void {
  const total = parts.reduce((sum, { share }) => sum + share, 0)
  if (parts.some(({ share }) => !(share > 0)) || !(Math.abs(total - 1) <= noise)) {
    throw new CompetencyError(groupIssue('shares-invalid', [by], { by, total }))
  }
  for (const [i, { id }] of parts.entries()) {
    if (parts.findIndex((part) => part.id === id) < i)
      throw new CompetencyError(measureIssue('duplicate-id', [by, i, 'id'], { id, kind: by }))
  }
}
