import { at } from '../base/at'
import { noise } from '../base/compare'
import { throwIssues } from '../base/throw-issues'
import { byteAt, doubleAt } from '../base/typed-at'
import type { PreparedMethod, SeparableMethod } from '../fit/fit-method'
import { checkFinite, endsOf } from '../fit/separable'
import { heldOnScaleIssue } from '../model/holdings-issues'
import type { EncodedPeople } from './encoded-people'
import type { JobPlan } from './job-plan'

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
  /** By requirement: the weight of the method (0 where it has no score for the job), and that of the profile. */
  readonly weights: Float64Array
  readonly counted: Float64Array
  /** 1 for an essential requirement; by code, 1 where it is below. */
  readonly essential: Uint8Array
  readonly below: Uint8Array
  /** The greatest difference, in points, that another order of adding can make; `Infinity` where it may not be changed. */
  readonly noise: number
}

/** A competency without a scale of its own. */
export interface Unscaled {
  readonly code: string
  readonly column: number
}

/** What each code of each requirement adds. */
type CodeTables = Pick<
  BoundJob,
  'stride' | 'open' | 'held' | 'valid' | 'parts' | 'below' | 'least' | 'greatest' | 'floor'
>

/** Makes a job ready for the codes of some people. Throws what the method throws of a level that somebody holds. */
export function bindJob(plan: JobPlan, people: EncodedPeople, unscaled: readonly Unscaled[]): BoundJob {
  checkUnscaled(plan, people, unscaled)
  const { requirements, columns, prepared } = plan
  const levels = Array.from(columns, (column) => at(people.levels, column))
  const tables = emptyTables(levels)
  levels.forEach((held, i) => {
    const occurring = at(people.occurring, at(columns, i))
    fillHeld(tables, plan, i, { held, occurring })
    fillOpen(tables, plan, i, byteAt(occurring, held.length) === 1)
  })
  return {
    plan,
    size: requirements.length,
    columns,
    width: people.levels.length,
    ...tables,
    weights: Float64Array.from(prepared?.weights ?? requirements.map(() => 0)),
    counted: Float64Array.from(requirements, ({ weight }) => weight),
    essential: Uint8Array.from(requirements, ({ essential }) => (essential ? 1 : 0)),
    noise: prepared === undefined ? 0 : noiseOf(plan, prepared, tables),
  }
}

function emptyTables(levels: readonly (readonly number[])[]): CodeTables {
  const size = levels.length
  const stride = Math.max(1, ...levels.map((held) => held.length + 1))
  return {
    stride,
    open: Uint8Array.from(levels, (held) => held.length),
    held: new Float64Array(size * stride),
    valid: new Uint8Array(size * stride),
    parts: new Float64Array(size * stride),
    below: new Uint8Array(size * stride),
    least: new Float64Array(size),
    greatest: new Float64Array(size),
    floor: new Float64Array(size),
  }
}

/** Fills in what each level of a requirement adds. */
function fillHeld(
  tables: CodeTables,
  { method, prepared, requirements }: JobPlan,
  i: number,
  { held, occurring }: { readonly held: readonly number[]; readonly occurring: Uint8Array },
): void {
  const { essential, required } = at(requirements, i)
  held.forEach((level, code) => {
    const cell = i * tables.stride + code
    tables.held[cell] = level
    tables.below[cell] = essential && level - required < -noise ? 1 : 0
    if (prepared === undefined) {
      tables.valid[cell] = 1
      return
    }
    const value = attempted(occurring[code] === 1, () => levelValue(method, prepared, i, level))
    if (value === undefined) return
    tables.valid[cell] = 1
    tables.parts[cell] = at(prepared.weights, i) * value
  })
}

/** Fills in what "not assessed" adds to a requirement. */
function fillOpen(
  tables: CodeTables,
  { method, prepared, requirements }: JobPlan,
  i: number,
  occurs: boolean,
): void {
  const cell = i * tables.stride + byteAt(tables.open, i)
  if (prepared === undefined) {
    tables.valid[cell] = 1
    return
  }
  const requirement = at(requirements, i)
  const bounds = attempted(occurs, () => ({
    range: endsOf({ method, prepared }, requirement, i),
    floor: levelValue(method, prepared, i, requirement.scale.floor),
  }))
  if (bounds === undefined) return
  const weight = at(prepared.weights, i)
  tables.valid[cell] = 1
  tables.least[i] = weight * bounds.range.least
  tables.greatest[i] = weight * bounds.range.greatest
  tables.floor[i] = weight * bounds.floor
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
      at(people.levels, column).flatMap(
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
function noiseOf({ method, requirements }: JobPlan, prepared: PreparedMethod, tables: CodeTables): number {
  const { weights, divisor, finish } = prepared
  const amounts = requirements.map((_, i) => amountsOf(tables, i))
  let greatestValue = 0
  let sum = 0
  amounts.forEach((own, i) => {
    const most = Math.max(...own.map(Math.abs))
    const weight = at(weights, i)
    if (weight > 0) greatestValue = Math.max(greatestValue, most / weight)
    sum += most
  })
  const most = Math.abs(method.full) * Math.max(greatestValue, sum / divisor)
  checkFinite(method, [most])
  const own = (4 * requirements.length + 40) * 2 ** -53 * most
  const negative = !(method.full > 0) || amounts.some((own) => own.some((amount) => amount < 0))
  return negative || finish === 'root' || own > mostNoise ? Number.POSITIVE_INFINITY : own
}

/** Everything that a requirement can add. */
function amountsOf({ stride, parts, least, greatest, floor }: CodeTables, i: number): number[] {
  const held = parts.subarray(i * stride, (i + 1) * stride)
  return [...held, doubleAt(least, i), doubleAt(greatest, i), doubleAt(floor, i)]
}
