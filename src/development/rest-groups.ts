import { at } from '../base/at'
import { intAt } from '../base/typed-at'
import type { Members } from './members'
import { type Ranks, rankAt } from './ranks'
import type { RankedStep, RankedSteps } from './step-ranks'

/** Activities that touch each other. */
interface RestGroup {
  readonly left: Members
  /** Of each gap: 1 where they lead on it. */
  readonly gaps: Uint8Array
}

/** Activities still to be put in order, and the ranks by then. */
export interface Rest extends RestGroup {
  readonly ranks: Ranks
}

/** What groups are found with. */
interface Grouping {
  readonly table: RankedSteps
  /** Of each activity: room to note one that stands for its group. */
  readonly leader: Int32Array
}

/** The groups of those that touch each other: by a gap that both can lead on still, or as prerequisites. */
export function restGroups(grouping: Grouping, rest: Rest, reach: Ranks): RestGroup[] {
  const { table, leader } = grouping
  const { left, gaps } = rest
  const count = countGroups(grouping, rest, reach)
  if (count <= 1) return count === 1 ? [{ left, gaps }] : []
  const groups = new Map<number, RestGroup>()
  for (let activity = 0; activity < left.length; activity++) {
    if (left[activity] !== 1) continue
    const first = leaderOf(leader, activity)
    const group = groups.get(first) ?? {
      left: new Uint8Array(left.length),
      gaps: new Uint8Array(gaps.length),
    }
    groups.set(first, group)
    group.left[activity] = 1
    for (const step of at(table.ofActivity, activity)) if (isOpen(step, rest, reach)) group.gaps[step.gap] = 1
  }
  return [...groups.values()]
}

/** Notes of each activity that is left one that stands for its group, as far as it takes to see that there is but one. */
function countGroups(grouping: Grouping, rest: Rest, reach: Ranks): number {
  const { table, leader } = grouping
  const { left } = rest
  let count = 0
  for (let activity = 0; activity < left.length; activity++) {
    leader[activity] = activity
    if (left[activity] === 1) count++
  }
  for (const steps of table.onGap) {
    if (count <= 1) return count
    count -= joinOnGap(steps, leader, (step) => left[step.activity] === 1 && isOpen(step, rest, reach))
  }
  return count - joinByPrerequisites(grouping, left)
}

/** @returns how many groups fewer there are */
function joinOnGap(
  steps: readonly RankedStep[],
  leader: Int32Array,
  isIn: (step: RankedStep) => boolean,
): number {
  let first = -1
  let joined = 0
  for (const step of steps) {
    if (!isIn(step)) continue
    if (first < 0) first = step.activity
    else joined += join(leader, first, step.activity)
  }
  return joined
}

/** @returns how many groups fewer there are */
function joinByPrerequisites({ table, leader }: Grouping, left: Members): number {
  let joined = 0
  for (let activity = 0; activity < left.length; activity++) {
    if (left[activity] !== 1) continue
    for (const earlier of at(table.prerequisites, activity)) {
      if (left[earlier] === 1) joined += join(leader, activity, earlier)
    }
  }
  return joined
}

function isOpen({ gap, from, to }: RankedStep, { ranks }: Rest, reach: Ranks): boolean {
  return to > rankAt(ranks, gap) && from <= rankAt(reach, gap)
}

function leaderOf(leader: Int32Array, activity: number): number {
  let its = activity
  while (intAt(leader, its) !== its) its = intAt(leader, its)
  return its
}

/** Makes two groups one; 1 where they were two. */
function join(leader: Int32Array, one: number, other: number): number {
  const [a, b] = [leaderOf(leader, one), leaderOf(leader, other)]
  leader[Math.max(a, b)] = Math.min(a, b)
  return a === b ? 0 : 1
}
