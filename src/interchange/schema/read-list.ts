import type * as z from 'zod/mini'
import type { Issue } from '../../base/issue'
import { checkShape } from '../read/check-shape'
import { allFindings, findings } from '../read/findings'
import { dataIssue, type ReadIssue } from '../read/issues'
import { tellWrongKind } from '../read/kind-of'
import { movedTo } from '../read/moved-to'
import { limitsOf, type ParseOptions } from '../read/parse-options'
import { readData } from '../read/read-data'
import { finish, type ParseResult, refuse } from '../read/result'

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
export function readList<T, I extends Issue = ReadIssue>(
  data: unknown,
  shape: z.ZodMiniType<T>,
  check: (entries: readonly Entry<T>[]) => readonly (I | ReadIssue)[],
  options: ParseOptions,
): ParseResult<readonly T[], I | ReadIssue> {
  const limits = limitsOf(options)
  const found = allFindings<I | ReadIssue>()
  const list = readData(data, limits, found)
  if (found.errors() === 0 && !Array.isArray(list)) tellWrongKind('list', list, [], found)
  if (found.errors() > 0 || !Array.isArray(list)) return refuse(found, limits)
  const entries: Entry<T>[] = []
  const issues: (I | ReadIssue)[] = []
  let errors = 0
  let left = 0
  for (const [index, entry] of list.entries()) {
    // Where errors are more than are told, further issues are only counted.
    const isFull = errors > limits.issues
    const ofEntry = isFull ? findings(0) : allFindings()
    const value = checkShape<T>(entry, shape, options, ofEntry)
    errors += ofEntry.errors()
    if (isFull) left += ofEntry.count()
    else for (const issue of ofEntry.all()) issues.push(movedTo(issue, [index, ...issue.path]))
    if (value !== undefined) entries.push({ index, value })
  }
  const all = [...issues, ...check(entries)]
  // By entry, what differs from the shape first: sorting is stable.
  all.sort((a, b) => Number(a.path[0] ?? -1) - Number(b.path[0] ?? -1))
  found.addAll(all)
  if (left > 0) found.add(dataIssue('data-too-large', [], { what: 'issues', atMost: limits.issues, left }))
  return finish(
    entries.map(({ value }) => value),
    found,
    limits,
  )
}
