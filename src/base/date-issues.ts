import { isIsoDate } from './is-iso-date'
import type { Issue, IssuePath } from './issue'
import { errorIssue } from './issue-of'

/** The issue of a text that is no date, or nothing. */
export function dateIssues(date: string, path: IssuePath): Issue[] {
  if (isIsoDate(date)) return []
  const found = String(date)
  return [
    errorIssue('date-invalid', path, { found }, `"${found}" is not a date that exists, written YYYY-MM-DD`),
  ]
}

/** The first day of a period, and the name of the field that holds it. */
export interface FirstDay {
  /** Name of the field. */
  readonly field: string
  /** The day, `YYYY-MM-DD`. */
  readonly date: string
}

/** What is wrong with a first day and a `validUntil`: they do not exist, or stand in the wrong order. */
export function periodIssues(first: FirstDay, validUntil: string | undefined, path: IssuePath): Issue[] {
  const issues = [
    ...dateIssues(first.date, [...path, first.field]),
    ...(validUntil === undefined ? [] : dateIssues(validUntil, [...path, 'validUntil'])),
  ]
  if (issues.length > 0 || validUntil === undefined || validUntil >= first.date) return issues
  return [
    errorIssue(
      'period-reversed',
      [...path, 'validUntil'],
      { from: first.date, until: validUntil },
      `the period ends on ${validUntil}, before it begins on ${first.date}`,
    ),
  ]
}
