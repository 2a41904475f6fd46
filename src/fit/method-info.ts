import type { Finish, MethodInfo, ParameterValue } from './fit-method'

/** What results say of a method: a copy, so that nobody changes the method through a result. */
export function methodInfo({ id, parameters, full, monotone, separable }: MethodInfo): MethodInfo {
  return { id, parameters: copies(parameters), full, monotone, separable }
}

/** A copy of a last step. */
export function copiedFinish(finish: Finish): Finish {
  return typeof finish === 'string' ? finish : { ...finish }
}

function copies(values: object): { readonly [name: string]: ParameterValue } {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, copied(value)]))
}

function copied(value: ParameterValue): ParameterValue {
  if (typeof value !== 'object') return value
  return Array.isArray(value) ? value.map(copied) : copies(value)
}
