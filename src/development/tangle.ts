import type { Ranks } from './ranks'
import type { RankedSteps } from './step-ranks'

/** How far a set of activities has been put in order. */
export interface Tangle {
  readonly table: RankedSteps
  /** Of each activity: 1 where it is still to come. */
  readonly left: Uint8Array
  /** The activities in the order found so far. */
  readonly order: number[]
  /** Of each gap: the rank it has come to. */
  readonly ranks: Ranks
  /** Of each step: 1 where it is given up, because its activity comes too early for it. */
  readonly lost: Uint8Array
  /** Of each step: 1 where its activity waits until it helps. */
  readonly waits: Uint8Array
}
