import { at } from '../base/at'
import { noise } from '../base/compare'
import { gapOf } from '../gap/gap-of'
import type { HeldLevels } from '../measure/held-levels'
import { type LevelledRequirement, levelledOf } from '../measure/levelled-of'
import type { MeasuredJob } from '../measure/measured-job'
import type { OutcomeRange } from '../model/outcome-range'
import { highestLevel, lowestHeld } from '../model/scale-of'
import type { FitMethod, PreparedMethod, SeparableMethod } from './fit-method'
import { type Ends, endsOf, preparedFor } from './separable'

/** What `score` does with a requirement that is not assessed: leave it out, or count it as the floor of its scale. */
export type MissingPolicy = 'exclude' | 'floor'

/** A separable method made ready for the levelled requirements of a job: once, however many people are scored. */
export interface ReadyMethod {
  readonly method: SeparableMethod
  readonly prepared: PreparedMethod
  /** The values a requirement can have where it is not assessed, within a range where one is known. */
  readonly endsOf: (index: number, range?: OutcomeRange) => Ends
  /** Made ready for the assessed part; `undefined` where there is no score over it. */
  readonly partOf: (held: readonly (number | undefined)[]) => PreparedMethod | undefined
  /** Whether a part keeps these weights, and its divisor is their sum. */
  readonly keepsWeights: boolean
}

/** A measured job and a method, made ready to score people; what is inside takes it and checks neither again. */
export interface JobFit<Id extends string = string, C extends string = string> {
  readonly measured: MeasuredJob<Id, C>
  readonly method: FitMethod
  readonly missing: MissingPolicy
  /** The requirements that have a level, in the order of the profile. */
  readonly levelled: readonly LevelledRequirement<C>[]
  /** Σ weight of these. */
  readonly weight: number
  /** Absent for a method that is not separable, and where it has no score for this profile. */
  readonly ready: ReadyMethod | undefined
  /** Throws where the numbers of a person are so large that a gap or their sum is not finite. */
  readonly checkSums: (levels: HeldLevels<C>) => void
}

/** Makes a method ready for a measured job. The method itself was checked at the door. */
export function jobFit<Id extends string, C extends string>(
  measured: MeasuredJob<Id, C>,
  method: FitMethod,
  missing: MissingPolicy,
): JobFit<Id, C> {
  const levelled = levelledOf(measured)
  const large = mayOverflow(levelled)
  return {
    measured,
    method,
    missing,
    levelled,
    weight: levelled.reduce((sum, { weight }) => sum + weight, 0),
    ready: method.separable ? readyMethod(method, levelled) : undefined,
    checkSums: (levels) => {
      if (large) gapOf(measured, levels)
    },
  }
}

/** Whether somebody's weighted shortfalls may add up to more than a number can be. */
function mayOverflow(levelled: readonly LevelledRequirement[]): boolean {
  const spans = levelled.map(({ scale, weight }) => weight * (highestLevel(scale) - lowestHeld(scale)))
  return !Number.isFinite(spans.reduce((sum, span) => sum + span, levelled.length * noise))
}

/** Parts made ready that are kept: people are mostly assessed by a few programmes. */
const mostParts = 1_000

function readyMethod(
  method: SeparableMethod,
  levelled: readonly LevelledRequirement[],
): ReadyMethod | undefined {
  const prepared = preparedFor(method, levelled, levelled)
  if (prepared === undefined) return undefined
  const ends = (index: number, range?: OutcomeRange): Ends =>
    endsOf({ method, prepared }, at(levelled, index), index, range)
  const open: Ends[] = []
  const parts = new Map<string, PreparedMethod | undefined>()
  return {
    method,
    prepared,
    endsOf: (index, range) => {
      if (range !== undefined) return ends(index, range)
      // Worked out when it is first needed: a method may throw of a level that nobody can have.
      const known = open[index] ?? ends(index)
      open[index] = known
      return known
    },
    partOf: (held) => {
      const key = levelled.map(({ place }) => (held[place] === undefined ? '0' : '1')).join('')
      if (parts.has(key)) return parts.get(key)
      const part = levelled.filter(({ place }) => held[place] !== undefined)
      const made = part.length === levelled.length ? prepared : preparedFor(method, part, levelled)
      if (parts.size < mostParts) parts.set(key, made)
      return made
    },
    keepsWeights: prepared.groups?.every((group) => group === prepared.groups?.[0]) ?? false,
  }
}
