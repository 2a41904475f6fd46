import { CompetencyError } from './competency-error'
import type { IssuePath } from './issue'
import { valueIssue } from './issues'

/** Deepest nesting a model can have. */
const deepest = 32

/** A deeply frozen copy of plain data; own enumerable keys only, whatever they are called. */
export function freezeCopy<T>(value: T, path: IssuePath = []): T {
  if (typeof value !== 'object' || value === null) return value
  if (path.length > deepest) {
    throw new CompetencyError(valueIssue('too-deep', path, { deepest }))
  }
  const copy = Array.isArray(value)
    ? value.map((entry: unknown, i) => freezeCopy(entry, [...path, i]))
    : Object.fromEntries(
        Object.entries(value).map(([key, entry]) => [key, freezeCopy(entry, [...path, key])]),
      )
  // Safe: the copy has the keys and values of the original; TypeScript loses the shape in `fromEntries`.
  return Object.freeze(copy) as T
}
