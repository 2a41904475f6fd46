import type { MethodInfo, ParameterValue } from './fit-method'

/** What results say of a method: a copy, so that nobody changes the method through a result. */
export function methodInfo({ id, parameters, full, monotone, separable }: MethodInfo): MethodInfo {
  return { id, parameters: copied(parameters), full, monotone, separable }
}

/** A copy of plain data of a method. */
export function copied<V extends ParameterValue>(value: V): V
export function copied(value: ParameterValue): ParameterValue {
  if (typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(copied)
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, copied(each)]))
}
