import type { Issue, Severity } from '../../base/issue'
import { throwIssues } from '../../base/throw-issues'
import type { Collected } from './findings'
import { dataIssue, type ReadIssue } from './issues'
import type { Limits } from './parse-options'

/**
 * Data that could be used.
 *
 * @typeParam T - what was read
 * @typeParam I - the issues that there can be, told apart by `code`
 */
export interface Parsed<T, I extends Issue = Issue> {
  /** True: nothing found is an error. */
  readonly ok: true
  /** What was read. */
  readonly value: T
  /** What is worth a look: warnings, then hints. */
  readonly issues: readonly I[]
}

/**
 * Data that could not be used.
 *
 * @typeParam I - the issues that there can be, told apart by `code`
 */
export interface Refused<I extends Issue = Issue> {
  /** False: at least one issue is an error. */
  readonly ok: false
  /** Everything found, at least one error: errors first, then warnings, then hints. */
  readonly issues: readonly I[]
}

/**
 * A table of which at least one cell could not be used.
 *
 * @typeParam T - what was read
 * @typeParam I - the issues that there can be, told apart by `code`
 */
export interface RefusedTable<T, I extends Issue = Issue> extends Refused<I> {
  /** What the good rows say; use it only where the issues allow it. */
  readonly value: T
}

/** What comes of reading a table: the good rows in either case, and every issue. */
export type TableResult<T, I extends Issue = Issue> = Parsed<T, I> | RefusedTable<T, I>

/** What comes of reading data from outside without throwing. */
export type ParseResult<T, I extends Issue = Issue> = Parsed<T, I> | Refused<I>

/** Ends a parser that has a value; it has none when an error was found. */
export function finish<T, I extends Issue>(
  value: T,
  found: Collected<I>,
  limits: Limits,
): ParseResult<T, I | ReadIssue> {
  return found.errors() > 0 ? refuse(found, limits) : parsed(value, told(found, limits))
}

/** Ends a parser that has none. */
export function refuse<I extends Issue>(found: Collected<I>, limits: Limits): Refused<I | ReadIssue> {
  return refused(told(found, limits))
}

/** Ends a reader of tables: refused where an error was found, but still with the value. */
export function resultOfTable<T, I extends Issue>(
  value: T,
  found: Collected<I>,
): TableResult<T, I | ReadIssue> {
  const issues = found.all()
  return found.errors() > 0 ? { ok: false, value, issues } : { ok: true, value, issues }
}

/** A result that has a value. */
export function parsed<T, I extends Issue = never>(value: T, issues: readonly I[] = []): Parsed<T, I> {
  return { ok: true, value, issues }
}

/** A result that has none. */
export function refused<I extends Issue>(issues: readonly I[]): Refused<I> {
  return { ok: false, issues }
}

const severities: readonly Severity[] = ['error', 'warning', 'hint']

/**
 * Issues by severity, in their order within one, and no more of them than the limit; the one that says so is as
 * severe as the first that is left out.
 */
function told<I extends Issue>(found: Collected<I>, { issues: most }: Limits): (I | ReadIssue)[] {
  const all = found.all()
  const sorted = severities.flatMap((severity) => all.filter((issue) => issue.severity === severity))
  const cut = sorted.slice(most)
  const [first] = cut
  if (first === undefined) return sorted
  const left = cut.reduce((sum, issue) => sum + (issuesLeftBy(issue) ?? 1), 0)
  return [
    ...sorted.slice(0, most),
    dataIssue('data-too-large', [], { what: 'issues', atMost: most, left }, first.severity),
  ]
}

/** How many issues one stands for, where it says that others are left. */
function issuesLeftBy({ code, details }: Issue): number | undefined {
  if (code !== 'data-too-large' || typeof details !== 'object' || details === null) return undefined
  return 'left' in details && typeof details.left === 'number' ? details.left : undefined
}

/** The value of a result; throws a `CompetencyError` with every error when there is none. */
export function valueOrThrow<T>(result: ParseResult<T, Issue>): T {
  if (result.ok) return result.value
  throwIssues(result.issues.filter(({ severity }) => severity === 'error'))
  throw new Error('a refused result has an error')
}
