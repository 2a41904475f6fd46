import type { Findings } from '../read/findings'
import { parseIssues } from '../read/result'
import type { TableResult } from '../read/table-options'

/** The value with its issues; refused, but still with the value, when one of them is an error. */
export function resultOfTable<T>(value: T, found: Findings): TableResult<T> {
  const issues = parseIssues(found.all())
  return found.errors() > 0 ? { ok: false, value, issues } : { ok: true, value, issues }
}
