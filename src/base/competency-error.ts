import type { Issue, IssueCode, IssueDetails } from './issue'

/**
 * Thrown when a caller breaks a documented precondition. `code` and `details` are those of the first issue;
 * `issues` has them all.
 */
export class CompetencyError extends Error {
  /** Always `CompetencyError`; `isCompetencyError` tests by it, so that two copies of the library agree. */
  override readonly name = 'CompetencyError'
  /** Code of the first issue. */
  readonly code: IssueCode
  /** Details of the first issue. */
  readonly details: IssueDetails[IssueCode]
  /** Every issue found, in the order of the input. */
  readonly issues: readonly Issue[]

  /**
   * Builds the error of one issue or several; the library's functions throw it, callers seldom build one.
   *
   * @param first - the issue the error is named after
   * @param others - the other issues found
   */
  constructor(first: Issue, others: readonly Issue[] = []) {
    const issues = [first, ...others]
    super(issues.map((issue) => `${issue.code}: ${issue.message}`).join('\n'))
    this.code = first.code
    this.details = first.details
    this.issues = issues
  }
}

/** A `CompetencyError` of one code, with that code's details. */
export type CompetencyErrorOf<Code extends IssueCode> = CompetencyError & {
  readonly code: Code
  readonly details: IssueDetails[Code]
}

/**
 * Tells whether a caught value is a `CompetencyError`, by name and code rather than by class, so that it
 * works across copies and realms.
 *
 * @param value - what was caught
 * @param code - the code to test for; any when absent
 * @example
 * ```ts
 * import { analyzeGap, isCompetencyError } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * try {
 *   analyzeGap(lembagaXy, 'manager-sertifikasi', JSON.parse('{ "INTT": 3 }'))
 * } catch (error) {
 *   if (isCompetencyError(error, 'unknown-competency')) console.log(error.details.suggestion) // INT
 * }
 * ```
 */
export function isCompetencyError<Code extends IssueCode = IssueCode>(
  value: unknown,
  code?: Code,
): value is CompetencyErrorOf<Code> {
  if (typeof value !== 'object' || value === null || !('name' in value) || !('code' in value)) return false
  if (value.name !== 'CompetencyError') return false
  return code === undefined ? typeof value.code === 'string' : value.code === code
}
