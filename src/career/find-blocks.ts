import { at } from '../base/at'
import type { Blocked, BlockedConstraint, BlockedNumber, Opening } from './career-path'
import type { CareerPathOptions } from './career-path-options'
import { usualMoves } from './compile-paths'
import { type MoveKind, moveKinds } from './move-kind'
import type { PathCost } from './path-costs'
import { kindBits, type PathLimits, type PathProblem, uncounted } from './path-problem'
import { type FoundPath, type PathSearchEnd, searchPaths } from './search-paths'

/** What a search with one constraint loosened came to. */
interface Trial {
  readonly opening: Opening
  /** The path for which the cost is least; absent where that is not proven. */
  readonly path?: FoundPath
}

/** Searches with some limits loosened and makes one cost as small as it can be. */
type Attempt = (limits: Partial<PathLimits>, cost: PathCost) => Trial

/** Asks of one constraint what opens a path. */
type Question = (attempt: Attempt) => BlockedConstraint

/**
 * Each constraint in force, all others held, and the least value of it that opens a path.
 *
 * @param work - most steps of all searches together: each constraint has an equal part of what those before it left
 */
export function findBlocks(problem: PathProblem, options: CareerPathOptions, work: number): Blocked {
  const questions = questionsOf(problem, options)
  let left = work
  const constraints = questions.map((ask, i) => {
    let own = Math.floor(left / (questions.length - i))
    left -= own
    const constraint = ask((limits, cost) => {
      const loosened = { ...problem, limits: { ...problem.limits, ...limits } }
      const end = searchPaths(loosened, { costs: [cost], limit: 1, work: own })
      own -= Math.min(own, end.steps)
      return trialOf(end)
    })
    left += own
    return constraint
  })
  return { constraints, oneAloneOpens: constraints.some(({ opening }) => opening === 'opens') }
}

function trialOf({ paths: [path], atLeast }: PathSearchEnd): Trial {
  if (atLeast !== undefined) return { opening: path === undefined ? 'not-decided' : 'opens' }
  return path === undefined ? { opening: 'does-not-open' } : { opening: 'opens', path }
}

/** What is asked, in the order of the answer. */
function questionsOf(problem: PathProblem, options: CareerPathOptions): Question[] {
  const { kinds, essentialsBeforeMove, forbidden = [] } = options
  const [moves, ...others] = numericLimits(problem, options)
  return [
    ...numberQuestion(moves),
    ...(kinds === undefined ? [] : [(attempt: Attempt) => kindsBlock(kinds, attempt)]),
    ...others.flatMap(numberQuestion),
    ...(essentialsBeforeMove === true ? [essentialsBlock] : []),
    ...(forbidden.length === 0 ? [] : [(attempt: Attempt) => forbiddenBlock(forbidden, problem, attempt)]),
  ]
}

/** A limit that is a number. */
interface NumericLimit {
  readonly constraint: BlockedNumber['constraint']
  /** Its value; absent where it is not in force. */
  readonly given: number | undefined
  /** The limits with this one lifted. */
  readonly lifted: Partial<PathLimits>
  /** The cost whose least value is the least limit that opens a path. */
  readonly cost: PathCost
  /** Says such a cost as people write it. */
  readonly read: (cost: number) => number
}

/** The numeric limits, that of moves first. */
function numericLimits(
  { nodes }: PathProblem,
  { maxMoves = usualMoves, maxRankSteps, maxShortfall, maxShortfallEach }: CareerPathOptions,
): readonly [NumericLimit, ...NumericLimit[]] {
  const noLimit = Number.POSITIVE_INFINITY
  const asIs = (value: number): number => value
  return [
    {
      constraint: 'maxMoves',
      given: maxMoves,
      lifted: { maxMoves: nodes.length },
      cost: 'moves',
      read: asIs,
    },
    {
      constraint: 'maxRankSteps',
      given: maxRankSteps,
      lifted: { maxRankSteps: noLimit },
      cost: 'rank-steps',
      read: asIs,
    },
    {
      constraint: 'maxShortfall',
      given: maxShortfall,
      lifted: { maxShortfall: noLimit },
      cost: 'shortfall',
      read: uncounted,
    },
    {
      constraint: 'maxShortfallEach',
      given: maxShortfallEach,
      lifted: { maxShortfallEach: noLimit },
      cost: 'shortfall-each',
      read: uncounted,
    },
  ]
}

/** The question of a limit, where it is in force. */
function numberQuestion({ constraint, given, lifted, cost, read }: NumericLimit): Question[] {
  if (given === undefined) return []
  return [
    (attempt) => {
      const { opening, path } = attempt(lifted, cost)
      if (path === undefined) return { constraint, opening, given }
      const least = at(path.costs, 0)
      return { constraint, opening, given, opensAt: Number.isFinite(least) ? read(least) : 'no-limit' }
    },
  ]
}

/** The fewest kinds to add; among equally few the first in the order of `moveKinds`. */
function kindsBlock(given: readonly MoveKind[], attempt: Attempt): BlockedConstraint {
  // A path never stays in its job, so rotation opens none.
  const missing = moveKinds.filter((kind) => kind !== 'rotation' && !given.includes(kind))
  const block = { constraint: 'kinds' as const, given: [...given] }
  const { opening: withAll } = attempt({ kinds: kindBits(moveKinds) }, 'moves')
  if (withAll !== 'opens') return { ...block, opening: withAll }
  for (const added of subsets(missing)) {
    const { opening } = attempt({ kinds: kindBits([...given, ...added]) }, 'moves')
    // What is not decided may be the answer, so that a larger set would not be the fewest.
    if (opening === 'not-decided') return { ...block, opening }
    if (opening === 'opens') return { ...block, opening, opensAt: added }
  }
  return { ...block, opening: 'does-not-open' }
}

function essentialsBlock(attempt: Attempt): BlockedConstraint {
  const { opening } = attempt({ essentialsHeld: false }, 'moves')
  const opens = opening === 'opens' ? { opensAt: false as const } : {}
  return { constraint: 'essentialsBeforeMove', opening, given: true, ...opens }
}

function forbiddenBlock(
  forbidden: readonly string[],
  { nodes, from }: PathProblem,
  attempt: Attempt,
): BlockedConstraint {
  const { opening, path } = attempt({ allowForbidden: true }, 'forbidden')
  const block = { constraint: 'forbidden' as const, opening, given: [...forbidden] }
  if (path === undefined) return block
  const needed = path.jobs.map((job) => at(nodes, job)).filter((node) => node.job !== from && node.forbidden)
  return { ...block, opensAt: needed.map(({ profile }) => profile.id).sort() }
}

/** Every subset that is not empty, smallest first, each in the order of the items. */
function subsets<T>(items: readonly T[]): T[][] {
  const all: T[][] = [[]]
  for (const item of items) all.push(...all.map((set) => [...set, item]))
  const place = (set: readonly T[]): number[] => set.map((item) => items.indexOf(item))
  return all
    .filter((set) => set.length > 0)
    .sort((a, b) => a.length - b.length || compareLists(place(a), place(b)))
}

/** Compares lists of one length. */
function compareLists(one: readonly number[], other: readonly number[]): number {
  for (const [i, value] of one.entries()) {
    const difference = value - at(other, i)
    if (difference !== 0) return difference
  }
  return 0
}
