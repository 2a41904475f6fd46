import { describeIssue } from '../../describe/describe-issue'
import type { Issue, IssueCode } from '../../base/issue'
import type { LocalizedText } from '../../model/localized-text'
import { throwIssues } from '../../base/throw-issues'

/** One thing wrong with data from outside: an issue, and what it says in both languages. */
export type ParseIssue<Code extends IssueCode = IssueCode> = Issue<Code> & {
  /** What is wrong, in a sentence for the person who can mend it. */
  readonly sentence: LocalizedText
}

/** Data that could be used. */
export interface Parsed<T> {
  /** True: nothing found is an error. */
  readonly ok: true
  /** What was read. */
  readonly value: T
  /** What is worth a look: warnings, then hints. */
  readonly issues: readonly ParseIssue[]
}

/** Data that could not be used. */
export interface Refused {
  /** False: at least one issue is an error. */
  readonly ok: false
  /** Everything found, at least one error: errors first, then warnings, then hints. */
  readonly issues: readonly ParseIssue[]
}

/** What comes of reading data from outside without throwing. */
export type ParseResult<T> = Parsed<T> | Refused

/** Issues with their sentences in both languages. */
export function parseIssues(issues: readonly Issue[]): readonly ParseIssue[] {
  return issues.map((issue) => ({
    ...issue,
    sentence: { id: describeIssue(issue, { locale: 'id' }), en: describeIssue(issue, { locale: 'en' }) },
  }))
}

/** The value with its issues when none is an error, else the issues alone. */
export function resultOf<T>(value: T, issues: readonly Issue[]): ParseResult<T> {
  return issues.some(({ severity }) => severity === 'error') ? refused(issues) : parsed(value, issues)
}

/** A result that has a value. */
export function parsed<T>(value: T, issues: readonly Issue[] = []): Parsed<T> {
  return { ok: true, value, issues: parseIssues(issues) }
}

/** A result that has none. */
export function refused(issues: readonly Issue[]): Refused {
  return { ok: false, issues: parseIssues(issues) }
}

/** The value of a result; throws a `CompetencyError` with every error when there is none. */
export function valueOrThrow<T>(result: ParseResult<T>): T {
  if (result.ok) return result.value
  throwIssues(result.issues.filter(({ severity }) => severity === 'error'))
  throw new Error('a refused result has an error')
}
