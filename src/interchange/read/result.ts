import type { Issue, IssueCode, Severity } from '../../base/issue'
import { issueMaker } from '../../base/issue-of'
import { throwIssues } from '../../base/throw-issues'
import { describeIssue } from '../../describe/describe-issue'
import type { BilingualText } from '../../model/localized-text'
import type { Findings } from './findings'
import type { Limits } from './parse-options'

/** One thing wrong with data from outside: an issue, and what it says in both languages. */
export type ParseIssue<Code extends IssueCode = IssueCode> = Issue<Code> & {
  /** What is wrong, in a sentence for the person who can mend it. */
  readonly sentence: BilingualText
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

/** A table of which at least one cell could not be used. */
export interface RefusedTable<T> extends Refused {
  /** What the good rows say; use it only where the issues allow it. */
  readonly value: T
}

/** What comes of reading a table: the good rows in either case, and every issue. */
export type TableResult<T> = Parsed<T> | RefusedTable<T>

/** What comes of reading data from outside without throwing. */
export type ParseResult<T> = Parsed<T> | Refused

/** Ends a parser that has a value; it has none when an error was found. */
export function finish<T>(value: T, found: Findings, limits: Limits): ParseResult<T> {
  return found.errors() > 0 ? refuse(found, limits) : parsed(value, told(found, limits))
}

/** Ends a parser that has none. */
export function refuse(found: Findings, limits: Limits): Refused {
  return refused(told(found, limits))
}

/** Ends a reader of tables: refused where an error was found, but still with the value. */
export function resultOfTable<T>(value: T, found: Findings): TableResult<T> {
  const issues = parseIssues(found.all())
  return found.errors() > 0 ? { ok: false, value, issues } : { ok: true, value, issues }
}

/** A result that has a value. */
export function parsed<T>(value: T, issues: readonly Issue[] = []): Parsed<T> {
  return { ok: true, value, issues: parseIssues(issues) }
}

/** A result that has none. */
export function refused(issues: readonly Issue[]): Refused {
  return { ok: false, issues: parseIssues(issues) }
}

/** Issues with their sentences in both languages. */
function parseIssues(issues: readonly Issue[]): readonly ParseIssue[] {
  return issues.map((issue) => ({
    ...issue,
    sentence: { id: describeIssue(issue, { locale: 'id' }), en: describeIssue(issue, { locale: 'en' }) },
  }))
}

const severities: readonly Severity[] = ['error', 'warning', 'hint']

/**
 * Issues by severity, in their order within one, and no more of them than the limit; the one that says so is as
 * severe as the first that is left out.
 */
function told(found: Findings, { issues: most }: Limits): Issue[] {
  const all = found.all()
  const sorted = severities.flatMap((severity) => all.filter((issue) => issue.severity === severity))
  const cut = sorted[most]
  if (cut === undefined) return sorted
  const message = `the data exceed the limit of ${most} issues`
  return [
    ...sorted.slice(0, most),
    issueMaker(cut.severity)('data-too-large', [], { what: 'issues', most }, message),
  ]
}

/** The value of a result; throws a `CompetencyError` with every error when there is none. */
export function valueOrThrow<T>(result: ParseResult<T>): T {
  if (result.ok) return result.value
  throwIssues(result.issues.filter(({ severity }) => severity === 'error'))
  throw new Error('a refused result has an error')
}
