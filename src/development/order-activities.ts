import { noise } from '../base/compare'
import { farthest, isWithin, leadsTo, levelAfter, type PlanProblem } from './plan-problem'

/** An order of activities, and what is lacking after it. */
interface OrderedActivities {
  /** Places of the activities, in their order. */
  readonly order: readonly number[]
  /** Σ weight × what is lacking of each gap. */
  readonly lacking: number
}

/** Activities still to be put in order, whose other prerequisites are done; the gaps looked at; what is held by then. */
interface Rest {
  readonly left: readonly number[]
  readonly gaps: readonly number[]
  readonly levels: readonly number[]
}

/**
 * Puts activities, with their prerequisites among them, into an order after which least is lacking. Each is taken once,
 * at the level held by then, so that order can matter: one that leads 1 → 2 helps nobody who holds 0 yet.
 *
 * An activity that leads as far now as it ever can is taken at once, since nothing is lost by it. Where there is none,
 * every one that is allowed is tried, group by group of those that touch each other; `quickly` takes the one that gains
 * most instead.
 *
 * @param options - `atMost`: an order after which more is lacking is of no use
 * @returns `undefined` where no order leaves so little lacking
 */
export function orderActivities(
  problem: PlanProblem,
  activities: readonly number[],
  options: { readonly quickly?: boolean; readonly atMost?: number } = {},
): OrderedActivities | undefined {
  const { quickly = false, atMost = Number.POSITIVE_INFINITY } = options
  const known = new Map<string, { readonly found?: OrderedActivities; readonly failedAt?: number }>()

  const solve = (rest: Rest, budget: number): OrderedActivities | undefined => {
    const { order, left, levels } = takeRipe(problem, rest)
    const groups = groupsOf(problem, left)
    const ofGroups = new Set(groups.flatMap(({ gaps }) => gaps))
    const others = rest.gaps.filter((gap) => !ofGroups.has(gap))
    const bounds = groups.map((group) => leastLacking(problem, { ...group, levels }))
    let total = lackingOn(problem, others, levels)
    let slack = budget - bounds.reduce((sum, bound) => sum + bound, total)
    for (const [i, group] of groups.entries()) {
      const bound = bounds[i] ?? 0
      const found = branch({ ...group, levels }, bound, bound + slack)
      if (found === undefined) return undefined
      slack -= found.lacking - bound
      total += found.lacking
      order.push(...found.order)
    }
    return isWithin(total, budget) ? { order, lacking: total } : undefined
  }

  const branch = (rest: Rest, bound: number, budget: number): OrderedActivities | undefined => {
    if (!isWithin(bound, budget)) return undefined
    const key = `${rest.left.join()}|${rest.gaps.map((gap) => rest.levels[gap]).join()}`
    const before = known.get(key)
    if (before?.found !== undefined) return isWithin(before.found.lacking, budget) ? before.found : undefined
    if (before?.failedAt !== undefined && budget <= before.failedAt) return undefined
    const next = allowedOf(problem, rest.left)
      .map((activity) => {
        const after = without(problem, rest, activity)
        return { activity, after, bound: leastLacking(problem, after) }
      })
      .sort((a, b) => a.bound - b.bound || a.activity - b.activity)
    let best: OrderedActivities | undefined
    for (const { activity, after, bound: least } of next) {
      const most = best === undefined ? budget : best.lacking
      if (!isWithin(least, most) || (best !== undefined && isWithin(best.lacking, least))) break
      const found = solve(after, most)
      if (found !== undefined && (best === undefined || found.lacking < best.lacking)) {
        best = { order: [activity, ...found.order], lacking: found.lacking }
      }
    }
    known.set(key, best === undefined ? { failedAt: budget } : { found: best })
    return best
  }

  const start: Rest = {
    left: activities,
    gaps: problem.gaps.map((_, gap) => gap),
    levels: problem.gaps.map(({ held }) => held),
  }
  if (!quickly) return solve(start, atMost)
  const found = takeGreedily(problem, start)
  return isWithin(found.lacking, atMost) ? found : undefined
}

/** Takes what is ripe, then what gains most, and so on. */
function takeGreedily(problem: PlanProblem, start: Rest): OrderedActivities {
  const order: number[] = []
  let rest = start
  for (;;) {
    const taken = takeRipe(problem, rest)
    order.push(...taken.order)
    rest = { ...taken, gaps: rest.gaps }
    const best = mostGaining(problem, allowedOf(problem, rest.left), rest.levels)
    if (best === undefined) return { order, lacking: lackingOn(problem, rest.gaps, rest.levels) }
    order.push(best)
    rest = without(problem, rest, best)
  }
}

/** Takes all activities that lead as far now as they ever can, until there is none. */
function takeRipe(
  problem: PlanProblem,
  rest: Rest,
): { readonly order: number[]; readonly left: readonly number[]; readonly levels: readonly number[] } {
  const order: number[] = []
  const levels = [...rest.levels]
  const left = new Set(rest.left)
  for (;;) {
    const reach = farthest(problem, levels, (activity) => left.has(activity))
    const taken = order.length
    for (const activity of left) {
      if (!isAllowed(problem, activity, left) || !isRipe(problem, activity, levels, reach)) continue
      take(problem, activity, levels)
      order.push(activity)
      left.delete(activity)
    }
    if (order.length === taken) return { order, left: [...left], levels }
  }
}

function isAllowed({ prerequisites }: PlanProblem, activity: number, left: ReadonlySet<number>): boolean {
  return (prerequisites[activity] ?? []).every((earlier) => !left.has(earlier))
}

function allowedOf(problem: PlanProblem, left: readonly number[]): number[] {
  const set = new Set(left)
  return left.filter((activity) => isAllowed(problem, activity, set))
}

function isRipe(
  { gaps, touches }: PlanProblem,
  activity: number,
  levels: readonly number[],
  reach: readonly number[],
): boolean {
  return (touches[activity] ?? []).every((place) => {
    const gap = gaps[place]
    if (gap === undefined) return true
    const level = levels[place] ?? 0
    const later = leadsTo(gap, activity, reach[place] ?? 0)
    return later <= level || leadsTo(gap, activity, level) >= later - noise
  })
}

function take({ gaps, touches }: PlanProblem, activity: number, levels: number[]): void {
  for (const place of touches[activity] ?? []) {
    const gap = gaps[place]
    if (gap !== undefined) levels[place] = levelAfter(gap, activity, levels[place] ?? 0)
  }
}

function without(problem: PlanProblem, { left, gaps, levels }: Rest, activity: number): Rest {
  const after = [...levels]
  take(problem, activity, after)
  return { left: left.filter((other) => other !== activity), gaps, levels: after }
}

/** Activities that touch each other: by a gap that both have a step on, or as prerequisites. */
function groupsOf(
  { touches, prerequisites }: PlanProblem,
  activities: readonly number[],
): { readonly left: readonly number[]; readonly gaps: readonly number[] }[] {
  const groups: { left: number[]; gaps: Set<number> }[] = []
  const isPrerequisite = (one: number, other: number): boolean =>
    prerequisites[one]?.includes(other) === true || prerequisites[other]?.includes(one) === true
  for (const activity of activities) {
    const its = touches[activity] ?? []
    const joined = { left: [activity], gaps: new Set(its) }
    for (const group of [...groups]) {
      const meets =
        its.some((gap) => group.gaps.has(gap)) || group.left.some((other) => isPrerequisite(activity, other))
      if (!meets) continue
      joined.left.push(...group.left)
      for (const gap of group.gaps) joined.gaps.add(gap)
      groups.splice(groups.indexOf(group), 1)
    }
    groups.push(joined)
  }
  return groups.map(({ left, gaps }) => ({
    left: left.sort((a, b) => a - b),
    gaps: [...gaps].sort((a, b) => a - b),
  }))
}

function lackingOn({ gaps }: PlanProblem, places: readonly number[], levels: readonly number[]): number {
  return places.reduce((sum, place) => {
    const gap = gaps[place]
    return gap === undefined ? sum : sum + gap.weight * Math.max(0, gap.required - (levels[place] ?? 0))
  }, 0)
}

/** What is lacking at least, however the rest is ordered. */
function leastLacking(problem: PlanProblem, { left, gaps, levels }: Rest): number {
  const set = new Set(left)
  return lackingOn(
    problem,
    gaps,
    farthest(problem, levels, (activity) => set.has(activity)),
  )
}

/** The activity that gains most now, by weight; the first of several. */
function mostGaining(
  { gaps, touches }: PlanProblem,
  allowed: readonly number[],
  levels: readonly number[],
): number | undefined {
  let best: number | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const activity of allowed) {
    const gain = (touches[activity] ?? []).reduce((sum, place) => {
      const gap = gaps[place]
      if (gap === undefined) return sum
      const level = levels[place] ?? 0
      return sum + gap.weight * (levelAfter(gap, activity, level) - level)
    }, 0)
    if (gain > most) {
      most = gain
      best = activity
    }
  }
  return best
}
