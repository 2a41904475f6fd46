import type * as z from 'zod/mini'
import { allFindings, type Findings } from './findings'
import { isRecord } from './kind-of'
import type { ParseOptions } from './parse-options'
import { tellShape, valueAt } from './tell-shape'

/**
 * Holds a copy of data against a shape. With `unknownFields: 'drop'` the fields that nothing reads are taken out
 * of the copy, which is therefore the parser's own.
 *
 * @returns the data in their shape; `undefined` when there is an error among what was told
 */
export function checkShape<T>(
  data: unknown,
  shape: z.ZodMiniType<T>,
  { unknownFields = 'refuse' }: ParseOptions,
  found: Findings,
): T | undefined {
  const first = shape.safeParse(data)
  if (first.success) return first.data
  const differences = allFindings()
  tellShape(first.error.issues, { data, shape, unknownFields }, differences)
  const issues = differences.all()
  if (differences.errors() > 0) {
    found.addAll(issues)
    return undefined
  }
  for (const { path } of issues) {
    const parent = valueAt(data, path.slice(0, -1))
    const field = path[path.length - 1]
    if (isRecord(parent) && field !== undefined) delete parent[field]
  }
  const second = shape.safeParse(data)
  if (second.success) {
    found.addAll(issues)
    return second.data
  }
  tellShape(second.error.issues, { data, shape, unknownFields: 'refuse' }, found)
  return undefined
}
