import type { Issue, Severity } from '../../base/issue'
import { type ParseResult, parsed, type Refused, refused } from './result'
import { sizeIssue } from './limit-issues'
import type { Limits } from './parse-options'

const severities: readonly Severity[] = ['error', 'warning', 'hint']

/** The result of a parser that has a value, unless one of the issues is an error. */
export function finish<T>(value: T, issues: readonly Issue[], limits: Limits): ParseResult<T> {
  return issues.some(({ severity }) => severity === 'error')
    ? refuse(issues, limits)
    : parsed(value, told(issues, limits))
}

/** The result of a parser that has none. */
export function refuse(issues: readonly Issue[], limits: Limits): Refused {
  return refused(told(issues, limits))
}

/**
 * Issues by severity, in their order within one, and no more of them than the limit; the one that says so is as
 * severe as the first that is left out.
 */
function told(issues: readonly Issue[], limits: Limits): Issue[] {
  const sorted = severities.flatMap((severity) => issues.filter((issue) => issue.severity === severity))
  const cut = sorted[limits.issues]
  if (cut === undefined) return sorted
  return [
    ...sorted.slice(0, limits.issues),
    { ...sizeIssue('issues', limits.issues, []), severity: cut.severity },
  ]
}
