import { at } from '../base/at'
import { type CoverBound, coverBound } from './cover-bound'
import {
  addOpenNeed,
  type CoverState,
  leaveOut,
  leaveOutWithInferiors,
  open,
  takenOf,
  takeWhole,
  undoTo,
} from './cover-state'
import type { Enough } from './is-enough'
import type { Members } from './members'
import type { OrderedActivities } from './order-quickly'
import { spend, type Work } from './work'

/** A choice that is enough, by the order that shows it. */
export interface FoundChoice {
  readonly members: Members
  readonly cost: number
  readonly ordered: OrderedActivities
}

/** A search for a choice of no more than a cost. */
export interface CoverSearch {
  readonly state: CoverState
  readonly work: Work
  /** Whether a choice that meets every need is enough. */
  readonly judge: (members: Members) => Enough
  /** Of a choice that is not enough: activities of which one more is needed. */
  readonly lackOf: (members: Members) => readonly number[]
  /** Whether the first choice will do. */
  readonly isFirstEnough: boolean
  /** What a choice may cost. */
  ceiling: number
  /** What a choice costs at least that was passed over, because it was not found out whether it is enough. */
  passed: number
  best?: FoundChoice
}

/**
 * Searches for the choice of least cost, none above the ceiling, from what is decided on: need after need, by which of
 * the activities that could meet it is taken first. With each way the activities before it are left out, so no choice is
 * looked at twice; nor are those that only differ by having one activity in place of another that is no worse.
 *
 * @returns whether all was looked at; false where the work ran out
 */
export function searchCover(search: CoverSearch): boolean {
  const { state, work } = search
  const begun = state.trail.length
  for (;;) {
    const bound = coverBound(state, work)
    if (work.left < 0) break
    if (state.paid + bound.least > search.ceiling) break
    if (bound.unmet.length > 0) {
      branch(search, bound)
      break
    }
    if (!settle(search)) break
  }
  undoTo(state, begun)
  return work.left >= 0
}

/** Looks at a choice that meets every need: whether the search goes on from it, with a need that it fails by. */
function settle(search: CoverSearch): boolean {
  const { state, work } = search
  const members = takenOf(state)
  const enough = search.judge(members)
  if (enough === 'unknown') {
    search.passed = Math.min(search.passed, state.paid)
    return false
  }
  if (enough !== 'no') {
    search.best = { members, cost: state.paid, ordered: enough }
    search.ceiling = search.isFirstEnough ? Number.NEGATIVE_INFINITY : state.paid - 1
    return false
  }
  addOpenNeed(state, search.lackOf(members))
  return work.left >= 0
}

function branch(search: CoverSearch, { least, slack, unmet }: CoverBound): void {
  const { state, work } = search
  const { cover, decided } = state
  const isTooDear = (activity: number): boolean =>
    state.paid + least + restOf(state, slack, activity) > search.ceiling
  for (let activity = 0; activity < decided.length; activity++) {
    if (decided[activity] === open && isTooDear(activity)) leaveOut(state, activity)
  }
  spend(work, decided.length)
  for (const activity of waysOf(state, at(cover.needs, at(unmet, 0)), slack)) {
    if (decided[activity] !== open) continue
    const before = state.trail.length
    takeWhole(state, activity)
    searchCover(search)
    undoTo(state, before)
    if (work.left < 0 || search.ceiling === Number.NEGATIVE_INFINITY) return
    leaveOutWithInferiors(state, activity)
  }
}

/** What taking an activity, and with it what must come before it, adds to the bound at least. */
function restOf({ cover, decided }: CoverState, slack: Float64Array, activity: number): number {
  let rest = at(slack, activity)
  for (const earlier of at(cover.prerequisites, activity)) {
    if (decided[earlier] === open) rest += at(slack, earlier)
  }
  return rest
}

/** The activities that could meet a need, the most promising first. */
function waysOf(state: CoverState, need: readonly number[], slack: Float64Array): number[] {
  const { cover, decided, met } = state
  const ways = need.filter((activity) => decided[activity] === open)
  const gain = new Map(
    ways.map((activity) => [activity, at(cover.meets, activity).filter((place) => met[place] === 0).length]),
  )
  const rest = new Map(ways.map((activity) => [activity, restOf(state, slack, activity)]))
  const by = (map: ReadonlyMap<number, number>, activity: number): number => map.get(activity) ?? 0
  return ways.sort((a, b) => by(rest, a) - by(rest, b) || by(gain, b) - by(gain, a) || a - b)
}
