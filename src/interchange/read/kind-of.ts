import type { IssuePath } from '../../base/issue'
import type { Findings } from './findings'
import { type DataKind, dataIssue } from './issues'

/** What a value is, in the words issues use. */
export function kindOf(value: unknown): DataKind {
  if (value === null) return 'null'
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return 'text'
  if (typeof value === 'boolean') return 'true-or-false'
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : 'not-finite'
  if (Array.isArray(value)) return 'list'
  return isRecord(value) ? 'object' : 'other'
}

/** Whether a value is an object as JSON has them: no list, no date, no map, nothing of a class. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  // The second test is for objects of another realm, such as a frame or a vm context.
  return (
    prototype === null ||
    (Object.getPrototypeOf(prototype) === null && Object.hasOwn(Object(prototype), 'isPrototypeOf'))
  )
}

/** Tells of a value of the wrong kind. */
export function tellWrongKind(expected: DataKind, value: unknown, path: IssuePath, all: Findings): void {
  const found = kindOf(value)
  all.add(dataIssue('wrong-type', path, { expected, found }))
}
