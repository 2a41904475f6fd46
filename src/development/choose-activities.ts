import { at } from '../base/at'
import { CompetencyError } from '../base/competency-error'
import { resultIssue } from '../base/issues'
import { cheapestChoice } from './cheapest-choice'
import { isEnough } from './is-enough'
import { type Members, membersOf, placesIn } from './members'
import { type OrderedActivities, orderActivities } from './order-activities'
import type { PlanProblem } from './plan-problem'

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
    const target = bestOrder(problem, group, isExact).lacking
    const fewer = withoutTheNeedless(problem, group, target)
    const chosen = isExact ? cheapestChoice(problem, group, fewer, target) : fewer
    order.push(...bestOrder(problem, placesIn(chosen), isExact).order)
  }
  return { order, exact }
}

/** The best order without a limit: there always is one, unless what is lacking is no number, as no analysis gives it. */
function bestOrder(problem: PlanProblem, group: readonly number[], isExact: boolean): OrderedActivities {
  const found = orderActivities(problem, group, { quickly: !isExact })
  if (found !== undefined) return found
  throw new CompetencyError(resultIssue('result-not-finite', [], { quantity: 'shortfall' }))
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

/** The problem with those gaps alone that a group has a step on. */
function onlyGapsOf(problem: PlanProblem, group: readonly number[]): PlanProblem {
  const kept = [...new Set(group.flatMap((activity) => at(problem.touches, activity)))].sort((a, b) => a - b)
  return {
    ...problem,
    gaps: kept.map((gap) => at(problem.gaps, gap)),
    touches: problem.touches.map((gaps) => gaps.map((gap) => kept.indexOf(gap)).filter((gap) => gap >= 0)),
  }
}

/** Leaves out, the dearest first, every activity without which no more is lacking. */
function withoutTheNeedless(problem: PlanProblem, group: readonly number[], target: number): Members {
  const { price, allPrerequisites } = problem
  let members = membersOf(problem, group)
  const dearest = [...group].sort((a, b) => at(price, b) - at(price, a) || b - a)
  for (const activity of dearest) {
    if (members[activity] !== 1) continue
    const fewer = members.map((member, other) =>
      other === activity || at(allPrerequisites, other).includes(activity) ? 0 : member,
    )
    if (isEnough(problem, fewer, { target, quickly: true })) members = fewer
  }
  return members
}
