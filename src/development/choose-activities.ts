import { at } from '../base/at'
import { CompetencyError } from '../base/competency-error'
import { resultIssue } from '../base/issues'
import { cheapestChoice } from './cheapest-choice'
import { type Aim, isEnough } from './is-enough'
import { membersOf } from './members'
import { type BestOrder, lessThan, orderActivities } from './order-activities'
import { type OrderedActivities, orderQuickly } from './order-quickly'
import { farthest, heldBefore, isWithin, lacking, type PlanProblem, partOf } from './plan-problem'
import { type RankedSteps, rankSteps } from './step-ranks'
import { priceAbove, wholePrices } from './whole-prices'
import { withoutTheNeedless } from './without-the-needless'
import { setAside, type Work } from './work'

/** What a choice may miss at most. */
export interface Missed {
  /** How much less might be lacking: Σ weight × shortfall. */
  readonly shortfall: number
  /** How much less a choice that leaves as little lacking might cost, or last. */
  readonly price: number
}

/** A choice of activities. */
interface ChosenActivities {
  /** Places of the activities, in an order that leads where they can lead. */
  readonly order: readonly number[]
  /** What it may miss; absent where the choice is proven to be the first of the best. */
  readonly missed?: Missed
}

/**
 * Chooses the activities after which least is lacking (by weight); of several such choices the cheapest, then the one of
 * fewest activities, then the one that has the first id in which they differ.
 *
 * Activities that share no gap and no prerequisite do not touch each other's choice, so each such group is chosen by
 * itself, the smallest first: what one leaves of its share of the work is for those that come after.
 */
export function chooseActivities(whole: PlanProblem, work: number): ChosenActivities {
  const left: Work = { left: work }
  const groups = groupsOf(whole)
  const bySize = [...groups.keys()].sort((a, b) => at(groups, a).length - at(groups, b).length || a - b)
  const chosen = new Map<number, ChosenActivities>()
  for (const [done, place] of bySize.entries()) {
    const { part, giveBack } = setAside(left, 1 / (groups.length - done))
    chosen.set(place, chooseInGroup(partOf(whole, at(groups, place)), part))
    giveBack()
  }
  const order: number[] = []
  let missed: Missed | undefined
  for (const [place, group] of groups.entries()) {
    const its = chosen.get(place)
    order.push(...(its?.order ?? []).map((activity) => at(group, activity)))
    if (its?.missed === undefined) continue
    const { shortfall = 0, price = 0 } = missed ?? {}
    missed = { shortfall: shortfall + its.missed.shortfall, price: price + its.missed.price }
  }
  return { order, ...(missed === undefined ? {} : { missed }) }
}

/** Chooses among activities that touch each other, at their places in the group. */
function chooseInGroup(problem: PlanProblem, work: Work): ChosenActivities {
  const prices = wholePrices(problem.price)
  const full = rankSteps(problem, Number.NEGATIVE_INFINITY)
  const { ordered, leastLacking } = leastAfterAll(problem, full, work)
  const target = ordered.lacking
  const aim: Aim = { target, table: rankSteps(problem, target), full, work }
  const all = { members: membersOf(problem, [...problem.activities.keys()]), ordered }
  const known = withoutTheNeedless(problem, all, aim, prices.costs)
  const { choice, least, isFirst } = cheapestChoice(problem, known, aim, prices)
  // However it was found: of one choice always the same order.
  const order = isEnough(problem, choice.members, aim)
  const shortfall = target - leastLacking
  const price = priceAbove(least, choice.cost, prices)
  return {
    order: order === 'no' || order === 'unknown' ? choice.ordered.order : order.order,
    ...(isFirst && shortfall === 0 ? {} : { missed: { shortfall, price } }),
  }
}

/** What is lacking after all of them in their best order, and what must be lacking at least: less where the work ran out. */
function leastAfterAll(
  problem: PlanProblem,
  full: RankedSteps,
  work: Work,
): { readonly ordered: OrderedActivities; readonly leastLacking: number } {
  const all = membersOf(problem, [...problem.activities.keys()])
  const quick = orderQuickly(full, all)
  if (!Number.isFinite(quick.lacking)) {
    throw new CompetencyError(resultIssue('result-not-finite', [], { quantity: 'shortfall' }))
  }
  const least = lacking(
    problem,
    farthest(problem, heldBefore(problem), () => true),
  )
  const { part, giveBack } = setAside(work, 1 / 2)
  let ordered = quick
  let isProven = isWithin(quick.lacking, least)
  const search = (own: Work): BestOrder =>
    orderActivities(full, all, { atMost: lessThan(ordered.lacking), work: own })
  const untangle = (own: Work): BestOrder => {
    const whole = isEnough(problem, all, { target: least, table: full, full, work: own })
    return whole === 'no' || whole === 'unknown' ? { isProven: false } : { best: whole, isProven: true }
  }
  for (const { attempt, share } of [
    { attempt: search, share: 1 / 4 },
    { attempt: untangle, share: 1 / 2 },
    { attempt: search, share: 1 },
  ]) {
    if (isProven) break
    const own = setAside(part, share)
    const found = attempt(own.part)
    own.giveBack()
    ordered = found.best ?? ordered
    isProven = found.isProven || isWithin(ordered.lacking, least)
  }
  giveBack()
  return { ordered, leastLacking: isProven ? ordered.lacking : least }
}

/** Activities that touch each other's choice, by their first place. */
function groupsOf({ activities, touches, prerequisites }: PlanProblem): number[][] {
  const leader = activities.map((_, i) => i)
  const find = (activity: number): number => {
    let its = activity
    while (at(leader, its) !== its) its = at(leader, its)
    return its
  }
  const join = (one: number, other: number): void => {
    const [a, b] = [find(one), find(other)]
    leader[Math.max(a, b)] = Math.min(a, b)
  }
  const firstOn = new Map<number, number>()
  for (let activity = 0; activity < activities.length; activity++) {
    for (const earlier of at(prerequisites, activity)) join(activity, earlier)
    for (const gap of at(touches, activity)) {
      join(activity, firstOn.get(gap) ?? activity)
      if (!firstOn.has(gap)) firstOn.set(gap, activity)
    }
  }
  const groups = new Map<number, number[]>()
  for (let activity = 0; activity < activities.length; activity++) {
    const first = find(activity)
    groups.set(first, [...(groups.get(first) ?? []), activity])
  }
  return [...groups.values()]
}
