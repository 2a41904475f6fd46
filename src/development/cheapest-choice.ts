import { coverBound } from './cover-bound'
import { coverProblem } from './cover-problem'
import { type CoverSearch, type FoundChoice, searchCover } from './cover-search'
import { type CoverState, leaveOut, open, take, undecided, undoTo } from './cover-state'
import { type Aim, type Enough, isEnough } from './is-enough'
import { lackOf } from './lack-of'
import type { Members } from './members'
import type { PlanProblem } from './plan-problem'
import type { WholePrices } from './whole-prices'

/** The best choice that was found, and what is known of better ones. */
export interface CheapestChoice {
  readonly choice: FoundChoice
  /** What every choice that is enough costs at least. */
  readonly least: number
  /** Whether of all that cost as little it has the first id in which they differ. */
  readonly isFirst: boolean
}

/** What is to be solved, and with what. */
interface Quest {
  readonly problem: PlanProblem
  readonly aim: Aim
  readonly state: CoverState
}

/**
 * The cheapest choice after which no more is lacking than was aimed at, then the one of fewest activities, then the one that
 * has the first id in which they differ. What runs out of work comes back with its bound.
 *
 * @param known - a choice that is enough
 */
export function cheapestChoice(
  problem: PlanProblem,
  known: FoundChoice,
  aim: Aim,
  prices: WholePrices,
): CheapestChoice {
  const quest: Quest = { problem, aim, state: undecided(coverProblem(problem, aim.table, prices)) }
  const { best, least } = leastCost(quest, known)
  if (least < best.cost) return { choice: best, least, isFirst: false }
  const { first, isProven } = firstOfEqual(quest, best)
  return { choice: first, least, isFirst: isProven }
}

/**
 * The least cost. The ceiling is raised by and by to what is known: a search that finds nothing under a low ceiling is
 * short, and proves that everything costs more.
 */
function leastCost(quest: Quest, known: FoundChoice): { readonly best: FoundChoice; readonly least: number } {
  const { state, aim } = quest
  let best = known
  let least = Math.min(known.cost, Math.ceil(coverBound(state, aim.work).least))
  for (const share of [1 / 16, 1 / 4, 1]) {
    if (least >= best.cost) break
    const ceiling = Math.ceil(least + share * (best.cost - 1 - least))
    const { found, isWhole } = searchWith(quest, ceiling, false)
    best = found ?? best
    if (!isWhole) break
    least = found === undefined ? ceiling + 1 : found.cost
  }
  return { best, least }
}

/** Activity by activity: whether a choice of the same cost has it, as those before it are. */
function firstOfEqual(
  quest: Quest,
  best: FoundChoice,
): { readonly first: FoundChoice; readonly isProven: boolean } {
  const { state } = quest
  let first = best
  for (let activity = 0; activity < state.decided.length; activity++) {
    if (state.decided[activity] !== open) continue
    const before = state.trail.length
    if (first.members[activity] === 1) {
      take(state, activity)
      continue
    }
    take(state, activity)
    const { found, isWhole } = searchWith(quest, best.cost, true)
    if (!isWhole) return { first, isProven: false }
    first = found ?? first
    if (found === undefined) {
      undoTo(state, before)
      leaveOut(state, activity)
    }
  }
  return { first, isProven: true }
}

function searchWith(
  { problem, aim, state }: Quest,
  ceiling: number,
  isFirstEnough: boolean,
): { readonly found?: FoundChoice; readonly isWhole: boolean } {
  const search: CoverSearch = {
    state,
    work: aim.work,
    judge: (members: Members): Enough => isEnough(problem, members, aim),
    lackOf: (members: Members) => lackOf(problem, members, aim),
    isFirstEnough,
    ceiling,
  }
  const isWhole = searchCover(search)
  return { ...(search.best === undefined ? {} : { found: search.best }), isWhole }
}
