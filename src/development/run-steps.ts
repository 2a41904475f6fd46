import { intAt } from '../base/typed-at'
import type { RankedStep } from './step-ranks'

/** Where gaps stand, where they could come to, and which steps are given up: all by rank. */
interface Standing {
  /** Of each gap: the rank it has come to. */
  readonly ranks: Int32Array
  /** Of each gap: the rank it could come to. */
  readonly reach: Int32Array
  /** Of each step: 1 where it is given up; none when absent. */
  readonly lost?: Uint8Array
}

/** Raises the ranks as an activity does that has these steps: each from where its gap stood before. */
export function runSteps(steps: readonly RankedStep[], ranks: Int32Array, lost?: Uint8Array): void {
  let place = -1
  let before = 0
  for (const { step, gap, from, to } of steps) {
    if (gap !== place) before = intAt(ranks, gap)
    place = gap
    if (from <= before && to > intAt(ranks, gap) && lost?.[step] !== 1) ranks[gap] = to
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
  const rank = intAt(ranks, gap)
  if (from <= rank || to <= rank || from > intAt(reach, gap) || lost?.[step] === 1) return false
  return !steps.some((one) => one.gap === gap && one.from <= rank && one.to >= to && lost?.[one.step] !== 1)
}
