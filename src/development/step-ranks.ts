import { at } from '../base/at'
import { isAtLeast, noise } from '../base/compare'
import { farthest, heldBefore, isWithin, lacking, type OpenGap, type PlanProblem } from './plan-problem'

/** A step of an activity on a gap, by the ranks of its levels. */
export interface RankedStep {
  /** Its own number. */
  readonly step: number
  /** Place of the activity. */
  readonly activity: number
  /** Place of the gap. */
  readonly gap: number
  /** The least rank from which it helps. */
  readonly from: number
  /** The rank it leads to, no higher than needed. */
  readonly to: number
}

/**
 * Gaps and steps by rank: 0 is the level held, and each level that a step leads to is one rank above the one before. A
 * rank is left by a step that begins no higher and ends above; who has left every rank below another has come to it.
 */
export interface RankedSteps {
  /** How many activities there are. */
  readonly activities: number
  /** Of each gap: the rank that it must come to. */
  readonly needed: readonly number[]
  /** Of each gap and rank: weight × what is lacking there. */
  readonly lacks: readonly Float64Array[]
  /** Of each gap: its steps, by `from`. */
  readonly onGap: readonly (readonly RankedStep[])[]
  /** Of each activity: its steps, gap by gap. */
  readonly ofActivity: readonly (readonly RankedStep[])[]
  /** Of each activity: all that must be completed before it. */
  readonly prerequisites: readonly (readonly number[])[]
  /** How many steps there are. */
  readonly count: number
}

/** Ranks the levels of a problem. A gap needs the least level at which, all others at their best, `target` can be kept. */
export function rankSteps(problem: PlanProblem, target: number): RankedSteps {
  const { activities, gaps, allPrerequisites } = problem
  const goal = farthest(problem, heldBefore(problem), () => true)
  const least = lacking(problem, goal)
  const needed: number[] = []
  const lacks: Float64Array[] = []
  const onGap: RankedStep[][] = []
  const ofActivity: RankedStep[][] = activities.map(() => [])
  let count = 0
  for (const [place, gap] of gaps.entries()) {
    const levels = levelsOf(gap)
    const isTooLow = (level: number): boolean =>
      level < at(goal, place) - noise && !isWithin(least + gap.weight * (at(goal, place) - level), target)
    const need = levels.filter(isTooLow).length
    needed.push(need)
    lacks.push(Float64Array.from(levels, (level) => gap.weight * Math.max(0, gap.required - level)))
    const steps: RankedStep[] = []
    for (const { activity, from: begins, to: ends } of gap.steps) {
      const from = levels.findIndex((level) => isAtLeast(level, begins))
      const to = Math.min(
        need,
        levels.findLastIndex((level) => level <= Math.min(ends, gap.required) + noise),
      )
      if (from < 0 || from >= to) continue
      const step = { step: count++, activity, gap: place, from, to }
      steps.push(step)
      at(ofActivity, activity).push(step)
    }
    onGap.push(steps)
  }
  return {
    activities: activities.length,
    needed,
    lacks,
    onGap,
    ofActivity,
    prerequisites: allPrerequisites,
    count,
  }
}

/** The levels that may be held on a gap, ascending; those that differ by noise alone are one. */
function levelsOf({ held, required, steps }: OpenGap): number[] {
  const all = [held, ...steps.map(({ to }) => Math.min(to, required))].sort((a, b) => a - b)
  const levels: number[] = []
  for (const level of all) {
    if (levels.length === 0 || level > at(levels, levels.length - 1) + noise) levels.push(level)
  }
  return levels
}
