// What can be said of the rest of a path before it is built: what the target lacks, and how many moves that takes at least.

import type { HeldLevels } from './held-levels'
import { addLack, clear, type Lacks, noLacks } from './move-lacks'
import { addGain, type Gains, jobsFor, mostOf, movesFor, type StoneGain } from './path-gains'
import { levelsLacking, type PathNode, type PathProblem } from './path-problem'
import { valueAt } from './value-at'

/** What is known of the rest of a path; written over for path after path. */
export interface Outlook {
  /** What the target lacks. */
  readonly ahead: Lacks
  /** How often jobs on the way have to raise a competency of the target, all competencies together. */
  raises: number
  /** What single jobs may bring towards the target. */
  gains: Gains
  /** Effort and months of what has to be built up though the target does not ask for it. */
  readonly aside: { effort: number; months: number }
  /** Least months in the job it has come to, and least sum of them from there on, by kind and rank. */
  tenure: number
  tenureAhead: number
  /** Least months in any job on the way. */
  readonly leastTenure: number
  /** Competencies at once. */
  readonly parallel: number
  /** The levels that the next job gives. */
  readonly given: Float64Array
}

/** Nothing known yet. */
export function noOutlook({ start, parallel }: PathProblem, leastTenure: number): Outlook {
  return {
    ahead: noLacks(),
    raises: 0,
    gains: mostOf([], 0),
    aside: { effort: 0, months: 0 },
    tenure: 0,
    tenureAhead: 0,
    leastTenure,
    parallel,
    given: new Float64Array(start.length).fill(Number.NEGATIVE_INFINITY),
  }
}

/** Measures what the target still lacks, once the next job, where there is one, has given its levels. */
export function measureAhead(
  outlook: Outlook,
  { nodes, to, limits }: PathProblem,
  held: HeldLevels,
  next: PathNode | undefined,
): void {
  const { ahead, given } = outlook
  clear(ahead)
  outlook.raises = 0
  if (next?.job === to) return
  const entered = next?.asked ?? []
  for (const { competency, level } of entered) given[competency] = level
  for (const asked of nodes[to]?.asked ?? []) {
    const known = valueAt(held.levels, asked.competency)
    const fresh = valueAt(given, asked.competency)
    const now = levelsLacking(known, fresh) > 0 ? fresh : known
    if (!addLack(ahead, asked, now)) continue
    // The move to the target raises each competency once more, but nothing essential that must be held before it.
    const raises = timesOf(asked.level - now, limits.maxShortfallEach)
    outlook.raises += asked.essential && limits.essentialsHeld ? raises : raises - 1
  }
  for (const { competency } of entered) given[competency] = Number.NEGATIVE_INFINITY
}

/** Fewest moves that are still to come, by kind and rank (`distance`) and by how much a move and a job may bring. */
export function fewestAhead(
  { ahead, raises, gains }: Outlook,
  { limits }: PathProblem,
  distance: number,
): number {
  return Math.max(
    distance,
    movesFor(ahead.shortfall, limits.maxShortfall, gains.shortfall),
    timesOf(ahead.each, limits.maxShortfallEach),
    raises === 0 ? 0 : 1 + jobsFor(raises, Number.POSITIVE_INFINITY, gains.competencies),
  )
}

/** How often a limit per move must be used up, at least. */
function timesOf(amount: number, limit: number): number {
  if (amount === 0) return 0
  return limit === Number.POSITIVE_INFINITY ? 1 : Math.ceil(amount / limit)
}

/**
 * Measures what has to be built up beside what the target asks for: if jobs that ask for no more than so much besides do
 * not bring enough, the path goes through one that asks for more. Says whether any jobs bring enough.
 */
export function measureAside(
  outlook: Outlook,
  list: readonly StoneGain[],
  isEnough: () => boolean,
  { jobs, timed }: { readonly jobs: number; readonly timed: boolean },
): boolean {
  const { aside } = outlook
  aside.effort = aside.months = 0
  outlook.gains = mostOf([], jobs)
  if (!isEnough()) {
    const least = (key: 'asideEffort' | 'asideMonths'): number => {
      outlook.gains = mostOf([], jobs)
      for (const gain of list.toSorted((a, b) => a[key] - b[key])) {
        addGain(outlook.gains, gain)
        if (isEnough()) return gain[key]
      }
      return Number.POSITIVE_INFINITY
    }
    outlook.gains = mostOf(list, jobs)
    if (!isEnough()) return false
    aside.effort = least('asideEffort')
    if (timed) aside.months = least('asideMonths')
  }
  outlook.gains = mostOf(list, jobs)
  return true
}
