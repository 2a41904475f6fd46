import type { Issue } from './issue'

/**
 * Thrown when a caller breaks a documented precondition. `code` and `details` are those of the first issue;
 * `issues` has them all, `message` the first 20 and how many more there are.
 */
export class CompetencyError extends Error {
  /** Always `CompetencyError`; `isCompetencyError` tests by it, so that two copies of the library agree. */
  override readonly name = 'CompetencyError'
  /** Code of the first issue; `isCompetencyError(error, code)` narrows by it. */
  declare readonly code: string
  /** Details of the first issue. */
  declare readonly details: unknown
  /** Every issue found, in the order of the input. */
  declare readonly issues: readonly Issue[]

  /**
   * Builds the error of one issue or several; the library's functions throw it, callers seldom build one.
   *
   * @param first - the issue the error is named after
   * @param others - the other issues found
   */
  constructor(first: Issue, others: readonly Issue[] = []) {
    const issues = [first, ...others]
    // There may be a hundred thousand.
    const told = issues.slice(0, 20).map(({ code, message }) => `${code}: ${message}`)
    if (issues.length > 20) told.push(`… and ${issues.length - 20} more`)
    super(told.join('\n'))
    this.code = first.code
    this.details = first.details
    this.issues = issues
  }
}
