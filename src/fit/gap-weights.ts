import { at } from '../base/at'
import { noise } from '../base/compare'
import { CompetencyError } from '../base/competency-error'
import { invalidParameter } from '../base/invalid-parameter'
import { highestLevel, lowestLevel } from '../model/scale-of'
import type { MethodRequirement } from './fit-method'
import { matchingIssue } from './issues'

/** Weights of whole gaps, by gap: `{ '0': 5, '1': 4.5, '-1': 4, … }`, without holes from the least to the greatest. */
export type GapWeights = Readonly<Record<number, number>>

/** The closed form of gap weights: w(0) = M, w(+k) = M − k + ½, w(−k) = M − k. */
export interface ClosedGapWeights {
  /** M, the weight of gap 0: finite and above 0. */
  readonly full: number
}

/** How profile matching weighs gaps. */
export interface GapWeighing {
  /** The weight of a whole gap; beyond the end that of the end, where that is allowed. */
  readonly weightOf: (wholeGap: number) => number
  /** The table reaches from −reach to +reach, or further. */
  readonly reach: number
  /** Whether it is the closed form. */
  readonly closed: boolean
  /** The weight of gap 0. */
  readonly full: number
}

/** What to do where a table of gap weights says nothing. */
export interface GapWeightPolicy {
  /** A gap that is no whole number. */
  readonly fractional: 'refuse' | 'interpolate'
  /** A gap beyond the table, or beyond the end of the closed form. */
  readonly offTable: 'refuse' | 'end-weight'
}

/** Kusrini's table of gap weights. */
export const kusrini: GapWeights = {
  0: 5,
  1: 4.5,
  [-1]: 4,
  2: 3.5,
  [-2]: 3,
  3: 2.5,
  [-3]: 2,
  4: 1.5,
  [-4]: 1,
}

/** The weighing of a table or a closed form, checked. */
export function weighingOf(
  weights: GapWeights | ClosedGapWeights,
  offTable: GapWeightPolicy['offTable'],
): GapWeighing {
  if (isClosedForm(weights)) {
    const { full } = weights
    if (!(full > 0 && Number.isFinite(full)))
      throw invalidParameter('profileMatching', 'weights.full', full, { above: 0 })
    const end = offTable === 'end-weight' ? lastGap(full) : Number.POSITIVE_INFINITY
    const weightOf = (gap: number): number => {
      const counted = Math.min(end, Math.max(-end, gap))
      return counted > 0 ? full - counted + 0.5 : full + counted
    }
    return { weightOf, reach: full - 1, closed: true, full: full }
  }
  const table = new Map(Object.entries(weights).map(([gap, weight]) => [Number(gap), weight]))
  const full = table.get(0)
  if (
    [...table].some(([gap, weight]) => !Number.isInteger(gap) || !Number.isFinite(weight)) ||
    full === undefined ||
    full <= 0
  ) {
    throw new CompetencyError(matchingIssue('gap-weights-invalid', ['weights'], { problem: 'entries' }))
  }
  const ascending = [...table].sort(([one], [other]) => one - other)
  const [least] = at(ascending, 0)
  const [greatest] = at(ascending, ascending.length - 1)
  if (table.size !== greatest - least + 1)
    throw new CompetencyError(matchingIssue('gap-weights-invalid', ['weights'], { problem: 'holes' }))
  const weightOf = (gap: number): number => at(ascending, Math.min(greatest, Math.max(least, gap)) - least)[1]
  return { weightOf, reach: Math.min(greatest, -least), closed: false, full }
}

/** The last gap, of either sign, for which the closed form has a weight above 0: its end. */
export function lastGap(full: number): number {
  return Math.max(0, Math.ceil(full - 1))
}

/** Whether weights are given by the closed form. */
export function isClosedForm(weights: GapWeights | ClosedGapWeights): weights is ClosedGapWeights {
  return 'full' in weights
}

/** Throws where some level of a scale gives a gap that the table does not have. */
export function checkReach(
  requirements: readonly MethodRequirement[],
  { reach, closed, offTable }: GapWeighing & GapWeightPolicy,
): void {
  if (offTable === 'end-weight') return
  const span = Math.max(...requirements.map(({ scale }) => highestLevel(scale) - lowestLevel(scale)))
  if (span <= reach) return
  throw new CompetencyError(matchingIssue('weight-table-too-short', ['weights'], { reach, span, closed }))
}

/** The weight of a gap, interpolated where it is fractional and that is allowed. */
export function gapWeight(
  { competency, required, scale }: MethodRequirement,
  held: number,
  settings: GapWeighing & GapWeightPolicy,
): number {
  const gap = Math.max(held, lowestLevel(scale)) - required
  const nearest = Math.round(gap)
  if (Math.abs(gap - nearest) <= noise) return settings.weightOf(nearest)
  if (settings.fractional === 'refuse') {
    throw new CompetencyError(matchingIssue('fractional-gap', [competency], { competency, gap }))
  }
  const below = Math.floor(gap)
  const part = gap - below
  return (1 - part) * settings.weightOf(below) + part * settings.weightOf(below + 1)
}

/** The held levels that give whole gaps: interpolation turns there. */
export function wholeGapLevels(requirement: MethodRequirement | undefined): number[] {
  if (requirement === undefined) return []
  const { required, scale } = requirement
  const first = Math.ceil(lowestLevel(scale) - required)
  const last = Math.floor(highestLevel(scale) - required)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => required + first + i)
}
