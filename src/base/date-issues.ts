import { isIsoDate } from './is-iso-date'
import type { Issue, IssuePath } from './issue'
import { dayIssue, type ValueIssues, valueIssue } from './issues'
import { shownValue } from './shown-value'

/** A date that is none, or a period that ends before it begins. */
type PeriodIssue =
  | Issue<'date-invalid', ValueIssues['date-invalid']>
  | Issue<'period-reversed', ValueIssues['period-reversed']>

/** The issue of a text that is no date, or nothing. */
export function dateIssues(
  date: string,
  path: IssuePath,
): Issue<'date-invalid', ValueIssues['date-invalid']>[] {
  if (isIsoDate(date)) return []
  return [dayIssue('date-invalid', path, { found: shownValue(date) })]
}

/** The first day of a period, and the name of the field that holds it. */
export interface FirstDay {
  /** Name of the field. */
  readonly field: string
  /** The day, `YYYY-MM-DD`. */
  readonly date: string
}

/** What is wrong with a first day and a `validUntil`: they do not exist, or stand in the wrong order. */
export function periodIssues(
  first: FirstDay,
  validUntil: string | undefined,
  path: IssuePath,
): PeriodIssue[] {
  const issues = [
    ...dateIssues(first.date, [...path, first.field]),
    ...(validUntil === undefined ? [] : dateIssues(validUntil, [...path, 'validUntil'])),
  ]
  if (issues.length > 0 || validUntil === undefined || validUntil >= first.date) return issues
  return [valueIssue('period-reversed', [...path, 'validUntil'], { from: first.date, until: validUntil })]
}
