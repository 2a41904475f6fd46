import type * as z from 'zod/mini'
import type { Issue } from '../../base/issue'
import { isRecord } from './kind-of'
import type { ParseOptions } from './parse-options'
import { shapeIssues, valueAt } from './shape-issues'

/** Data that were held against a shape. */
export interface Checked<T> {
  /** The data in their shape; absent when there is an error among the issues. */
  readonly value?: T
  /** Where they differ from it. */
  readonly issues: readonly Issue[]
}

/**
 * Holds a copy of data against a shape. With `unknownFields: 'drop'` the fields that nothing reads are taken out
 * of the copy, which is therefore the parser's own.
 */
export function checkShape<T>(
  data: unknown,
  shape: z.ZodMiniType<T>,
  { unknownFields = 'refuse' }: ParseOptions,
): Checked<T> {
  const first = shape.safeParse(data)
  if (first.success) return { value: first.data, issues: [] }
  const found = first.error.issues
  const issues = shapeIssues(found, data, shape, unknownFields)
  if (issues.some(({ severity }) => severity === 'error')) return { issues }
  for (const { path } of issues) {
    const parent = valueAt(data, path.slice(0, -1))
    const field = path[path.length - 1]
    if (isRecord(parent) && field !== undefined) delete parent[field]
  }
  const second = shape.safeParse(data)
  return second.success
    ? { value: second.data, issues }
    : { issues: shapeIssues(second.error.issues, data, shape, 'refuse') }
}
