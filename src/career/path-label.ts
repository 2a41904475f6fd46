import type { Label } from './labels'
import type { AskedLevel, PathNode } from './path-problem'

/** A partial path with its costs, in the order of the search. */
export interface PathLabel extends Label {
  readonly parent: PathLabel | undefined
  /** The job it has come to; absent for a person without a job. */
  readonly node: PathNode | undefined
  /** The levels that its last move has brought; none at the start. */
  readonly gives: readonly AskedLevel[]
  /** Levels that the target lacks after it. */
  readonly lacking: number
  /** What each cost has come to. */
  readonly paid: readonly number[]
  /** What the costs of the whole path come to, at least, in the order of paths and in whole billionths. */
  least: readonly number[]
  /** Whether the bounds are those of a close look. */
  isMeasured: boolean
}
