import { isCompetencyError } from '../base/competency-error'
import type { Blocked, BlockedConstraint, BlockedNumber, Opening } from './career-path'
import type { CareerPathOptions } from './career-path-options'
import { usualMoves } from './compile-paths'
import { type MoveKind, moveKinds } from './move-kind'
import { kindBits, type PathLimits, type PathProblem, uncounted } from './path-problem'
import { type FoundPath, type PathCost, searchPaths } from './search-paths'

/** What a search with one constraint loosened came to. */
interface Trial {
  readonly opening: Opening
  readonly path?: FoundPath
}

/** Each constraint in force, all others held, and the least value of it that opens a path. */
export function findBlocks(problem: PathProblem, options: CareerPathOptions, maxExpanded: number): Blocked {
  const { kinds, maxMoves = usualMoves, maxRankSteps, maxShortfall, maxShortfallEach } = options
  const { essentials, forbidden = [] } = options
  const attempt = (limits: Partial<PathLimits>, costs: readonly PathCost[]): Trial => {
    const loosened = { ...problem, limits: { ...problem.limits, ...limits } }
    try {
      const [path] = searchPaths(loosened, { costs, k: 1, maxExpanded })
      return path === undefined ? { opening: 'does-not-open' } : { opening: 'opens', path }
    } catch (error) {
      if (isCompetencyError(error, 'search-too-large')) return { opening: 'not-decided' }
      throw error
    }
  }
  const numberOf = (
    constraint: BlockedNumber['constraint'],
    given: number,
    limits: Partial<PathLimits>,
    cost: PathCost,
    read: (count: number) => number,
  ): BlockedNumber => {
    const { opening, path } = attempt(limits, [cost])
    const least = path?.costs[0]
    if (least === undefined) return { constraint, opening, given }
    return { constraint, opening, given, opensAt: Number.isFinite(least) ? read(least) : 'no-limit' }
  }
  const asIs = (value: number): number => value
  const lifted = Number.POSITIVE_INFINITY

  const constraints: BlockedConstraint[] = [
    numberOf('maxMoves', maxMoves, { maxMoves: problem.nodes.length }, 'moves', asIs),
  ]
  if (kinds !== undefined) constraints.push(kindsBlock(kinds, attempt))
  if (maxRankSteps !== undefined) {
    constraints.push(numberOf('maxRankSteps', maxRankSteps, { maxRankSteps: lifted }, 'rank-steps', asIs))
  }
  if (maxShortfall !== undefined) {
    constraints.push(numberOf('maxShortfall', maxShortfall, { maxShortfall: lifted }, 'shortfall', uncounted))
  }
  if (maxShortfallEach !== undefined) {
    const limits = { maxShortfallEach: lifted }
    constraints.push(numberOf('maxShortfallEach', maxShortfallEach, limits, 'shortfall-each', uncounted))
  }
  if (essentials === 'held') {
    const { opening } = attempt({ essentialsHeld: false }, ['moves'])
    const opens = opening === 'opens' ? { opensAt: 'build-up' as const } : {}
    constraints.push({ constraint: 'essentials', opening, given: 'held', ...opens })
  }
  if (forbidden.length > 0) {
    const { opening, path } = attempt({ allowForbidden: true }, ['forbidden'])
    const needed = path?.jobs.filter((place) => place !== problem.from && problem.forbidden[place] === true)
    const opensAt = needed?.map((place) => problem.nodes[place]?.profile.id ?? '').sort()
    const given = [...forbidden]
    constraints.push({
      constraint: 'forbidden',
      opening,
      given,
      ...(opensAt === undefined ? {} : { opensAt }),
    })
  }
  return { constraints, oneAloneOpens: constraints.some(({ opening }) => opening === 'opens') }
}

/** The fewest kinds to add; among equally few the first in the order of `moveKinds`. */
function kindsBlock(
  given: readonly MoveKind[],
  attempt: (limits: Partial<PathLimits>, costs: readonly PathCost[]) => Trial,
): BlockedConstraint {
  // A path never stays in its job, so rotation opens none.
  const missing = moveKinds.filter((kind) => kind !== 'rotation' && !given.includes(kind))
  const block = { constraint: 'kinds' as const, given: [...given] }
  const { opening: withAll } = attempt({ kinds: kindBits(moveKinds) }, ['moves'])
  if (withAll !== 'opens') return { ...block, opening: withAll }
  for (const added of subsets(missing)) {
    const { opening } = attempt({ kinds: kindBits([...given, ...added]) }, ['moves'])
    // What is not decided may be the answer, so that a larger set would not be the fewest.
    if (opening === 'not-decided') return { ...block, opening }
    if (opening === 'opens') return { ...block, opening, opensAt: added }
  }
  return { ...block, opening: 'does-not-open' }
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

function compareLists(one: readonly number[], other: readonly number[]): number {
  for (const [i, value] of one.entries()) {
    const difference = value - (other[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
