import type { Issue, IssuePath } from '../../base/issue'
import { shown } from './cell-text'
import { dataIssue, exchangeIssue, type ReadIssue } from './issues'

/**
 * Where a reader tells what it finds: nobody carries it back up.
 *
 * @typeParam I - the issues that it takes; what readers share tell those of `ReadIssue`
 */
export interface Findings<I extends Issue = ReadIssue> {
  /** Takes an issue. */
  readonly add: (issue: I) => void
  /** Takes several issues. */
  readonly addAll: (issues: readonly I[]) => void
  /** Tells of a field that a model has no place for. */
  readonly notCarried: (field: string, path: IssuePath) => void
  /** How many issues there were. */
  readonly count: () => number
  /** How many of them were errors. */
  readonly errors: () => number
}

/**
 * What was told, up to a limit.
 *
 * @typeParam I - the issues that there can be
 */
export interface Collected<I extends Issue = ReadIssue> extends Findings<I> {
  /** The issues, and one that says so when there were more. */
  readonly all: () => (I | ReadIssue)[]
}

/** Most issues told when the caller names no limit. */
const mostIssues = 1000

/** Collects issues, up to a limit: a file with a million bad cells is not a million mistakes. */
export function findings<I extends Issue = ReadIssue>(most: number = mostIssues): Collected<I> {
  const issues: (I | ReadIssue)[] = []
  let count = 0
  let errors = 0
  let errorsTold = 0
  const add = (issue: I | ReadIssue): void => {
    const isError = issue.severity === 'error'
    count++
    if (isError) errors++
    if (issues.length >= most) return
    issues.push(issue)
    if (isError) errorsTold++
  }
  return {
    add,
    addAll: (others) => {
      for (const issue of others) add(issue)
    },
    notCarried: (field, path) => {
      add(exchangeIssue('field-not-carried', path, { field: shown(field) }, 'hint'))
    },
    count: () => count,
    errors: () => errors,
    all: () => {
      if (count === issues.length) return [...issues]
      const severity = errors > errorsTold ? 'error' : 'hint'
      return [
        ...issues,
        dataIssue(
          'data-too-large',
          [],
          { what: 'issues', atMost: most, left: count - issues.length },
          severity,
        ),
      ]
    },
  }
}

/** Collects every issue; those of one severity that go over the limit of a parser are cut when it ends. */
export function allFindings<I extends Issue = ReadIssue>(): Collected<I> {
  return findings<I>(Number.POSITIVE_INFINITY)
}
