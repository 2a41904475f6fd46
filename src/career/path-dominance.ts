import { type HeldLevels, heldAtStart, holdAfter } from './held-levels'
import { comesFirst } from './labels'
import type { PathLabel } from './path-label'
import { noCost, type PathProblem } from './path-problem'
import { numberAt, valueAt } from './value-at'

/** Partial paths that were gone on from, and what is needed to compare the next one with them. */
export interface Settled {
  /** How many paths are wanted. */
  readonly limit: number
  /** The partial paths by the job they have come to and a number for what is held. */
  readonly alike: Map<number, PathLabel[]>
  /** Holds what the partial path compared with holds. */
  readonly other: HeldLevels
}

/** Nothing settled yet. */
export function noneSettled(problem: PathProblem, limit: number): Settled {
  return { limit, alike: new Map(), other: heldAtStart(problem) }
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
 * Of two partial paths to the same job the first makes the other needless only if it is no worse in every cost, holds
 * as much, and its jobs are among the other's — whatever the other goes on to, the first can do too; then the first
 * holds exactly as much, since fewer jobs never give more levels. It must come before the other in the order of ids as
 * well, for ties to stay in their order, unless it has fewer moves. For several paths one is needless only after so many such.
 */
export function isNeedless(current: Current, settled: Settled): boolean {
  const key = current.label.job * 2 ** 32 + fingerprint(current.held)
  const peers = settled.alike.get(key)
  if (peers === undefined) {
    settled.alike.set(key, [current.label])
    return false
  }
  let better = 0
  for (const peer of peers) {
    if (isDominated(current, peer, settled) && ++better >= settled.limit) return true
  }
  peers.push(current.label)
  return false
}

function isDominated(current: Current, by: PathLabel, settled: Settled): boolean {
  const { label } = current
  return (
    isNoDearer(by, label) &&
    isAmong(by, current.visited) &&
    (by.depth < label.depth || comesFirst(by, label)) &&
    holdsAsMuch(by, current.held, settled)
  )
}

function isNoDearer(one: PathLabel, other: PathLabel): boolean {
  for (let cost = 0; cost < one.paid.length; cost++) {
    if (numberAt(one.paid, cost) > numberAt(other.paid, cost) + noCost) return false
  }
  return true
}

/** Whether the visited jobs have all that a partial path has been to since its start. */
function isAmong(label: PathLabel, visited: Uint8Array): boolean {
  for (let way = label; way.parent !== undefined; way = way.parent) if (visited[way.job] === 0) return false
  return true
}

function holdsAsMuch(label: PathLabel, held: HeldLevels, { other }: Settled): boolean {
  holdAfter(label, other)
  return held.raised.every(
    (competency) => valueAt(other.levels, competency) === valueAt(held.levels, competency),
  )
}

/** A number that equal holdings share, whatever the order their levels were gained in. */
function fingerprint({ raised, levels }: HeldLevels): number {
  let sum = 0
  for (const competency of raised) {
    // 1e6: levels that differ by less share a number; whether they are equal is looked at afterwards.
    const level = Math.round(valueAt(levels, competency) / 1e6)
    sum = (sum + Math.imul(Math.imul(competency + 1, 0x9e3779b1) ^ (level | 0), 0x85ebca6b)) | 0
  }
  return sum >>> 0
}
