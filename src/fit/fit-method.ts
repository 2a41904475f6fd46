import type { Scale } from '../model/scale'

/** A requirement with a level, as a fit method sees it. */
export interface MethodRequirement<C extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /** Required level. */
  readonly required: number
  /** Weight of the requirement, above 0. */
  readonly weight: number
  /** Whether a shortfall rules a person out; methods score it like any other. */
  readonly essential: boolean
  /** The scale both the required and the held level are on. */
  readonly scale: Scale
}

/** A value a parameter of a method can have; JSON-able, because results carry it. */
export type ParameterValue =
  | string
  | number
  | boolean
  | readonly ParameterValue[]
  | { readonly [name: string]: ParameterValue }

/** The non-decreasing last step of a separable method: nothing, a cap, or a square root. */
export type Finish = 'none' | 'root' | { readonly cap: number }

/** A separable method made ready for one profile: score = finish(full × Σ weightᵢ × valueᵢ ÷ divisor). */
export interface PreparedMethod {
  /** Fixed weight of each requirement, in their order: finite, at least 0. */
  readonly weights: readonly number[]
  /** What the weighted sum is divided by, above 0. */
  readonly divisor: number
  /** The value of a requirement for a held level; depends on this requirement alone. */
  readonly value: (index: number, held: number) => number
  /** The last step. */
  readonly finish: Finish
  /** Of a requirement on a continuous scale: held levels at which `value` may turn beside the required one; none when absent. */
  readonly breakpoints?: (index: number) => readonly number[]
  /**
   * The group of each requirement, 0, 1, …, where a part of these requirements is weighed by one rule, so that columns of
   * people are scored without making the method ready for each part. One group: a part keeps its weights, and its
   * divisor is their sum, in their order. Several: in each, what is there shares the weight of the whole group in
   * proportion. A part that leaves a group without weight is always made ready by `prepare`. Absent: no such rule. Columns
   * alone read this, and refuse groups that a part shows to be wrong.
   */
  readonly groups?: readonly number[]
}

/** What every fit method has. */
interface MethodBase {
  /** Id of the method; results carry it. */
  readonly id: string
  /** Its parameters; results carry them. */
  readonly parameters: { readonly [name: string]: ParameterValue }
  /** The score of a person who holds exactly what is required: 100 for percentages. */
  readonly full: number
  /** Whether raising a held level can never lower the score. */
  readonly monotone: boolean
  /** Codes that the parameters name; each must be a competency of the model. None when absent. */
  readonly names?: readonly string[]
}

/**
 * A method that gives each requirement a fixed weight and a value that depends on that requirement alone, and
 * adds them. Its bounds over what is not assessed are exact. A caller's own method is an object like this.
 */
export interface SeparableMethod extends MethodBase {
  /** Separable. */
  readonly separable: true
  /**
   * Where only some gaps have a value and others are refused: how far below a requirement the next level is that has one. Absent
   * where every level has a value, or none below a requirement.
   */
  readonly nextBelow?: number
  /**
   * Makes the method ready for the levelled requirements of a profile, or for the assessed part of them.
   *
   * @param requirements - all of `whole`, or the part that is assessed; at least one
   * @param whole - the levelled requirements of the whole profile
   * @returns the prepared method; `undefined` when there is no score over this part
   */
  readonly prepare: (
    requirements: readonly MethodRequirement[],
    whole: readonly MethodRequirement[],
  ) => PreparedMethod | undefined
}

/** A level held on a competency that the profile does not require, as a method sees it. */
export interface HeldOutside<C extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /** Level held. */
  readonly held: number
  /** Its scale. */
  readonly scale: Scale
}

/** A method that looks at the whole profile at once; it has no interval. */
export interface WholeMethod extends MethodBase {
  /** Not separable. */
  readonly separable: false
  /**
   * Scores a person.
   *
   * @param requirements - levelled requirements with a held level (that of the floor under `unassessed: 'floor'`)
   * @param outside - levels held beside the profile, where it is known that the profile does not require them
   * @returns the score, and the competencies that counted as required at the floor; `undefined` when there is none
   */
  readonly score: (
    requirements: readonly (MethodRequirement & { readonly held: number })[],
    outside: readonly HeldOutside[],
  ) => { readonly score: number; readonly countedAsFloor: readonly string[] } | undefined
}

/** A fit method: a value the caller names. There is no default method. */
export type FitMethod = SeparableMethod | WholeMethod

/** What a result says of the method it was made with. */
export interface MethodInfo {
  /** Id of the method. */
  readonly id: string
  /** Its parameters. */
  readonly parameters: { readonly [name: string]: ParameterValue }
  /** The score of a person who holds exactly what is required. */
  readonly full: number
  /** Whether raising a held level can never lower the score. */
  readonly monotone: boolean
  /** Whether it is separable, and so has exact bounds. */
  readonly separable: boolean
}
