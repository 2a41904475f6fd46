import type { Finish, MethodInfo, ParameterValue } from './fit-method'

/** What results say of a method: a copy, so that nobody changes the method through a result. */
export function methodInfo({ id, parameters, full, monotone, separable }: MethodInfo): MethodInfo {
  const copies = Object.entries(parameters).map(([name, value]) => [name, copied(value)])
  return { id, parameters: Object.fromEntries(copies), full, monotone, separable }
}

/** A copy of a last step. */
export function copiedFinish(finish: Finish): Finish {
  return typeof finish === 'string' ? finish : { cap: finish.cap }
}

function copied(value: ParameterValue): ParameterValue {
  if (typeof value !== 'object') return value
  return Array.isArray(value)
    ? value.map((entry: ParameterValue) => copied(entry))
    : Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, copied(entry)]))
}
