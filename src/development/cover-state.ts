import { at } from '../base/at'
import { addNeed, type CoverProblem } from './cover-problem'

export const open = 0
export const taken = 1
export const leftOut = 2

/** What is decided of a choice, and what that costs and meets. */
export interface CoverState {
  readonly cover: CoverProblem
  /** Of each activity: `open`, `taken` or `leftOut`. */
  readonly decided: Uint8Array
  /** Of each need: how many activities that meet it are taken. */
  readonly met: number[]
  /** The activities in the order in which they were decided, so that it can be undone. */
  readonly trail: number[]
  /** What those taken cost. */
  paid: number
}

/** Nothing decided. */
export function undecided(cover: CoverProblem): CoverState {
  return {
    cover,
    decided: new Uint8Array(cover.costs.length),
    met: cover.needs.map(() => 0),
    trail: [],
    paid: 0,
  }
}

/** Takes an activity, with all that must come before it. None of them may be left out. */
export function takeWhole(state: CoverState, activity: number): void {
  const { cover, decided, met, trail } = state
  for (const one of [...at(cover.prerequisites, activity), activity]) {
    if (decided[one] !== open) continue
    decided[one] = taken
    trail.push(one)
    state.paid += at(cover.costs, one)
    for (const need of at(cover.meets, one)) met[need] = at(met, need) + 1
  }
}

/** Leaves an activity out, and with it all that it must come before. */
export function leaveOut({ cover, decided, trail }: CoverState, activity: number): void {
  for (const one of [activity, ...at(cover.dependents, activity)]) {
    if (decided[one] !== open) continue
    decided[one] = leftOut
    trail.push(one)
  }
}

/** Leaves out an activity whose every choice was looked at, and with it those that it could stand for. */
export function leaveOutWithInferiors(state: CoverState, activity: number): void {
  leaveOut(state, activity)
  for (const other of at(state.cover.inferiors, activity)) leaveOut(state, other)
}

/** Undoes what was decided since the trail was so long. */
export function undoTo(state: CoverState, length: number): void {
  const { cover, decided, met, trail } = state
  while (trail.length > length) {
    const one = at(trail, trail.length - 1)
    trail.pop()
    if (decided[one] === taken) {
      state.paid -= at(cover.costs, one)
      for (const need of at(cover.meets, one)) met[need] = at(met, need) - 1
    }
    decided[one] = open
  }
}

/** Adds a need that nothing taken meets. */
export function addOpenNeed({ cover, met }: CoverState, need: readonly number[]): void {
  addNeed(cover, need)
  met.push(0)
}

/** Which activities are taken, 1 for each. */
export function takenOf({ decided }: CoverState): Uint8Array {
  return decided.map((one) => (one === taken ? 1 : 0))
}
