import { at } from '../base/at'
import { isAtLeast, noise } from '../base/compare'
import type { BelowGapItem } from '../gap/analyze-gap'
import type { ActivityInput } from '../model/activity'

/** A step of an activity on one gap. */
interface GapStep {
  /** Place of the activity. */
  readonly activity: number
  /** The least level from which it helps. */
  readonly from: number
  /** The level it leads to; it may lie above the requirement. */
  readonly to: number
}

/** A gap to close. */
export interface OpenGap {
  /** Code of the competency. */
  readonly competency: string
  /** Level held. */
  readonly held: number
  /** Level required. */
  readonly required: number
  /** Weight of the requirement. */
  readonly weight: number
  /** The steps that may help, by `from`. */
  readonly steps: readonly GapStep[]
  /** The same by the place of the activity. */
  readonly stepsBy: ReadonlyMap<number, readonly GapStep[]>
}

/** Gaps and the activities that may help to close them, by place instead of by id. */
export interface PlanProblem<C extends string = string, A extends string = string> {
  /** The activities that may help, or must come before one that may, by id. */
  readonly activities: readonly ActivityInput<C, A>[]
  /** The gaps, in the order of the profile. */
  readonly gaps: readonly OpenGap[]
  /** Of each activity: what taking it costs, in what is to be least. */
  readonly price: readonly number[]
  /** Of each activity: the activities that must be completed before it. */
  readonly prerequisites: readonly (readonly number[])[]
  /** Of each activity: those, and theirs, and so on. */
  readonly allPrerequisites: readonly (readonly number[])[]
  /** Of each activity: the gaps it has a step on. */
  readonly touches: readonly (readonly number[])[]
}

/**
 * Lays out the gaps and what may help: an activity that has a step which can be reached and leads upward, and what must
 * come before it.
 */
export function planProblem<C extends string, A extends string>(
  below: readonly BelowGapItem<C>[],
  activities: readonly ActivityInput<C, A>[],
  options: { readonly minimize: 'cost' | 'duration'; readonly completed: readonly string[] },
): PlanProblem<C, A> {
  const { minimize, completed } = options
  const open = activities.filter(({ id }) => !completed.includes(id)).sort(byId)
  const places = new Map<string, number>(open.map(({ id }, i) => [id, i]))
  const direct = open.map(({ prerequisites = [] }) =>
    [...new Set(prerequisites)].flatMap((id) => places.get(id) ?? []),
  )
  const helpful = below.map((item) => helpfulSteps(item, open))
  const wanted = new Set<number>()
  for (const { activity } of helpful.flat()) withPrerequisites(activity, direct, wanted)

  const kept = open.flatMap((_, i) => (wanted.has(i) ? [i] : []))
  const renamed: number[] = []
  for (const [i, old] of kept.entries()) renamed[old] = i
  const rename = (old: Iterable<number>): number[] => Array.from(old, (i) => at(renamed, i))
  const gaps = below.map(({ competency, held, required, weight }, gap) => ({
    ...{ competency, held, required, weight },
    ...renamedSteps(at(helpful, gap), renamed),
  }))
  const chosen = kept.map((old) => at(open, old))
  return {
    activities: chosen,
    gaps,
    price: chosen.map(({ cost = 0, durationDays = 0 }) => (minimize === 'cost' ? cost : durationDays)),
    prerequisites: kept.map((old) => rename(at(direct, old))),
    allPrerequisites: kept.map((old) => {
      const all = withPrerequisites(old, direct, new Set())
      all.delete(old)
      return rename(all).sort((a, b) => a - b)
    }),
    touches: kept.map((_, i) => gaps.flatMap(({ stepsBy }, gap) => (stepsBy.has(i) ? [gap] : []))),
  }
}

/** The part of a problem that some of its activities make up by themselves, their places counted anew. */
export function partOf(problem: PlanProblem, group: readonly number[]): PlanProblem {
  const { activities, gaps, price, prerequisites, allPrerequisites, touches } = problem
  const renamed: number[] = []
  for (const [i, old] of group.entries()) renamed[old] = i
  const rename = (old: readonly number[]): number[] => old.map((i) => at(renamed, i))
  const kept = [...new Set(group.flatMap((activity) => at(touches, activity)))].sort((a, b) => a - b)
  return {
    activities: group.map((old) => at(activities, old)),
    gaps: kept.map((gap) => ({ ...at(gaps, gap), ...renamedSteps(at(gaps, gap).steps, renamed) })),
    price: group.map((old) => at(price, old)),
    prerequisites: group.map((old) => rename(at(prerequisites, old))),
    allPrerequisites: group.map((old) => rename(at(allPrerequisites, old))),
    touches: group.map((old) => at(touches, old).map((gap) => kept.indexOf(gap))),
  }
}

/** Steps under the new places of their activities, in a row and by activity. */
function renamedSteps(
  steps: readonly GapStep[],
  renamed: readonly number[],
): Pick<OpenGap, 'steps' | 'stepsBy'> {
  const own = steps.map(({ activity, from, to }) => ({ activity: at(renamed, activity), from, to }))
  const stepsBy = new Map<number, GapStep[]>()
  for (const step of own) stepsBy.set(step.activity, [...(stepsBy.get(step.activity) ?? []), step])
  return { steps: own, stepsBy }
}

function byId(one: ActivityInput, other: ActivityInput): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}

/** The steps on a gap that can be reached from the level held and lead above it, by `from`. */
function helpfulSteps<C extends string>(
  { competency, held, required }: BelowGapItem<C>,
  activities: readonly ActivityInput<C>[],
): GapStep[] {
  const steps = activities
    .flatMap(({ develops }, activity) =>
      develops.flatMap((step) =>
        step.competency === competency ? [{ activity, from: step.from, to: step.to }] : [],
      ),
    )
    .sort((a, b) => a.from - b.from)
  let reach = held
  for (const { from, to } of steps) if (isAtLeast(reach, from)) reach = Math.max(reach, to)
  return steps.filter(
    ({ from, to }) => isAtLeast(reach, from) && from < required - noise && to > held + noise,
  )
}

/** Adds an activity and all that must come before it. */
function withPrerequisites(
  activity: number,
  direct: readonly (readonly number[])[],
  into: Set<number>,
): Set<number> {
  const stack = [activity]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (into.has(next)) continue
    into.add(next)
    stack.push(...at(direct, next))
  }
  return into
}

/** The levels held before any activity. */
export function heldBefore({ gaps }: PlanProblem): number[] {
  return gaps.map(({ held }) => held)
}

/** The level an activity leads to on a gap, no higher than required, when so much is held; −∞ when it takes nobody. */
export function leadsTo({ stepsBy, required }: OpenGap, activity: number, level: number): number {
  let highest = Number.NEGATIVE_INFINITY
  for (const { from, to } of stepsBy.get(activity) ?? []) {
    if (isAtLeast(level, from)) highest = Math.max(highest, Math.min(to, required))
  }
  return highest
}

/**
 * The levels that a set of activities would lead to if each could be taken as often as it helps and nothing had to come
 * before: no order of them leads further.
 */
export function farthest(
  { gaps }: PlanProblem,
  levels: readonly number[],
  isMember: (activity: number) => boolean,
): number[] {
  return gaps.map(({ steps, required }, gap) => {
    let level = at(levels, gap)
    for (const { activity, from, to } of steps) {
      if (to > level && isAtLeast(level, from) && isMember(activity)) {
        level = Math.max(level, Math.min(to, required))
      }
    }
    return level
  })
}

/** What is still lacking: Σ weight × max(0, required − level). */
export function lacking({ gaps }: PlanProblem, levels: readonly number[]): number {
  return gaps.reduce(
    (sum, { required, weight }, gap) => sum + weight * Math.max(0, required - at(levels, gap)),
    0,
  )
}

/** Whether no more is lacking than was aimed at, noise aside. */
export function isWithin(found: number, aimedAt: number): boolean {
  return found <= aimedAt + noise * Math.max(1, aimedAt)
}
