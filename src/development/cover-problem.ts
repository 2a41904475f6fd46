import { at } from '../base/at'
import type { PlanProblem } from './plan-problem'
import type { RankedSteps } from './step-ranks'
import type { WholePrices } from './whole-prices'

/**
 * Which activities have to be chosen, said as needs: of each need one activity at least. What a gap needs is said in full
 * by its levels below the one it is to come to: each must be left by a step that begins no higher and ends above. That
 * activities must come in an order that lets them lead so far is added as further needs, where a choice fails by it.
 */
export interface CoverProblem {
  /** Of each activity: what choosing it costs, in whole numbers; its price first, then that it is one more. */
  readonly costs: readonly number[]
  /** Of each activity: all that must be completed before it. */
  readonly prerequisites: readonly (readonly number[])[]
  /** Of each activity: all that it must be completed before. */
  readonly dependents: readonly (readonly number[])[]
  /** Of each activity: those in whose place it could stand in any choice, for no more. */
  readonly inferiors: readonly (readonly number[])[]
  /** Activities of which one at least is needed. */
  readonly needs: (readonly number[])[]
  /** Of each activity: the needs that it meets. */
  readonly meets: number[][]
}

/** What a problem needs, by its steps. */
export function coverProblem(problem: PlanProblem, table: RankedSteps, { costs }: WholePrices): CoverProblem {
  const { activities, allPrerequisites } = problem
  const dependents = activities.map((_, activity) =>
    activities.flatMap((__, other) => (at(allPrerequisites, other).includes(activity) ? [other] : [])),
  )
  const cover: CoverProblem = {
    costs,
    prerequisites: allPrerequisites,
    dependents,
    inferiors: activities.map((_, one) =>
      activities.flatMap((__, other) =>
        at(dependents, other).length === 0 && isSuperior(problem, costs, one, other) ? [other] : [],
      ),
    ),
    needs: [],
    meets: activities.map(() => []),
  }
  for (const need of withoutImplied(rankNeeds(table))) addNeed(cover, need)
  return cover
}

/** Adds activities of which one at least is needed. */
export function addNeed({ needs, meets }: CoverProblem, need: readonly number[]): void {
  for (const activity of need) at(meets, activity).push(needs.length)
  needs.push(need)
}

/** For each gap and each rank at which it must not stay: the activities that lead on from there. */
function rankNeeds({ needed, onGap }: RankedSteps): number[][] {
  return needed.flatMap((need, gap) =>
    Array.from({ length: need }, (_, rank) => {
      const leading = at(onGap, gap).filter(({ from, to }) => from <= rank && rank < to)
      return [...new Set(leading.map(({ activity }) => activity))]
    }),
  )
}

/** Needs without those that are met wherever another is, the shortest first. */
function withoutImplied(needs: readonly (readonly number[])[]): number[][] {
  const kept: number[][] = []
  for (const need of needs.map((one) => [...one].sort((a, b) => a - b)).sort((a, b) => a.length - b.length)) {
    const members = new Set(need)
    if (!kept.some((other) => other.every((activity) => members.has(activity)))) kept.push(need)
  }
  return kept
}

/** Whether one activity leads wherever another does, from no higher, after no more, for no more; of two alike the first. */
function isSuperior(problem: PlanProblem, costs: readonly number[], one: number, other: number): boolean {
  return (
    one !== other &&
    at(costs, one) <= at(costs, other) &&
    leadsAsFar(problem, one, other) &&
    (one < other || at(costs, one) < at(costs, other) || !leadsAsFar(problem, other, one))
  )
}

function leadsAsFar({ gaps, touches, allPrerequisites }: PlanProblem, one: number, other: number): boolean {
  if (!at(allPrerequisites, one).every((earlier) => at(allPrerequisites, other).includes(earlier)))
    return false
  return at(touches, other).every((place) => {
    const { required, stepsBy } = at(gaps, place)
    const own = stepsBy.get(one) ?? []
    return (stepsBy.get(other) ?? []).every(({ from, to }) =>
      own.some((step) => step.from <= from && Math.min(step.to, required) >= Math.min(to, required)),
    )
  })
}
