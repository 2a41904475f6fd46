import type { Issue, IssueCode, IssueDetails, IssuePath, Severity } from './issue'

/** Builds an issue; the one place where code, details and sentence meet. */
export function issueOf<Code extends IssueCode>(
  severity: Severity,
  code: Code,
  path: IssuePath,
  details: IssueDetails[Code],
  message: string,
): Issue<Code> {
  // Safe: `Issue<Code>` is the union member for this very code, which TypeScript cannot follow for a generic.
  return { code, severity, path, details, message } as Issue<Code>
}

/** Builds an issue of severity `error`. */
export function errorIssue<Code extends IssueCode>(
  code: Code,
  path: IssuePath,
  details: IssueDetails[Code],
  message: string,
): Issue<Code> {
  return issueOf('error', code, path, details, message)
}

/** What stands where a number should: the number that is none, or the kind of thing it is. */
export function foundInstead(value: unknown): string {
  if (value === null) return 'null'
  return typeof value === 'number' ? String(value) : typeof value
}

/** "did you mean" for a message, or nothing. */
export function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` (did you mean "${suggestion}"?)`
}
