import type { Issue, IssueCode, IssueDetails, IssuePath, Severity } from '../../base/issue'
import { errorIssue, hintIssue, issueMaker } from '../../base/issue-of'
import { shown } from './cell-text'

/** Tells of one thing that is wrong: its code, where it stands, what was found, and that in an English sentence. */
export type Tell = <Code extends IssueCode>(
  code: Code,
  path: IssuePath,
  details: IssueDetails[Code],
  message: string,
) => void

/** Issues as they are found, up to a limit: whoever finds something tells it here, and nobody carries it back up. */
export interface Findings {
  /** Tells of data that cannot be used. */
  readonly error: Tell
  /** Tells of data that are probably wrong. */
  readonly warning: Tell
  /** Tells of what is worth a look. */
  readonly hint: Tell
  /** Tells of a field that a model has no place for. */
  readonly notCarried: (field: string, path: IssuePath) => void
  /** Takes an issue that another room has found. */
  readonly add: (issue: Issue) => void
  /** Takes all that another room has found. */
  readonly addAll: (issues: readonly Issue[]) => void
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
  const add = (issue: Issue): void => {
    const isError = issue.severity === 'error'
    count++
    if (isError) errors++
    if (issues.length >= most) return
    issues.push(issue)
    if (isError) errorsTold++
  }
  const teller = (severity: Severity): Tell => {
    const make = issueMaker(severity)
    return (code, path, details, message) => add(make<IssueCode>(code, path, details, message))
  }
  const hint = teller('hint')
  return {
    error: teller('error'),
    warning: teller('warning'),
    hint,
    notCarried: (name, path) => {
      const field = shown(name)
      const message = `a model has no place for "${field}", so it is not carried over`
      hint('field-not-carried', path, { field }, message)
    },
    add,
    addAll: (others) => {
      for (const issue of others) add(issue)
    },
    count: () => count,
    errors: () => errors,
    all: () => {
      if (count === issues.length) return [...issues]
      const issue = errors > errorsTold ? errorIssue : hintIssue
      const message = `there are ${count} issues; only the first ${most} are told`
      return [...issues, issue('data-too-large', [], { what: 'issues', most }, message)]
    },
  }
}

/** Collects every issue; those of one severity that go over the limit of a parser are cut when it ends. */
export function allFindings(): Findings {
  return findings(Number.POSITIVE_INFINITY)
}
