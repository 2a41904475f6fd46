import type { MethodRequirement, PreparedMethod, SeparableMethod } from '../fit/fit-method'
import { boundsOf, checkFinite } from '../fit/separable'
import { heldOnScaleIssue } from '../model/holdings-issues'
import { noise } from '../base/compare'
import { throwIssues } from '../base/throw-issues'
import type { JobPlan } from './compile-jobs'
import type { EncodedPeople } from './encoded-people'
import type { JobSums } from './job-sums'

/**
 * A job made ready for the codes of some people: what each code of each requirement adds. Tables have `stride` entries a
 * requirement, one a code.
 */
export interface BoundJob {
  readonly plan: JobPlan
  /** Requirements that have a level. */
  readonly size: number
  readonly columns: Int32Array
  /** Columns of the people. */
  readonly width: number
  readonly stride: number
  /** The code of each requirement that says "not assessed". */
  readonly open: Uint8Array
  /** The level of each code; 0 where it is "not assessed". */
  readonly held: Float64Array
  /** 1 for a code that the method has a value for. */
  readonly valid: Uint8Array
  /** Weight × value; 0 where not assessed. */
  readonly parts: Float64Array
  /** By requirement: weight × the least value, the greatest, and that of the floor. */
  readonly least: Float64Array
  readonly greatest: Float64Array
  readonly floor: Float64Array
  /** By requirement: the weight of the method, and that of the profile. */
  readonly weights: Float64Array
  readonly counted: Float64Array
  /** 1 for an essential requirement; by code, 1 where it is below. */
  readonly essential: Uint8Array
  readonly below: Uint8Array
  /** The greatest difference, in points, that another order of adding can make; `Infinity` where it may not be changed. */
  readonly noise: number
  /** Sums that were asked for before, by what was wanted. */
  readonly sums: Map<string, JobSums | undefined>
}

/** A competency without a scale of its own. */
export interface Unscaled {
  readonly code: string
  readonly column: number
}

/** Makes a job ready for the codes of some people. Throws what the method throws of a level that somebody holds. */
export function bindJob(plan: JobPlan, people: EncodedPeople, unscaled: readonly Unscaled[]): BoundJob {
  checkUnscaled(plan, people, unscaled)
  const { requirements, columns, prepared, method } = plan
  const size = requirements.length
  const levels = Array.from(columns, (column) => people.levels[column] ?? [])
  const stride = Math.max(1, ...levels.map((held) => held.length + 1))
  const tables = {
    open: Uint8Array.from(levels, (held) => held.length),
    held: new Float64Array(size * stride),
    valid: new Uint8Array(size * stride),
    parts: new Float64Array(size * stride),
    below: new Uint8Array(size * stride),
    least: new Float64Array(size),
    greatest: new Float64Array(size),
    floor: new Float64Array(size),
  }
  requirements.forEach((requirement, i) => {
    const held = levels[i] ?? []
    const occurring = people.occurring[columns[i] ?? 0] ?? new Uint8Array(256)
    held.forEach((level, code) => {
      const at = i * stride + code
      tables.held[at] = level
      tables.below[at] = requirement.essential && level - requirement.required < -noise ? 1 : 0
      if (prepared === undefined) tables.valid[at] = 1
      else {
        const value = attempted(occurring[code] === 1, () => levelValue(method, prepared, i, level))
        if (value === undefined) return
        tables.valid[at] = 1
        tables.parts[at] = (prepared.weights[i] ?? 0) * value
      }
    })
    const openAt = i * stride + held.length
    if (prepared === undefined) tables.valid[openAt] = 1
    else {
      const bounds = attempted(occurring[held.length] === 1, () => ({
        range: boundsOf(method, { ...requirement, held: undefined }, prepared, i, undefined),
        floor: levelValue(method, prepared, i, requirement.scale.floor),
      }))
      if (bounds === undefined) return
      const weight = prepared.weights[i] ?? 0
      tables.valid[openAt] = 1
      tables.least[i] = weight * bounds.range[0]
      tables.greatest[i] = weight * bounds.range[1]
      tables.floor[i] = weight * bounds.floor
    }
  })
  return {
    plan,
    size,
    columns,
    width: people.levels.length,
    stride,
    ...tables,
    weights: Float64Array.from(prepared?.weights ?? []),
    counted: Float64Array.from(requirements, ({ weight }) => weight),
    essential: Uint8Array.from(requirements, ({ essential }) => (essential ? 1 : 0)),
    sums: new Map(),
    noise: prepared === undefined ? 0 : noiseOf(method, prepared, requirements, { stride, ...tables }),
  }
}

/** The value of a level. Throws where it is no finite number. */
export function levelValue(
  method: SeparableMethod,
  prepared: PreparedMethod,
  index: number,
  held: number,
): number {
  const value = prepared.value(index, held)
  checkFinite(method, [value])
  return value
}

/** What a method gives; `undefined` where it throws for a level that nobody holds. */
function attempted<T>(needed: boolean, ask: () => T): T | undefined {
  if (needed) return ask()
  try {
    return ask()
  } catch {
    return undefined
  }
}

/** Throws where somebody holds a level that is off the scale a profile gives to competencies without one. */
function checkUnscaled({ scale }: JobPlan, people: EncodedPeople, unscaled: readonly Unscaled[]): void {
  if (scale === undefined) return
  throwIssues(
    unscaled.flatMap(({ code, column }) =>
      (people.levels[column] ?? []).flatMap(
        (held) => heldOnScaleIssue(code, held, { path: ['people', code], scale }) ?? [],
      ),
    ),
  )
}

/** Scores that differ by more than this are told apart by ranks, so noise must stay far below. */
const mostNoise = 1e-10

/**
 * How far the score can move when its parts are added in another order and in exact fractions: a few units in the last
 * place for each requirement. `Infinity` where no such bound is small enough: parts below 0 cancel, and a root makes much
 * of a little near 0. Such jobs are added up in the order of the profile, bit by bit as `scoreFit` does.
 */
function noiseOf(
  method: SeparableMethod,
  { weights, divisor, finish }: PreparedMethod,
  requirements: readonly MethodRequirement[],
  tables: Pick<BoundJob, 'stride' | 'parts' | 'least' | 'greatest' | 'floor'>,
): number {
  const { stride, parts, least, greatest, floor } = tables
  let greatestValue = 0
  let sum = 0
  let negative = !(method.full > 0)
  requirements.forEach((_, i) => {
    const own = [
      ...parts.subarray(i * stride, (i + 1) * stride),
      least[i] ?? 0,
      greatest[i] ?? 0,
      floor[i] ?? 0,
    ]
    if (own.some((part) => part < 0)) negative = true
    const most = Math.max(...own.map(Math.abs))
    const weight = weights[i] ?? 0
    if (weight > 0) greatestValue = Math.max(greatestValue, most / weight)
    sum += most
  })
  const most = Math.abs(method.full) * Math.max(greatestValue, sum / divisor)
  checkFinite(method, [most])
  const noise = (4 * requirements.length + 40) * 2 ** -53 * most
  return negative || finish === 'root' || noise > mostNoise ? Number.POSITIVE_INFINITY : noise
}
