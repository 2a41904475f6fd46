import { at } from '../base/at'
import { type LevelledRequirement, levelledOf } from '../measure/levelled-of'
import type { MeasuredJob } from '../measure/measured-job'
import type { OutcomeRange } from '../model/outcome-range'
import type { FitMethod, PreparedMethod, SeparableMethod } from './fit-method'
import { type Ends, endsOf, preparedFor } from './separable'

/** What `score` does with a requirement that is not assessed: leave it out, or count it as the floor of its scale. */
export type ScoredUnassessed = 'exclude' | 'floor'

/** The level held of each requirement of a profile, in its order; `undefined` where it is not assessed. */
export type Held = readonly (number | undefined)[]

/** A separable method made ready for the levelled requirements of a job: once, however many people are scored. */
export interface ReadyMethod {
  readonly method: SeparableMethod
  readonly prepared: PreparedMethod
  /** The values a requirement can have where it is not assessed, within a range where one is known. */
  readonly endsOf: (index: number, range?: OutcomeRange) => Ends
  /** Made ready for the requirements that count; `undefined` where there is no score over them. */
  readonly partOf: (held: Held) => PreparedMethod | undefined
  /** The score over what counts where it is known without making the part ready. Absent: it never is. */
  readonly quickScore?: (held: Held) => number | undefined
}

/** A measured job and a method, made ready to score people; what is inside takes it and checks neither again. */
export interface JobFit<Id extends string = string, C extends string = string> {
  readonly measured: MeasuredJob<Id, C>
  readonly method: FitMethod
  readonly unassessed: ScoredUnassessed
  /** The requirements that have a level, in the order of the profile. */
  readonly levelled: readonly LevelledRequirement<C>[]
  /** Absent for a method that is not separable, and where it has no score for this profile. */
  readonly ready: ReadyMethod | undefined
}

/** Makes a method ready for a measured job; for many people `jobFitForMany` does. The method was checked at the door. */
export function jobFit<Id extends string, C extends string>(
  measured: MeasuredJob<Id, C>,
  method: FitMethod,
  unassessed: ScoredUnassessed,
): JobFit<Id, C> {
  const levelled = levelledOf(measured)
  const ready = method.separable ? readyMethod(method, levelled, unassessed) : undefined
  return { measured, method, unassessed, levelled, ready }
}

/** The level that counts of a requirement: the held one, else the floor where the policy says so, else none. */
export function countedLevel(
  unassessed: ScoredUnassessed,
  { place, scale }: LevelledRequirement,
  held: Held,
): number | undefined {
  return held[place] ?? (unassessed === 'floor' ? scale.floor : undefined)
}

function readyMethod(
  method: SeparableMethod,
  levelled: readonly LevelledRequirement[],
  unassessed: ScoredUnassessed,
): ReadyMethod | undefined {
  const prepared = preparedFor(method, levelled, levelled)
  if (prepared === undefined) return undefined
  return {
    method,
    prepared,
    endsOf: (index, range) => endsOf({ method, prepared }, at(levelled, index), index, range),
    partOf: (held) => {
      const part = levelled.filter((requirement) => countedLevel(unassessed, requirement, held) !== undefined)
      return part.length === levelled.length ? prepared : preparedFor(method, part, levelled)
    },
  }
}
