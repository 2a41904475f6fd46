import type { Cell } from './row-reader'

/** Whether a cell is of a kind, of whichever competency. */
export type LevelTest = (cell: Cell) => boolean

/** How cells of unknown columns are told apart. */
export interface CellTests {
  /** Whether a cell reads as a level. */
  readonly isLevel: LevelTest
  /** Whether it looks like one. */
  readonly isAttempt: LevelTest
}
