import { type Lacks, timeOf } from './move-lacks'
import { hardestFor, movesFor } from './path-gains'
import type { Outlook } from './path-outlook'
import { noCost, type PathNode, rankStepsBetween } from './path-problem'

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
  /** Competencies at once. */
  readonly parallel: number
}

/** A cost of a path with one more move, from its cost before. */
export function paidWith(cost: PathCost, before: number, move: NextMove): number {
  const { lacks, from, to, parallel } = move
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

/** How many moves may still come. */
export interface MovesAhead {
  fewest: number
  most: number
}

/**
 * A lower bound of a cost of the whole path, from what is paid, for paths of which the costs before come to their bounds
 * and no more. That narrows `moves` for the costs after: of paths in the order of their costs, the others come later.
 */
export function leastWith(cost: PathCost, paid: number, outlook: Outlook, moves: MovesAhead): number {
  const { ahead, gains, aside } = outlook
  switch (cost) {
    case 'moves':
      moves.most = moves.fewest
      return paid + moves.fewest
    case 'effort':
      return paid + ahead.effort + aside.effort
    case 'hardest': {
      const spread = moves.most === 0 ? 0 : (ahead.effort + aside.effort) / moves.most
      const least = Math.max(paid, spread, hardestFor(ahead.effort, moves.most, gains.effort))
      moves.fewest = Math.max(moves.fewest, movesFor(ahead.effort, Math.round(least) + noCost, gains.effort))
      return least
    }
    case 'time':
      return paid + leastTime(outlook, moves.fewest)
    case 'shortfall':
      return Math.max(paid, hardestFor(ahead.shortfall, moves.most, gains.shortfall))
    case 'shortfall-each':
      return Math.max(paid, moves.most === 0 ? 0 : ahead.each / moves.most)
    case 'rank-steps':
    case 'forbidden':
      return paid
  }
}

/** Least months of so many moves still to come, × competencies at once. */
function leastTime(outlook: Outlook, moves: number): number {
  const { ahead, aside, tenure, tenureAhead, leastTenure, parallel } = outlook
  const waits =
    moves === 0 ? 0 : Math.max(tenureAhead, moves === 1 ? tenure : tenure + (moves - 1) * leastTenure)
  return Math.max(timeOf(waits, ahead, parallel), ahead.months + aside.months)
}

/** Steps between the ranks of two jobs, up or down; `Infinity` where a rank is not stated, 0 for an entry. */
function rankSteps(from: PathNode | undefined, to: PathNode): number {
  if (from === undefined) return 0
  const steps = rankStepsBetween(from, to)
  return steps === undefined ? Number.POSITIVE_INFINITY : Math.abs(steps)
}
