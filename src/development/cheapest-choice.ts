import { coverBound } from './cover-bound'
import { coverProblem } from './cover-problem'
import { type CoverSearch, type FoundChoice, searchCover } from './cover-search'
import { type CoverState, leaveOut, open, takeWhole, undecided, undoTo } from './cover-state'
import { type Aim, type Enough, isEnough } from './is-enough'
import { lackOf } from './lack-of'
import type { Members } from './members'
import type { PlanProblem } from './plan-problem'
import type { WholePrices } from './whole-prices'
import { setAside } from './work'

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
  let least = Math.min(known.cost, coverBound(state, aim.work).least)
  let best = known
  for (const share of [1 / 16, 1 / 4, 1]) {
    if (least >= best.cost) break
    const ceiling = Math.ceil(least + share * (best.cost - 1 - least))
    const { found, isWhole, passed } = searchWith(quest, ceiling, false)
    best = found ?? best
    if (!isWhole) break
    least = Math.min(passed, found?.cost ?? ceiling + 1)
    if (passed <= ceiling) break
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
    takeWhole(state, activity)
    if (first.members[activity] === 1) continue
    const { found, isWhole, passed } = searchWith(quest, best.cost, true)
    if (found === undefined && (!isWhole || passed <= best.cost)) return { first, isProven: false }
    if (found === undefined) {
      undoTo(state, before)
      leaveOut(state, activity)
    }
    first = found ?? first
  }
  return { first, isProven: true }
}

/** What a search came upon. */
interface Outcome {
  readonly found?: FoundChoice
  /** Whether all was looked at. */
  readonly isWhole: boolean
  /** What a choice costs at least of which it was not found out whether it is enough. */
  readonly passed: number
}

/** Searches under a ceiling; once more where a choice was passed over for the sake of others, with all that is left. */
function searchWith(quest: Quest, ceiling: number, isFirstEnough: boolean): Outcome {
  const soon = searchOnce(quest, ceiling, { isFirstEnough, share: 1 / 8 })
  const limit = soon.found?.cost ?? ceiling + 1
  if (!soon.isWhole || soon.passed >= limit || (isFirstEnough && soon.found !== undefined)) return soon
  return { ...soon, ...searchOnce(quest, limit - 1, { isFirstEnough, share: 1 }) }
}

/** @param options - `share`: how much of the work that is left may go to one choice */
function searchOnce(
  { problem, aim, state }: Quest,
  ceiling: number,
  { isFirstEnough, share }: { readonly isFirstEnough: boolean; readonly share: number },
): Outcome {
  const { work } = aim
  const search: CoverSearch = {
    state,
    work,
    judge: (members: Members): Enough => {
      const { part, giveBack } = setAside(work, share)
      const enough = isEnough(problem, members, { ...aim, work: part })
      giveBack()
      return enough
    },
    lackOf: (members: Members) => lackOf(problem, members, aim),
    isFirstEnough,
    ceiling,
    passed: Number.POSITIVE_INFINITY,
  }
  const isWhole = searchCover(search)
  return { ...(search.best === undefined ? {} : { found: search.best }), isWhole, passed: search.passed }
}
