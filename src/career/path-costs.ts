import { type Lacks, timeOf } from './move-lacks'
import { type PathNode, rankStepsBetween } from './path-problem'

/** What a search may make small. The last four serve to find out what blocks. */
export type PathCost =
  | 'moves'
  | 'effort'
  | 'hardest'
  | 'time'
  | 'rank-steps'
  | 'shortfall'
  | 'shortfall-each'
  | 'forbidden'

/** A move that is being added to a partial path. */
export interface NextMove {
  /** The job being left; absent at an entry. */
  readonly from: PathNode | undefined
  /** The job entered. */
  readonly to: PathNode
  /** Moves of the path, this one included. */
  readonly moves: number
  /** What is built up for it. */
  readonly lacks: Lacks
  /** What the target lacks after it, from which follows what is still to come at least. */
  readonly ahead: Lacks
  /** Fewest moves still to come. */
  readonly movesAhead: number
  /** Most moves that may still come. */
  readonly movesLeft: number
  /** Least sum of tenures still to come; 0 where time is no cost. */
  readonly tenureAhead: number
}

/** A cost of a path with one more move, from its cost before. */
export function paidWith(cost: PathCost, before: number, move: NextMove, parallel: number): number {
  const { lacks, from, to } = move
  switch (cost) {
    case 'moves':
      return move.moves
    case 'effort':
      return before + lacks.effort
    case 'hardest':
      return Math.max(before, lacks.effort)
    case 'time':
      return before + timeOf(from === undefined ? 0 : from.tenure, lacks, parallel)
    case 'rank-steps':
      return Math.max(before, rankSteps(from, to))
    case 'shortfall':
      return Math.max(before, lacks.shortfall)
    case 'shortfall-each':
      return Math.max(before, lacks.each)
    case 'forbidden':
      return before + (to.forbidden ? 1 : 0)
  }
}

/** A lower bound of a cost of the whole path, from what is paid with this move. */
export function leastWith(cost: PathCost, paid: number, move: NextMove, parallel: number): number {
  const { ahead, movesLeft } = move
  switch (cost) {
    case 'moves':
      return paid + move.movesAhead
    case 'effort':
      return paid + ahead.effort
    case 'hardest':
      return Math.max(paid, perMove(ahead.effort, movesLeft))
    case 'time':
      return paid + timeOf(move.tenureAhead, ahead, parallel)
    case 'shortfall':
      return Math.max(paid, perMove(ahead.shortfall, movesLeft))
    case 'shortfall-each':
      return Math.max(paid, perMove(ahead.each, movesLeft))
    case 'rank-steps':
    case 'forbidden':
      return paid
  }
}

/** What the hardest of the moves that may still come has to bring, at least. */
function perMove(amount: number, movesLeft: number): number {
  return movesLeft > 0 ? amount / movesLeft : 0
}

/** Steps between the ranks of two jobs, up or down; `Infinity` where a rank is not stated, 0 for an entry. */
function rankSteps(from: PathNode | undefined, to: PathNode): number {
  if (from === undefined) return 0
  const steps = rankStepsBetween(from, to)
  return steps === undefined ? Number.POSITIVE_INFINITY : Math.abs(steps)
}
