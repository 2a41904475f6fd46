import type { Issue } from '../../base/issue'
import { issueOf } from '../../base/issue-of'

/** Issues as they are found, up to a limit. */
export interface Findings {
  /** Takes an issue. */
  readonly add: (issue: Issue) => void
  /** How many issues there were. */
  readonly count: () => number
  /** How many of them were errors. */
  readonly errors: () => number
  /** The issues, and one that says so when there were more. */
  readonly all: () => Issue[]
}

/** Most issues told when the caller names no limit. */
const mostIssues = 1000

/** Collects issues, up to a limit: a file with a million bad cells is not a million mistakes. */
export function findings(most: number = mostIssues): Findings {
  const issues: Issue[] = []
  let count = 0
  let errors = 0
  let errorsTold = 0
  return {
    add: (issue) => {
      count++
      if (issue.severity === 'error') errors++
      if (issues.length >= most) return
      issues.push(issue)
      if (issue.severity === 'error') errorsTold++
    },
    count: () => count,
    errors: () => errors,
    all: () =>
      count === issues.length
        ? [...issues]
        : [
            ...issues,
            issueOf(
              errors > errorsTold ? 'error' : 'hint',
              'data-too-large',
              [],
              { what: 'issues', most },
              `there are ${count} issues; only the first ${most} are told`,
            ),
          ],
  }
}
