import type * as z from 'zod/mini'
import type { Issue } from '../../base/issue'
import type { ParseResult } from '../read/result'
import { checkShape } from '../read/check-shape'
import { finish, refuse } from '../read/finish'
import { kindOf } from '../read/kind-of'
import { limitsOf, type ParseOptions } from '../read/parse-options'
import { readData } from '../read/read-data'
import { typeIssue } from '../read/type-issue'

/** One entry of a list that has its shape, and its place in the list. */
export interface Entry<T> {
  /** Its position, from 0. */
  readonly index: number
  /** The entry. */
  readonly value: T
}

/**
 * Reads a list from outside, each entry by itself: one without its shape does not keep the others from being checked.
 *
 * @param data - JSON text, or what was read from it
 * @param shape - the shape of an entry
 * @param check - what is wrong with the entries that have their shape; paths begin with the position
 * @param options - limits, and what to do with unknown fields
 */
export function readList<T>(
  data: unknown,
  shape: z.ZodMiniType<T>,
  check: (entries: readonly Entry<T>[]) => readonly Issue[],
  options: ParseOptions,
): ParseResult<readonly T[]> {
  const limits = limitsOf(options)
  const read = readData(data, limits)
  if (read.issues.length > 0) return refuse(read.issues, limits)
  if (!Array.isArray(read.data)) return refuse([typeIssue('list', kindOf(read.data), [])], limits)
  const entries: Entry<T>[] = []
  const issues: Issue[] = []
  for (const [index, entry] of read.data.entries()) {
    const { value, issues: found } = checkShape<T>(entry, shape, options)
    for (const issue of found) issues.push({ ...issue, path: [index, ...issue.path] })
    if (value !== undefined) entries.push({ index, value })
  }
  const all = [...issues, ...check(entries)]
  // By entry, what differs from the shape first: sorting is stable.
  all.sort((a, b) => Number(a.path[0] ?? -1) - Number(b.path[0] ?? -1))
  return finish(
    entries.map(({ value }) => value),
    all,
    limits,
  )
}
