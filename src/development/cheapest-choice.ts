import { at } from '../base/at'
import { noise } from '../base/compare'
import { isEnough } from './is-enough'
import { countOf, type Members, priceOf } from './members'
import { farthest, heldBefore, isWithin, lacking, type OpenGap, type PlanProblem } from './plan-problem'

const undecided = 0
const taken = 1
const leftOut = 2

/** A choice that is enough. */
interface Known {
  readonly members: Members
  readonly price: number
  readonly count: number
  /** Whether the search came upon it: those it comes upon first win over others as good, the one it began with does not. */
  readonly found: boolean
}

/** A search through what may be taken and what left out, and how far it has come. */
interface Search {
  readonly problem: PlanProblem
  readonly group: readonly number[]
  /** Σ weight × what may be lacking. */
  readonly target: number
  /** The level each gap would come to if all of the group were taken. */
  readonly goal: readonly number[]
  /** Of each activity: `undecided`, `taken` or `leftOut`. */
  readonly decided: Uint8Array
  best: Known
}

/** What must at least be added to a choice. */
interface LeastOnTop {
  readonly price: number
  readonly count: number
}

/**
 * The cheapest choice after which no more is lacking than `target`, then the one of fewest activities: in or out is tried
 * for each activity.
 *
 * @param known - a choice that is enough
 */
export function cheapestChoice(
  problem: PlanProblem,
  group: readonly number[],
  known: Members,
  target: number,
): Members {
  const ofGroup = new Set(group)
  const search: Search = {
    problem,
    group,
    target,
    goal: farthest(problem, heldBefore(problem), (activity) => ofGroup.has(activity)),
    decided: new Uint8Array(problem.activities.length),
    best: { members: known, price: priceOf(problem, known), count: countOf(known), found: false },
  }
  decide(search, 0)
  return search.best.members
}

/** Decides the activities of the group from a place on. */
function decide(search: Search, from: number): void {
  const { problem, group, decided } = search
  if (!isWorthMore(search)) return
  let next = from
  while (next < group.length && decided[at(group, next)] !== undecided) next++
  if (next === group.length) return
  const activity = at(group, next)
  if (isOpen(search, activity)) {
    const added = [...at(problem.allPrerequisites, activity), activity].filter(
      (one) => decided[one] === undecided,
    )
    for (const one of added) decided[one] = taken
    decide(search, next + 1)
    for (const one of added) decided[one] = undecided
  }
  decided[activity] = leftOut
  decide(search, next + 1)
  decided[activity] = undecided
}

/** Keeps what is taken so far where it is the best choice that is enough; else whether more can make it that. */
function isWorthMore(search: Search): boolean {
  const { problem, decided, target, best } = search
  const members = decided.map((state) => (state === taken ? 1 : 0))
  const [price, count] = [priceOf(problem, members), countOf(members)]
  if (isWorse(best, price, count)) return false
  const levels = farthest(problem, heldBefore(problem), (activity) => decided[activity] === taken)
  if (isWithin(lacking(problem, levels), target)) {
    if (!isEnough(problem, members, { target, quickly: false })) return true
    search.best = { members, price, count, found: true }
    return false
  }
  const top = leastOnTop(search, levels)
  const least = price + top.price
  const isTie = Math.abs(least - best.price) <= noise * Math.max(1, best.price)
  if (isWorse(best, isTie ? best.price : least, count + top.count)) return false
  const reach = farthest(
    problem,
    heldBefore(problem),
    (activity) => decided[activity] === taken || isOpen(search, activity),
  )
  return isWithin(lacking(problem, reach), target)
}

function isWorse(best: Known, price: number, count: number): boolean {
  if (price !== best.price) return price > best.price
  return best.found ? count >= best.count : count > best.count
}

/** Whether an activity can still be taken. */
function isOpen({ problem, decided }: Search, activity: number): boolean {
  return (
    decided[activity] === undecided &&
    at(problem.allPrerequisites, activity).every((earlier) => decided[earlier] !== leftOut)
  )
}

/**
 * What must at least be paid on top, and how many activities more, given the levels so far: each gap that is still open
 * needs one more activity, of which it bears no more than its share among the gaps that the activity touches.
 */
function leastOnTop(search: Search, levels: readonly number[]): LeastOnTop {
  let price = 0
  let count = 0
  for (const [place, gap] of search.problem.gaps.entries()) {
    if (at(levels, place) >= at(search.goal, place) - noise) continue
    const share = leastShare(search, gap)
    if (share === undefined) continue
    price += share.price
    count += share.count
  }
  return { price, count: Math.max(1, Math.ceil(count - noise)) }
}

/** The least share of a price and of an activity with which a gap can be helped; nothing where none can be taken. */
function leastShare(search: Search, { steps }: OpenGap): LeastOnTop | undefined {
  const { price, touches } = search.problem
  let least = Number.POSITIVE_INFINITY
  let part = 1
  for (const { activity } of steps) {
    if (!isOpen(search, activity)) continue
    const shared = at(touches, activity).length
    least = Math.min(least, at(price, activity) / shared)
    part = Math.min(part, 1 / shared)
  }
  return least === Number.POSITIVE_INFINITY ? undefined : { price: least, count: part }
}
