import type { CompetencyError } from '../base/competency-error'
import { isErrorOf } from '../base/is-error-of'
import type { IssueCode, IssueDetails, KnownIssue } from './known-issues'

/**
 * A `CompetencyError` of one code, with that code's details.
 *
 * @typeParam Code - the codes it can have
 */
export type CompetencyErrorOf<Code extends IssueCode> = {
  [K in Code]: CompetencyError & {
    readonly code: K
    readonly details: IssueDetails[K]
    readonly issues: readonly KnownIssue[]
  }
}[Code]

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
  return isErrorOf(value, code)
}
