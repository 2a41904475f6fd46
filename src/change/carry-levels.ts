import type { MatchRelation } from '../model/crosswalk'
import type { RatedLevel } from '../model/rating'
import type { CarriedTo, CarryLoss, LevelCombination, Withheld } from './carried'
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
export interface Arrival<To extends string, L extends RatedLevel> {
  readonly to: readonly CarriedTo<To, L>[]
  readonly withheld: readonly Withheld<To>[]
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

/** What levels can be: numbers in holdings, numbers or "not applicable" in ratings. */
export interface LevelKind<L extends RatedLevel> {
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
}

/** Levels as holdings have them. */
export const heldLevels: LevelKind<number> = {
  convert: (level, by) => by(level),
  combine: combined,
  round: (exact, scale, rounding) => {
    const { level, loss } = roundedLevel({ exact, merged: false }, scale, rounding)
    return { level, rounded: loss.length > 0 }
  },
}

/** Levels as ratings have them: "not applicable" is no level, is carried as it is and takes part in no sum. */
export const ratedLevels: LevelKind<RatedLevel> = {
  convert: (level, by) => (level === 'not-applicable' ? { exact: level, merged: false } : by(level)),
  combine: (levels, rule) => {
    const numbers = levels.filter((level) => level !== 'not-applicable')
    return numbers.length === 0 ? 'not-applicable' : combined(numbers, rule)
  },
  round: (exact, scale, rounding) =>
    exact === 'not-applicable' ? { level: exact, rounded: false } : heldLevels.round(exact, scale, rounding),
}

/** Adds in ascending order, so that the order of the levels never matters. */
function combined(levels: readonly number[], rule: LevelCombination): number {
  if (rule === 'highest') return Math.max(...levels)
  if (rule === 'lowest') return Math.min(...levels)
  const sorted = [...levels].sort((a, b) => a - b)
  return sorted.reduce((sum, level) => sum + level, 0) / sorted.length
}

interface Contribution<From extends string, To extends string, L extends RatedLevel> {
  readonly traveller: number
  readonly competency: From
  readonly edge: Edge<From, To>
  readonly exact: L
  readonly merged: boolean
  readonly asIs?: boolean
}

/** Carries levels along their edges, combines what meets and rounds: the one engine of migrations and translations. */
export function carryLevels<From extends string, To extends string, L extends RatedLevel>(
  travellers: readonly Traveller<From, To, L>[],
  how: {
    readonly kind: LevelKind<L>
    readonly combine: LevelCombination | undefined
    readonly rounding: LevelRounding
  },
): { readonly arrivals: Arrival<To, L>[]; readonly outcomes: Outcome<From, To, L>[] } {
  const { kind, combine, rounding } = how
  const arrivals = travellers.map(({ withheld }) => ({
    to: [] as CarriedTo<To, L>[],
    withheld: [...withheld],
  }))
  const outcomes: Outcome<From, To, L>[] = []
  const withhold = (traveller: number, competency: To, obstacle: Withheld<To>['obstacle']): void => {
    arrivals[traveller]?.withheld.push({ competency, obstacle })
  }

  const arrive = (contributions: readonly Contribution<From, To, L>[], together: boolean): void => {
    const [first] = contributions
    if (first === undefined) return
    const { edge } = first
    const [one] = contributions.length === 1 ? contributions : []
    const exact: L =
      one?.exact ??
      kind.combine(
        contributions.map((contribution) => contribution.exact),
        combine ?? 'mean',
      )
    const landed: { readonly level: L; readonly rounded: boolean } =
      one?.asIs === true ? { level: exact, rounded: false } : kind.round(exact, edge.scale, rounding)
    const { level, rounded } = landed
    for (const { traveller, edge: own, exact: carried, merged } of contributions) {
      const loss: CarryLoss[] = [...own.loss]
      if (together) loss.push('merged')
      if (merged) loss.push('levels-merged')
      if (rounded) loss.push('rounded')
      arrivals[traveller]?.to.push({
        competency: own.to,
        ...(own.relation === undefined ? {} : { relation: own.relation }),
        exact: carried,
        level,
        loss,
      })
    }
    outcomes.push({
      competency: edge.to,
      level,
      exact,
      from: contributions.map(({ traveller }) => traveller),
      mergedFrom: edge.mergedFrom ?? [],
    })
  }

  for (const contributions of meetings(travellers, kind, withhold)) {
    const competencies = new Set(contributions.map(({ competency }) => competency))
    const mergedFrom = contributions.find(({ edge }) => edge.mergedFrom !== undefined)
    const meet = competencies.size > 1
    const apart = contributions.length > competencies.size
    if ((meet || mergedFrom !== undefined) && combine === undefined) {
      for (const { traveller, edge } of contributions) withhold(traveller, edge.to, 'combination-not-named')
    } else if (meet && apart) {
      for (const { traveller, edge } of contributions) withhold(traveller, edge.to, 'raters-ambiguous')
    } else if (meet) {
      arrive(contributions, true)
    } else {
      for (const contribution of contributions) arrive([contribution], mergedFrom !== undefined)
    }
  }
  return { arrivals, outcomes }
}

/** What arrives at one competency from one group, in the order in which the first of it set out. */
function meetings<From extends string, To extends string, L extends RatedLevel>(
  travellers: readonly Traveller<From, To, L>[],
  kind: LevelKind<L>,
  withhold: (traveller: number, competency: To, obstacle: Withheld<To>['obstacle']) => void,
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
