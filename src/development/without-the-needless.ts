import { at } from '../base/at'
import type { FoundChoice } from './cover-search'
import { type Aim, isEnoughAtOnce } from './is-enough'
import { type Members, placesIn } from './members'
import { lackingAfter, type OrderedActivities } from './order-quickly'
import { isWithin, type PlanProblem } from './plan-problem'

/** Leaves out of a choice, the dearest first, every activity without which no more is lacking, as far as that shows at once. */
export function withoutTheNeedless(
  problem: PlanProblem,
  choice: Pick<FoundChoice, 'members' | 'ordered'>,
  aim: Aim,
  costs: readonly number[],
): FoundChoice {
  const { allPrerequisites } = problem
  let { members, ordered } = choice
  const dearest = placesIn(members).sort((a, b) => at(costs, b) - at(costs, a) || b - a)
  for (const activity of dearest) {
    if (members[activity] !== 1) continue
    const fewer = members.map((member, other) =>
      other === activity || at(allPrerequisites, other).includes(activity) ? 0 : member,
    )
    const enough = inSameOrder(ordered.order, fewer, aim) ?? isEnoughAtOnce(problem, fewer, aim)
    if (enough === 'no' || enough === 'unknown') continue
    members = fewer
    ordered = enough
  }
  return { members, ordered, cost: placesIn(members).reduce((sum, one) => sum + at(costs, one), 0) }
}

/** The order that is left, if it is enough still. */
function inSameOrder(
  whole: readonly number[],
  members: Members,
  { target, full }: Aim,
): OrderedActivities | undefined {
  const order = whole.filter((activity) => members[activity] === 1)
  const left = lackingAfter(full, order)
  return isWithin(left, target) ? { order, lacking: left } : undefined
}
