import type { Label } from './labels'
import type { AskedLevel, PathNode } from './path-problem'

/** A partial path with its costs, in the order of the search. */
export interface PathLabel extends Label {
  readonly parent: PathLabel | undefined
  /** The job it has come to; absent for a person without a job. */
  readonly node: PathNode | undefined
  /** The levels that its last move has brought; none at the start. */
  readonly gives: readonly AskedLevel[]
  /** What each cost has come to. */
  readonly paid: readonly number[]
  /** What each cost of the whole path comes to, at least, in whole billionths. */
  readonly least: readonly number[]
}
