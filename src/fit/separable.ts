import { CompetencyError } from '../base/competency-error'
import { invalidParameter } from '../base/invalid-parameter'
import { errorIssue } from '../base/issue-of'
import { finished } from './finish'
import type { FitMethod, MethodRequirement, PreparedMethod, SeparableMethod } from './fit-method'
import type { Levelled } from './levelled'
import { type OutcomeRange, outcomesOf } from './outcomes'

/** Least and greatest value of a requirement: over its outcomes, or twice that of the held level. */
export function boundsOf<C extends string>(
  method: SeparableMethod,
  item: Levelled<C>,
  prepared: PreparedMethod,
  index: number,
  range: OutcomeRange | undefined,
): readonly [least: number, greatest: number] {
  const outcomes = item.held === undefined ? outcomesOf(item, prepared, index, range) : [item.held]
  const values = outcomes.map((held) => prepared.value(index, held))
  checkFinite(method, values)
  return [Math.min(...values), Math.max(...values)]
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
    const found = `${weights.join(', ')} ÷ ${divisor}`
    throw invalidParameter(method.id, 'weights', found, 'one weight a requirement, none below 0, ÷ above 0')
  }
  return prepared
}

/** Σ weight × value, in the order of the profile: equal input gives equal bits. */
export function weightedSum(prepared: PreparedMethod, values: readonly number[]): number {
  let sum = 0
  for (const [i, value] of values.entries()) sum += (prepared.weights[i] ?? 0) * value
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
  return method.full * (((prepared.weights[index] ?? 0) / prepared.divisor) * value)
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
  const bad = values.find((value) => value !== undefined && !Number.isFinite(value))
  if (bad === undefined) return
  const details = { method: method.id, found: String(bad) }
  const message = `the method "${method.id}" gives ${bad}, which is no finite number`
  throw new CompetencyError(errorIssue('method-not-finite', [], details, message))
}
