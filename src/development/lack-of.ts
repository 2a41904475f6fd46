import { at } from '../base/at'
import { type Aim, isPlainlyLacking } from './is-enough'
import type { Members } from './members'
import type { PlanProblem } from './plan-problem'

/**
 * Of a choice that is not enough: activities of which one more is needed. More and more are added as long as it is plainly
 * not enough still, the cheapest first; one of those that are left is needed then.
 */
export function lackOf(problem: PlanProblem, members: Members, aim: Aim): readonly number[] {
  const { price, allPrerequisites } = problem
  let lacking = members
  const cheapest = [...price.keys()].sort((a, b) => at(price, a) - at(price, b) || a - b)
  for (const activity of cheapest) {
    if (lacking[activity] === 1) continue
    const more = Uint8Array.from(lacking)
    for (const one of [...at(allPrerequisites, activity), activity]) more[one] = 1
    if (isPlainlyLacking(problem, more, aim)) lacking = more
  }
  return cheapest.filter((activity) => lacking[activity] !== 1).sort((a, b) => a - b)
}
