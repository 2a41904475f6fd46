import { at } from '../base/at'
import { exactMean } from '../base/exact-mean'
import type { MatchRelation } from '../model/crosswalk'
import type { RatedLevel } from '../model/rating'
import type { CarriedTo, CarryLoss, CarryObstacle, LevelCombination, Withheld } from './carried'
import { type ExactLevel, type LevelRounding, roundedLevel } from './convert-level'
import type { ScaleMeasure } from './scale-measure'

/** A way a level can take to a competency. */
export interface Edge<From extends string, To extends string> {
  readonly to: To
  readonly scale: ScaleMeasure | undefined
  readonly relation?: MatchRelation
  /** What is lost by taking it, whatever the level. */
  readonly loss: readonly CarryLoss[]
  /** Competencies that were merged into the target, where several were. */
  readonly mergedFrom?: readonly From[]
  readonly convert: (level: number) => ExactLevel
}

/** A level on its way. */
export interface Traveller<From extends string, To extends string, L extends RatedLevel> {
  readonly competency: From
  readonly level: L
  /** Levels of one group that reach one competency are combined. */
  readonly group: string
  readonly edges: readonly Edge<From, To>[]
  readonly withheld: readonly Withheld<To>[]
}

/** Where a level came to; the order is that of the travellers. */
export interface Arrival<To extends string, L extends RatedLevel, Own extends string> {
  readonly to: readonly CarriedTo<To, L>[]
  readonly withheld: readonly Withheld<To, CarryObstacle | Own>[]
}

/** The same while levels are still arriving. */
interface Arriving<To extends string, L extends RatedLevel, Own extends string> {
  readonly to: CarriedTo<To, L>[]
  readonly withheld: Withheld<To, CarryObstacle | Own>[]
}

/** A level that results. */
export interface Outcome<From extends string, To extends string, L extends RatedLevel> {
  readonly competency: To
  readonly level: L
  readonly exact: L
  /** Positions of the travellers it comes from. */
  readonly from: readonly number[]
  readonly mergedFrom: readonly From[]
}

/** What levels can be: numbers in holdings, numbers or "not applicable" in ratings; `Own` is what stands against this kind alone. */
export interface LevelKind<L extends RatedLevel, Own extends string> {
  readonly convert: (
    level: L,
    by: (level: number) => ExactLevel,
  ) =>
    | { readonly exact: L; readonly merged: boolean; readonly asIs?: boolean }
    | Extract<ExactLevel, { readonly reason: unknown }>
  readonly combine: (levels: readonly L[], rule: LevelCombination) => L
  readonly round: (
    exact: L,
    scale: ScaleMeasure | undefined,
    rounding: LevelRounding,
  ) => { readonly level: L; readonly rounded: boolean }
  /** Why several levels of one competency that meet others cannot be combined; of holdings there is one at most. */
  readonly severalOfOne: Own | undefined
}

/** Levels as holdings have them. */
export const heldLevelKind: LevelKind<number, never> = {
  convert: (level, by) => by(level),
  combine: combined,
  round: (exact, scale, rounding) => {
    const { level, loss } = roundedLevel({ exact, merged: false }, scale, rounding)
    return { level, rounded: loss.length > 0 }
  },
  severalOfOne: undefined,
}

/** Levels as ratings have them: "not applicable" is no level, is carried as it is and takes part in no sum. */
export const ratedLevelKind: LevelKind<RatedLevel, 'raters-ambiguous'> = {
  convert: (level, by) => (level === 'not-applicable' ? { exact: level, merged: false } : by(level)),
  combine: (levels, rule) => {
    const numbers = levels.filter((level) => level !== 'not-applicable')
    return numbers.length === 0 ? 'not-applicable' : combined(numbers, rule)
  },
  round: (exact, scale, rounding) =>
    exact === 'not-applicable'
      ? { level: exact, rounded: false }
      : heldLevelKind.round(exact, scale, rounding),
  severalOfOne: 'raters-ambiguous',
}

function combined(levels: readonly number[], rule: LevelCombination): number {
  if (rule === 'highest') return Math.max(...levels)
  if (rule === 'lowest') return Math.min(...levels)
  return exactMean(levels)
}

interface Contribution<From extends string, To extends string, L extends RatedLevel> {
  readonly traveller: number
  readonly competency: From
  readonly edge: Edge<From, To>
  readonly exact: L
  readonly merged: boolean
  readonly asIs?: boolean
}

/** How levels are carried. */
interface Carrying<L extends RatedLevel, Own extends string> {
  readonly kind: LevelKind<L, Own>
  readonly combine: LevelCombination | undefined
  readonly rounding: LevelRounding
}

/** Carries levels along their edges, combines what meets and rounds: the one engine of migrations and translations. */
export function carryLevels<From extends string, To extends string, L extends RatedLevel, Own extends string>(
  travellers: readonly Traveller<From, To, L>[],
  how: Carrying<L, Own>,
): { readonly arrivals: Arrival<To, L, Own>[]; readonly outcomes: Outcome<From, To, L>[] } {
  const arrivals = travellers.map(
    ({ withheld }): Arriving<To, L, Own> => ({ to: [], withheld: [...withheld] }),
  )
  const outcomes: Outcome<From, To, L>[] = []
  const withhold = (traveller: number, competency: To, obstacle: CarryObstacle | Own): void => {
    at(arrivals, traveller).withheld.push({ competency, obstacle })
  }
  for (const contributions of meetings(travellers, how.kind, withhold)) {
    const obstacle = obstacleOf(contributions, how)
    if (obstacle !== undefined) {
      for (const { traveller, edge } of contributions) withhold(traveller, edge.to, obstacle)
      continue
    }
    const isMerger = contributions.some(({ edge }) => edge.mergedFrom !== undefined)
    const together = severalMeet(contributions) ? [contributions] : contributions.map((one) => [one])
    for (const group of together) {
      const { outcome, carried } = arrive(group, how, isMerger || group.length > 1)
      for (const [i, to] of carried.entries()) at(arrivals, at(group, i).traveller).to.push(to)
      outcomes.push(outcome)
    }
  }
  return { arrivals, outcomes }
}

/** Whether levels of several competencies come to one. */
function severalMeet<From extends string>(contributions: readonly { readonly competency: From }[]): boolean {
  return contributions.some(({ competency }) => competency !== contributions[0]?.competency)
}

/** Why levels that come to one competency cannot be carried, if they cannot. */
function obstacleOf<From extends string, To extends string, L extends RatedLevel, Own extends string>(
  contributions: readonly Contribution<From, To, L>[],
  { combine, kind }: Carrying<L, Own>,
): CarryObstacle | Own | undefined {
  const meet = severalMeet(contributions)
  const isMerger = contributions.some(({ edge }) => edge.mergedFrom !== undefined)
  if ((meet || isMerger) && combine === undefined) return 'combination-not-named'
  const competencies = new Set(contributions.map(({ competency }) => competency))
  return meet && contributions.length > competencies.size ? kind.severalOfOne : undefined
}

/** What becomes of levels that are combined, or of one alone: where each came to, and what results. */
function arrive<From extends string, To extends string, L extends RatedLevel>(
  contributions: readonly Contribution<From, To, L>[],
  { kind, combine = 'mean', rounding }: Carrying<L, string>,
  isMerged: boolean,
): { readonly outcome: Outcome<From, To, L>; readonly carried: CarriedTo<To, L>[] } {
  const first = at(contributions, 0)
  const alone = contributions.length === 1
  const exact = alone
    ? first.exact
    : kind.combine(
        contributions.map((contribution) => contribution.exact),
        combine,
      )
  const { level, rounded }: { readonly level: L; readonly rounded: boolean } =
    alone && first.asIs === true
      ? { level: exact, rounded: false }
      : kind.round(exact, first.edge.scale, rounding)
  const carried = contributions.map(({ edge: { to, relation, loss }, exact: own, merged }) => ({
    competency: to,
    ...(relation === undefined ? {} : { relation }),
    exact: own,
    level,
    loss: [
      ...loss,
      ...(isMerged ? ['merged' as const] : []),
      ...(merged ? ['levels-merged' as const] : []),
      ...(rounded ? ['rounded' as const] : []),
    ],
  }))
  const from = contributions.map(({ traveller }) => traveller)
  return {
    outcome: { competency: first.edge.to, level, exact, from, mergedFrom: first.edge.mergedFrom ?? [] },
    carried,
  }
}

/** What arrives at one competency from one group, in the order in which the first of it set out. */
function meetings<From extends string, To extends string, L extends RatedLevel>(
  travellers: readonly Traveller<From, To, L>[],
  kind: LevelKind<L, string>,
  withhold: (traveller: number, competency: To, obstacle: CarryObstacle) => void,
): Contribution<From, To, L>[][] {
  const meeting = new Map<string, Contribution<From, To, L>[]>()
  for (const [i, { competency, level, group, edges }] of travellers.entries()) {
    for (const edge of edges) {
      const converted = kind.convert(level, edge.convert)
      if ('reason' in converted) {
        withhold(i, edge.to, converted.reason)
        continue
      }
      const key = JSON.stringify([group, edge.to])
      const others = meeting.get(key) ?? []
      others.push({ traveller: i, competency, edge, ...converted })
      meeting.set(key, others)
    }
  }
  return [...meeting.values()]
}
