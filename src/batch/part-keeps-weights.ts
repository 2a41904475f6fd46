import { at } from '../base/at'
import { CompetencyError } from '../base/competency-error'
import type { MethodRequirement, PreparedMethod, SeparableMethod } from '../fit/fit-method'
import { preparedFor } from '../fit/separable'
import { batchIssue } from './issues'

/**
 * Whether a part of a profile keeps the weights of the whole to the last bit, so that it need not be made ready. One part
 * is tried: the one without the first requirement of each group that has others. Throws where it shows that what the
 * method says of its groups is wrong.
 */
export function partKeepsWeights(
  method: SeparableMethod,
  whole: readonly MethodRequirement[],
  { groups, weights }: PreparedMethod,
): boolean {
  if (groups === undefined) return false
  const sound =
    groups.length === whole.length && groups.every((group) => Number.isInteger(group) && group >= 0)
  if (!sound) throw wrongGroups(method, groups)
  const kept = withoutFirsts(groups)
  const weighed: Weighed = { groups, weights }
  // What weighs nothing is not missed, so that leaving it out shows nothing.
  const shows = weights.every((weight, i) => kept.includes(i) || weight > 0)
  if (
    !shows ||
    kept.length === whole.length ||
    kept.some((i) => groupWeight(weighed, at(groups, i), kept) === 0)
  )
    return false
  const part = preparedFor(
    method,
    kept.map((i) => at(whole, i)),
    whole,
  )
  if (part === undefined || !sharesInProportion(weighed, kept, part)) throw wrongGroups(method, groups)
  const own = kept.reduce((sum, i) => sum + at(weights, i), 0)
  return part.divisor === own && kept.every((i, k) => part.weights[k] === weights[i])
}

/** The group and the weight of each requirement. */
interface Weighed {
  readonly groups: readonly number[]
  readonly weights: readonly number[]
}

/** The requirements but the first of each group that has others. */
function withoutFirsts(groups: readonly number[]): number[] {
  return [...groups.keys()].filter((i) => {
    const group = at(groups, i)
    return groups.indexOf(group) !== i || groups.lastIndexOf(group) === i
  })
}

/** The weight of a group within some requirements. */
function groupWeight({ groups, weights }: Weighed, group: number, of: readonly number[]): number {
  return of.reduce((sum, i) => sum + (groups[i] === group ? at(weights, i) : 0), 0)
}

/** Whether in each group what is kept shares the weight of the whole group in proportion. */
function sharesInProportion(weighed: Weighed, kept: readonly number[], part: PreparedMethod): boolean {
  const { groups, weights } = weighed
  const all = [...groups.keys()]
  const total = [...new Set(groups)].reduce((sum, group) => sum + groupWeight(weighed, group, all), 0)
  return kept.every((i, k) => {
    const group = at(groups, i)
    const ownShare = at(weights, i) / groupWeight(weighed, group, kept)
    const expected = ownShare * (groupWeight(weighed, group, all) / total)
    return Math.abs(at(part.weights, k) / part.divisor - expected) <= 1e-12
  })
}

function wrongGroups(method: SeparableMethod, groups: readonly number[]): CompetencyError {
  return new CompetencyError(
    batchIssue('groups-invalid', ['groups'], { method: method.id, groups: [...groups] }),
  )
}
