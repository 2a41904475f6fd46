import { type Members, placesIn } from './members'
import { orderActivities } from './order-activities'
import { farthest, heldBefore, isWithin, lacking, type PlanProblem } from './plan-problem'

/** How little is to be lacking after a choice of activities, and how it is sought. */
interface Aim {
  /** Σ weight × what is lacking of each gap. */
  readonly target: number
  /** Whether one order that is found quickly decides, instead of the best. */
  readonly quickly: boolean
}

/** Whether no more is lacking after these activities than was aimed at. */
export function isEnough(problem: PlanProblem, members: Members, { target, quickly }: Aim): boolean {
  const atBest = farthest(problem, heldBefore(problem), (activity) => members[activity] === 1)
  if (!isWithin(lacking(problem, atBest), target)) return false
  return orderActivities(problem, placesIn(members), { quickly, atMost: target }) !== undefined
}
