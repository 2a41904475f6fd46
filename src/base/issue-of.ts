import type { Issue, IssueCode, IssueDetails, IssuePath, Severity } from './issue'

/** Builds an issue of one severity; `Code` is inferred from the code. */
export type MakeIssue = <Code extends IssueCode>(
  code: Code,
  path: IssuePath,
  details: IssueDetails[Code],
  message: string,
) => Issue<Code>

/** Builds an issue of severity `error`; the one place where code, details and sentence meet. */
export const errorIssue: MakeIssue = <Code extends IssueCode>(
  code: Code,
  path: IssuePath,
  details: IssueDetails[Code],
  message: string,
): Issue<Code> =>
  // Safe: `Issue<Code>` is the union member for this very code, which TypeScript cannot follow for a generic.
  ({ code, severity: 'error', path, details, message }) as Issue<Code>

/** The maker of issues of another severity. */
export function issueMaker(severity: Severity): MakeIssue {
  return (...issue) => ({ ...errorIssue(...issue), severity })
}

/** Builds an issue of severity `warning`. */
export const warningIssue: MakeIssue = /* @__PURE__ */ issueMaker('warning')

/** Builds an issue of severity `hint`. */
export const hintIssue: MakeIssue = /* @__PURE__ */ issueMaker('hint')

/** What stands where a number should: the number that is none, or the kind of thing it is. */
export function foundInstead(value: unknown): string {
  if (value === null) return 'null'
  return typeof value === 'number' ? String(value) : typeof value
}

/** "did you mean" for a message, or nothing. */
export function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` (did you mean "${suggestion}"?)`
}
