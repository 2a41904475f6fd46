import { at } from '../base/at'
import { isAtLeast, isSameLevel } from '../base/compare'
import { CompetencyError } from '../base/competency-error'
import { invalidParameter } from '../base/invalid-parameter'
import { highestLevel, lowestLevel } from '../model/scale-of'
import type { MethodRequirement } from './fit-method'
import { matchingIssue } from './issues'
import { knownOptions } from './known-options'

/**
 * Weights by gap: `{ '0': 5, '1': 4.5, '-1': 4, … }`, or of parts of a level, `{ '0': 5, '-0.1': 4.5, '-0.4': 3, … }`. Where all gaps
 * are whole and no thresholds, none is left out between the least and the greatest.
 */
export type GapWeights = Readonly<Record<number, number>>

/** The closed form of gap weights: w(0) = M, w(+k) = M − k + ½, w(−k) = M − k. */
export interface ClosedGapWeights {
  /** M, the weight of gap 0: finite and above 0. */
  readonly full: number
}

/** A gap and its weight. */
export type GapWeight = readonly [gap: number, weight: number]

/** How profile matching weighs gaps. */
export interface GapWeighing {
  /** The last gap with a weight that is not above a given one, noise aside, and the first above it; beyond the table its end alone. */
  readonly around: (gap: number) => readonly [GapWeight, GapWeight?]
  /** The farthest gap, of either sign, that is surely within the table. */
  readonly reach: number
  /** Whether it is the closed form. */
  readonly closed: boolean
  /** The weight of gap 0. */
  readonly full: number
  /** How far below gap 0 the next gap with a weight is; absent where there is none. */
  readonly nextBelow?: number
  /** The gaps of the table, ascending; none of the closed form, whose least and greatest weights lie at gap 0 and at the ends. */
  readonly gaps: readonly number[]
}

/** What to do where a table of gap weights says nothing. */
export interface GapWeightPolicy {
  /** A gap between two of the table: refuse it, interpolate, or take the weight of the lower one, the threshold it reaches. */
  readonly fractional: 'refuse' | 'interpolate' | 'threshold'
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
export function weighingOf(weights: GapWeights | ClosedGapWeights, policy: GapWeightPolicy): GapWeighing {
  return isClosedForm(weights) ? closedWeighing(weights, policy) : tableWeighing(weights, policy)
}

function closedWeighing(weights: ClosedGapWeights, { offTable }: GapWeightPolicy): GapWeighing {
  const { full } = knownOptions('profileMatching', weights, ['full'], 'weights.')
  if (!(full > 0 && Number.isFinite(full)))
    throw invalidParameter('profileMatching', 'weights.full', full, { above: 0 })
  const end = offTable === 'end-weight' ? lastGap(full) : Number.POSITIVE_INFINITY
  const weightOf = (gap: number): GapWeight => [gap, gap > 0 ? full - gap + 0.5 : full + gap]
  return {
    around: (gap) => {
      const nearest = Math.round(gap)
      const below = isAtLeast(gap, nearest) ? nearest : nearest - 1
      if (below < -end) return [weightOf(-end)]
      return below >= end ? [weightOf(end)] : [weightOf(below), weightOf(below + 1)]
    },
    reach: full - 1,
    closed: true,
    full,
    nextBelow: 1,
    gaps: [],
  }
}

function tableWeighing(weights: GapWeights, { fractional }: GapWeightPolicy): GapWeighing {
  const table = ascendingTable(weights)
  const [least] = at(table, 0)
  const [greatest] = at(table, table.length - 1)
  const zero = table.findIndex(([gap]) => gap === 0)
  const hasHoles = table.length !== greatest - least + 1 && table.every(([gap]) => Number.isInteger(gap))
  if (hasHoles && fractional !== 'threshold') throw invalidTable('holes')
  return {
    around: (gap) => {
      const above = table.findIndex(([known]) => !isAtLeast(gap, known))
      if (above <= 0) return [at(table, above < 0 ? table.length - 1 : 0)]
      return [at(table, above - 1), at(table, above)]
    },
    // Whatever reaches the last threshold has its weight.
    reach: fractional === 'threshold' ? -least : Math.min(greatest, -least),
    closed: false,
    full: at(table, zero)[1],
    ...(zero === 0 ? {} : { nextBelow: -at(table, zero - 1)[0] }),
    gaps: table.map(([gap]) => gap),
  }
}

/** The gaps of a table with their weights, ascending; there is gap 0, and each differs from the next by more than noise. */
function ascendingTable(weights: GapWeights): readonly GapWeight[] {
  const table = Object.entries(weights)
    .map(([gap, weight]): GapWeight => [gap.trim() === '' ? Number.NaN : Number(gap) + 0, weight])
    .sort(([one], [other]) => one - other)
  const full = table.find(([gap]) => gap === 0)?.[1]
  const sound = table.every(
    ([gap, weight], i) =>
      Number.isFinite(gap) && Number.isFinite(weight) && (i === 0 || !isSameLevel(gap, at(table, i - 1)[0])),
  )
  if (!sound || full === undefined || full <= 0) throw invalidTable('entries')
  return table
}

function invalidTable(problem: 'entries' | 'holes'): CompetencyError {
  return new CompetencyError(matchingIssue('gap-weights-invalid', ['weights'], { problem }))
}

/** The last gap, of either sign, for which the closed form has a weight above 0: its end. */
export function lastGap(full: number): number {
  return Math.max(0, Math.ceil(full - 1))
}

/** Whether weights are given by the closed form. */
export function isClosedForm(weights: GapWeights | ClosedGapWeights): weights is ClosedGapWeights {
  return 'full' in weights
}

/** Throws where some level of a scale gives a gap that the table does not reach. */
export function checkReach(
  requirements: readonly MethodRequirement[],
  { reach, closed, offTable }: GapWeighing & GapWeightPolicy,
): void {
  if (offTable === 'end-weight') return
  const span = Math.max(...requirements.map(({ scale }) => highestLevel(scale) - lowestLevel(scale)))
  if (isAtLeast(reach, span)) return
  throw new CompetencyError(matchingIssue('weight-table-too-short', ['weights'], { reach, span, closed }))
}

/** The weight of a gap; where the table does not have it, by what is to be done then. */
export function gapWeight(
  { competency, required, scale }: MethodRequirement,
  held: number,
  { around, fractional }: GapWeighing & GapWeightPolicy,
): number {
  const gap = Math.max(held, lowestLevel(scale)) - required
  const [[known, weight], above] = around(gap)
  if (above === undefined || fractional === 'threshold' || isSameLevel(gap, known)) return weight
  if (fractional === 'refuse') {
    throw new CompetencyError(matchingIssue('fractional-gap', [competency], { competency, gap }))
  }
  const part = (gap - known) / (above[0] - known)
  return (1 - part) * weight + part * above[1]
}

/** The levels of a requirement's scale that give the gaps of a table: its weight turns or leaps there. */
export function turningLevels(requirement: MethodRequirement | undefined, { gaps }: GapWeighing): number[] {
  if (requirement === undefined) return []
  const { required, scale } = requirement
  return gaps
    .map((gap) => required + gap)
    .filter((level) => isAtLeast(level, lowestLevel(scale)) && isAtLeast(highestLevel(scale), level))
}
