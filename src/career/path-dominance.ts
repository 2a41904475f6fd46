import { at } from '../base/at'
import type { HeldLevels } from './held-levels'
import { comesFirst } from './labels'
import type { PathLabel } from './path-label'
import { noCost } from './path-problem'
import { numberAt, valueAt } from './value-at'

/** A partial path that was gone on from, and what is held after it. */
interface SettledPath {
  readonly label: PathLabel
  /** Levels held, by competency. */
  readonly levels: Float64Array
  /** Sum of the levels held beyond the start. */
  readonly gained: number
}

/** Partial paths that were gone on from, by the job they have come to, and the rule by which they are compared. */
export interface Settled {
  /** How many paths are wanted. */
  readonly limit: number
  /** Whether a job can be left out wherever a path goes through it: from any job before it one may go to any after it. */
  readonly mayBeSkipped: (job: number) => boolean
  readonly byJob: Map<number, SettledPath[]>
}

/** Nothing settled yet. */
export function noneSettled(limit: number, mayBeSkipped: Settled['mayBeSkipped']): Settled {
  return { limit, mayBeSkipped, byJob: new Map() }
}

/** The partial path whose turn it is: which jobs it has been to, and what is held after it. */
export interface Current {
  readonly label: PathLabel
  readonly held: HeldLevels
  /** 1 for each job it has been to. */
  readonly visited: Uint8Array
}

/**
 * Whether a partial path is needless beside those that were settled; if not, it is settled with them.
 *
 * Of two partial paths to the same job the first makes the other needless if it is no worse in every cost, holds no less
 * of anything, and can do whatever the other goes on to: with no more to build up for any move. A job that only the first
 * has been to hinders it, unless that job can be left out. The first must come before the other in the order of ids as
 * well, for ties to stay in their order, unless it has fewer moves. For several paths one is needless only after so many such.
 */
export function isNeedless(current: Current, settled: Settled): boolean {
  const { label, held } = current
  const gained = gainedOf(held)
  let peers = settled.byJob.get(label.job)
  if (peers === undefined) {
    peers = []
    settled.byJob.set(label.job, peers)
  }
  let better = 0
  for (const peer of peers) {
    if (peer.gained >= gained && isDominated(current, peer, settled) && ++better >= settled.limit) return true
  }
  peers.push({ label, levels: held.levels.slice(), gained })
  return false
}

/** Levels held beyond the start, all together: who holds no less of anything has no less. */
function gainedOf({ raised, levels, start }: HeldLevels): number {
  let sum = 0
  for (const competency of raised) sum += valueAt(levels, competency) - valueAt(start, competency)
  // Sums in another order may differ by noise, which is less than a thousand.
  return Math.round(sum / 1e3)
}

function isDominated(current: Current, by: SettledPath, settled: Settled): boolean {
  const { label } = current
  return (
    isNoDearer(by.label, label) &&
    holdsAsMuch(by, current.held) &&
    (by.label.depth < label.depth || comesFirst(by.label, label)) &&
    isNoHindrance(by.label, current.visited, settled)
  )
}

function isNoDearer(one: PathLabel, other: PathLabel): boolean {
  for (let cost = 0; cost < one.paid.length; cost++) {
    if (numberAt(one.paid, cost) > numberAt(other.paid, cost) + noCost) return false
  }
  return true
}

/** Whether a partial path has been to no job that the other could still go to, but for those that may be left out. */
function isNoHindrance(label: PathLabel, visited: Uint8Array, { mayBeSkipped }: Settled): boolean {
  for (let way = label; way.parent !== undefined; way = way.parent) {
    if (at(visited, way.job) === 0 && !mayBeSkipped(way.job)) return false
  }
  return true
}

function holdsAsMuch({ levels }: SettledPath, held: HeldLevels): boolean {
  for (const competency of held.raised) {
    if (valueAt(levels, competency) < valueAt(held.levels, competency)) return false
  }
  return true
}
