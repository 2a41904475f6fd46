import { noise } from '../base/compare'
import { orderActivities } from './order-activities'
import { farthest, isWithin, lacking, type Members, type PlanProblem, priceOf } from './plan-problem'

/** The most activities for which the best choice is found for certain. */
const mostForExact = 20

/** A choice of activities. */
interface ChosenActivities {
  /** Places of the activities, in an order that leads where they can lead. */
  readonly order: readonly number[]
  /** Whether no other choice leaves less lacking, or as much for a lower price. */
  readonly exact: boolean
}

/**
 * Chooses the activities after which least is lacking (by weight); of several such choices the cheapest, then the one of
 * fewest activities, then the one that has the first id in which they differ.
 *
 * Activities that share no gap and no prerequisite do not touch each other's choice, so each such group is chosen by
 * itself: up to 20 exactly, more by leaving out, the dearest first, what is not needed.
 */
export function chooseActivities(whole: PlanProblem): ChosenActivities {
  const order: number[] = []
  let exact = true
  for (const group of groupsOf(whole)) {
    const problem = onlyGapsOf(whole, group)
    const isExact = group.length <= mostForExact
    exact &&= isExact
    const target = orderActivities(problem, group, { quickly: !isExact })?.lacking ?? 0
    const fewer = withoutTheNeedless(problem, group, target)
    const chosen = isExact ? cheapest(problem, group, fewer, target) : fewer
    order.push(...(orderActivities(problem, placesOf(chosen), { quickly: !isExact })?.order ?? []))
  }
  return { order, exact }
}

/** Activities that touch each other's choice, by their first place. */
function groupsOf({ activities, touches, prerequisites }: PlanProblem): number[][] {
  const leader = activities.map((_, i) => i)
  const find = (activity: number): number => {
    let at = activity
    while (leader[at] !== at) at = leader[at] ?? at
    return at
  }
  const join = (one: number, other: number): void => {
    const [a, b] = [find(one), find(other)]
    leader[Math.max(a, b)] = Math.min(a, b)
  }
  const firstOn = new Map<number, number>()
  for (let activity = 0; activity < activities.length; activity++) {
    for (const earlier of prerequisites[activity] ?? []) join(activity, earlier)
    for (const gap of touches[activity] ?? []) {
      join(activity, firstOn.get(gap) ?? activity)
      if (!firstOn.has(gap)) firstOn.set(gap, activity)
    }
  }
  const groups = new Map<number, number[]>()
  for (let activity = 0; activity < activities.length; activity++) {
    const at = find(activity)
    groups.set(at, [...(groups.get(at) ?? []), activity])
  }
  return [...groups.values()]
}

/** The problem with those gaps alone that a group has a step on. */
function onlyGapsOf(problem: PlanProblem, group: readonly number[]): PlanProblem {
  const kept = [...new Set(group.flatMap((activity) => problem.touches[activity] ?? []))].sort(
    (a, b) => a - b,
  )
  return {
    ...problem,
    gaps: kept.flatMap((gap) => problem.gaps[gap] ?? []),
    touches: problem.touches.map((gaps) => gaps.map((gap) => kept.indexOf(gap)).filter((gap) => gap >= 0)),
  }
}

function membersOf({ activities }: PlanProblem, group: readonly number[]): Members {
  const members = new Uint8Array(activities.length)
  for (const activity of group) members[activity] = 1
  return members
}

function placesOf(members: Members): number[] {
  return [...members].flatMap((member, activity) => (member === 1 ? [activity] : []))
}

/** Leaves out, the dearest first, every activity without which no more is lacking. */
function withoutTheNeedless(problem: PlanProblem, group: readonly number[], target: number): Members {
  const { price, allPrerequisites } = problem
  let members = membersOf(problem, group)
  const dearest = [...group].sort((a, b) => (price[b] ?? 0) - (price[a] ?? 0) || b - a)
  for (const activity of dearest) {
    if (members[activity] !== 1) continue
    const fewer = members.map((member, other) =>
      other === activity || allPrerequisites[other]?.includes(activity) === true ? 0 : member,
    )
    if (isEnough(problem, fewer, target, true)) members = fewer
  }
  return members
}

/** Whether no more is lacking after these than was aimed at, in the best order or in one that was found quickly. */
function isEnough(problem: PlanProblem, members: Members, target: number, quickly: boolean): boolean {
  const held = problem.gaps.map((gap) => gap.held)
  const atBest = lacking(
    problem,
    farthest(problem, held, (activity) => members[activity] === 1),
  )
  if (!isWithin(atBest, target)) return false
  return orderActivities(problem, placesOf(members), { quickly, atMost: target }) !== undefined
}

/** The cheapest choice, by trying in or out for each activity; `known` is one that is enough. */
function cheapest(problem: PlanProblem, group: readonly number[], known: Members, target: number): Members {
  const { activities, allPrerequisites, gaps, price, touches } = problem
  const held = gaps.map((gap) => gap.held)
  const goal = farthest(problem, held, (activity) => group.includes(activity))
  // 1 in, 2 out, 0 not decided.
  const decided = new Uint8Array(activities.length)
  let best = known
  let bestPrice = priceOf(problem, known)
  let bestCount = known.reduce((sum, member) => sum + member, 0)
  let found = false

  const isOpen = (activity: number): boolean =>
    decided[activity] === 0 && (allPrerequisites[activity] ?? []).every((earlier) => decided[earlier] !== 2)
  /**
   * What must at least be paid on top, and how many activities more, given the levels so far: each gap that is still open
   * needs one more activity, of which it bears no more than its share among the gaps that the activity touches.
   */
  const leastOnTop = (levels: readonly number[]): { readonly price: number; readonly count: number } => {
    let leastPrice = 0
    let leastCount = 0
    for (const [gap, { steps }] of gaps.entries()) {
      if ((levels[gap] ?? 0) >= (goal[gap] ?? 0) - noise) continue
      let share = Number.POSITIVE_INFINITY
      let part = 1
      for (const { activity } of steps) {
        if (!isOpen(activity)) continue
        const shared = touches[activity]?.length ?? 1
        share = Math.min(share, (price[activity] ?? 0) / shared)
        part = Math.min(part, 1 / shared)
      }
      if (share === Number.POSITIVE_INFINITY) continue
      leastPrice += share
      leastCount += part
    }
    return { price: leastPrice, count: Math.max(1, Math.ceil(leastCount - noise)) }
  }

  const decide = (at: number): void => {
    const chosen = decided.map((state) => (state === 1 ? 1 : 0))
    const paid = priceOf(problem, chosen)
    const count = chosen.reduce((sum, member) => sum + member, 0)
    const isWorse = (amount: number, number: number): boolean =>
      amount > bestPrice || (amount === bestPrice && (found ? number >= bestCount : number > bestCount))
    if (isWorse(paid, count)) return
    const levels = farthest(problem, held, (activity) => decided[activity] === 1)
    if (isWithin(lacking(problem, levels), target)) {
      if (isEnough(problem, chosen, target, false)) {
        best = chosen
        bestPrice = paid
        bestCount = count
        found = true
        return
      }
    } else {
      const top = leastOnTop(levels)
      const least = paid + top.price
      const isTie = Math.abs(least - bestPrice) <= noise * Math.max(1, bestPrice)
      if (isWorse(isTie ? bestPrice : least, count + top.count)) return
      const reach = farthest(problem, held, (activity) => decided[activity] === 1 || isOpen(activity))
      if (!isWithin(lacking(problem, reach), target)) return
    }
    let next = at
    while (next < group.length && decided[group[next] ?? 0] !== 0) next++
    const activity = group[next]
    if (activity === undefined) return
    if (isOpen(activity)) {
      const added = [...(allPrerequisites[activity] ?? []), activity].filter((one) => decided[one] === 0)
      for (const one of added) decided[one] = 1
      decide(next + 1)
      for (const one of added) decided[one] = 0
    }
    decided[activity] = 2
    decide(next + 1)
    decided[activity] = 0
  }
  decide(0)
  return best
}
