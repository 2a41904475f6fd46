import { type Ranks, rankAt } from './ranks'
import type { RankedStep } from './step-ranks'

/** Where gaps stand, where they could come to, and which steps are given up: all by rank. */
interface Standing {
  /** Of each gap: the rank it has come to. */
  readonly ranks: Ranks
  /** Of each gap: the rank it could come to. */
  readonly reach: Ranks
  /** Of each step: 1 where it is given up; none when absent. */
  readonly lost?: Uint8Array
}

/** Raises the ranks as an activity does that has these steps: each from where its gap stood before. */
export function runSteps(steps: readonly RankedStep[], ranks: Ranks, lost?: Uint8Array): void {
  let place = -1
  let before = 0
  for (const { step, gap, from, to } of steps) {
    if (gap !== place) before = rankAt(ranks, gap)
    place = gap
    if (from <= before && to > rankAt(ranks, gap) && lost?.[step] !== 1) ranks[gap] = to
  }
}

/** Whether one of the steps of an activity would lead further later than the activity leads now. */
export function isTooEarly(steps: readonly RankedStep[], standing: Standing): boolean {
  for (const step of steps) if (isStepTooEarly(step, steps, standing)) return true
  return false
}

/** Whether a step would lead further later than its activity, by all its steps, leads now. */
export function isStepTooEarly(
  { step, gap, from, to }: RankedStep,
  steps: readonly RankedStep[],
  { ranks, reach, lost }: Standing,
): boolean {
  const rank = rankAt(ranks, gap)
  if (from <= rank || to <= rank || from > rankAt(reach, gap) || lost?.[step] === 1) return false
  return !steps.some((one) => one.gap === gap && one.from <= rank && one.to >= to && lost?.[one.step] !== 1)
}
