import { at } from '../base/at'
import type { GapItem, GapStatus } from '../gap/gap-report'

/** What is asked for first: where somebody falls short, then what nobody knows, then what is there. */
const urgency: Readonly<Record<GapStatus, number>> = {
  below: 0,
  'not-assessed': 1,
  'level-unspecified': 2,
  met: 3,
  above: 3,
}

/**
 * Requirements in the order in which to ask for them: those in focus in their own order, then essentials, then the others; among
 * these by urgency, the largest shortfall first, and in the order of the profile.
 */
export function orderByUrgency<C extends string>(
  items: readonly GapItem<C>[],
  focus: readonly C[],
): GapItem<C>[] {
  const keys = new Map(items.map((item) => [item, keyOf(item, focus)]))
  return items.toSorted((one, other) => compareKeys(keys.get(one) ?? [], keys.get(other) ?? []))
}

/** The smaller, the earlier; the first number that differs decides. */
function keyOf<C extends string>(item: GapItem<C>, focus: readonly C[]): number[] {
  const place = focus.indexOf(item.competency)
  return [
    place === -1 ? focus.length : place,
    item.essential ? 0 : 1,
    urgency[item.status],
    item.status === 'below' ? item.gap : 0,
  ]
}

function compareKeys(one: readonly number[], other: readonly number[]): number {
  const i = one.findIndex((value, place) => value !== other[place])
  return i === -1 ? 0 : at(one, i) - at(other, i)
}
