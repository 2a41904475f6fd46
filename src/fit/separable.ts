import { at } from '../base/at'
import { CompetencyError } from '../base/competency-error'
import { finished } from './finish'
import type { FitMethod, MethodRequirement, PreparedMethod, SeparableMethod } from './fit-method'
import { methodIssue } from './issues'
import { type OutcomeRange, outcomesOf } from './outcomes'

/** Least and greatest value that a requirement can have. */
export interface Ends {
  readonly least: number
  readonly greatest: number
}

/** The values a requirement can have where it is not assessed, within a range where one is known. */
export function endsOf(
  { method, prepared }: { readonly method: SeparableMethod; readonly prepared: PreparedMethod },
  requirement: MethodRequirement,
  index: number,
  range?: OutcomeRange,
): Ends {
  const values = outcomesOf(requirement, prepared, index, range).map((held) => prepared.value(index, held))
  checkFinite(method, values)
  return { least: Math.min(...values), greatest: Math.max(...values) }
}

/** Makes a method ready; `undefined` when it has no score here. Throws where its weights cannot be added up. */
export function preparedFor(
  method: SeparableMethod,
  part: readonly MethodRequirement[],
  whole: readonly MethodRequirement[],
): PreparedMethod | undefined {
  const prepared = part.length === 0 ? undefined : method.prepare(part, whole)
  if (prepared === undefined) return undefined
  const { weights, divisor } = prepared
  checkFinite(method, [...weights, divisor])
  if (weights.length !== part.length || weights.some((weight) => weight < 0) || divisor <= 0) {
    throw unsound(method, `${weights.join(', ')} ÷ ${divisor}`)
  }
  return prepared
}

/** Σ weight × value, in the order of the profile: equal input gives equal bits. */
export function weightedSum(prepared: PreparedMethod, values: readonly number[]): number {
  let sum = 0
  for (const [i, value] of values.entries()) sum += at(prepared.weights, i) * value
  return sum
}

/** finish(full × sum ÷ divisor) */
export function scoreOfSum(method: SeparableMethod, prepared: PreparedMethod, sum: number): number {
  return finished(method.full * (sum / prepared.divisor), prepared.finish)
}

/** The points that one value adds to the score before the last step. */
export function pointsOf(
  method: SeparableMethod,
  prepared: PreparedMethod,
  index: number,
  value: number,
): number {
  return method.full * ((at(prepared.weights, index) / prepared.divisor) * value)
}

/** The score of values, one a requirement. */
export function scoreOf(
  method: SeparableMethod,
  prepared: PreparedMethod,
  values: readonly number[],
): number {
  return scoreOfSum(method, prepared, weightedSum(prepared, values))
}

/** Throws where a method gives something other than a finite number. */
export function checkFinite(method: FitMethod, values: readonly (number | undefined)[]): void {
  for (const value of values) {
    if (value !== undefined && !Number.isFinite(value)) throw unsound(method, String(value))
  }
}

function unsound({ id }: FitMethod, found: string): CompetencyError {
  return new CompetencyError(methodIssue('method-unsound', [], { method: id, found }))
}
