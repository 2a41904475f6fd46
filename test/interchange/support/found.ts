import type { ParseResult } from 'kompetensi/schema'

/** Where something is wrong, what, and how bad where it is no error. */
export function found(result: ParseResult<unknown>): string[] {
  return result.issues.map(
    ({ path, code, severity }) => `${path.join('.')}: ${code}${severity === 'error' ? '' : ` (${severity})`}`,
  )
}
