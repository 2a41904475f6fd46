import { didYouMean } from '../../base/did-you-mean'
import type { IssueMaker, IssuesOf, Messages } from '../../base/issue'
import { issuesOf } from '../../base/issues-of'
import type { ReadIssue } from '../read/issues'

/** What a value is that no column here holds: a list, a date that there is not. */
export type RefusedKind = 'true-or-false' | 'list' | 'bytes' | 'object' | 'no-date' | 'other'

/** Details of rows of a database; rows count from 0, as in `rows[0]`. */
export interface RowsIssues {
  /** A column that an option names and no row has; `columns` are those the rows have. */
  readonly 'column-absent': {
    readonly column: string
    readonly columns: readonly string[]
    readonly suggestion?: string
  }
  /** A column that no option names, so that it is not read. */
  readonly 'column-unread': {
    readonly column: string
    /** What all its values could be. */
    readonly holds: 'levels' | 'other'
    readonly suggestion?: string
  }
  /** Rows without a column that names a competency of the model. */
  readonly 'no-competency-column': { readonly model: string; readonly columns: readonly string[] }
  /** A text without characters where a level stands: it is no level, and not NULL either. */
  readonly 'level-empty': { readonly column: string }
  /** A value of a kind that no column here holds; the query can select another. */
  readonly 'value-unreadable': { readonly column: string; readonly holds: RefusedKind }
  /** A moment whose day depends on a zone that no option names. */
  readonly 'day-undecided': { readonly found: string }
  /** Moments, the first of them here, that are not midnight where the option `dates` reads their day. */
  readonly 'time-of-day': { readonly found: string; readonly day: string; readonly dates: 'utc' | 'local' }
  /** A row that says something else of a person than an earlier one, which holds. */
  readonly 'value-conflict': {
    readonly person: string
    readonly found: string
    readonly earlier: string
    readonly row: number
  }
  /** Rows of another person where all should be of one. */
  readonly 'another-person': { readonly person: string; readonly found: string }
}

/** An issue of rows of a database, or of anything else that a reader can find. */
export type RowsIssue = ReadIssue | IssuesOf<RowsIssues>

/** What a value is that is not read, and what to select in its place. */
const refusals: Readonly<Record<RefusedKind, string>> = {
  'true-or-false': 'true or false; select a number or a text in its place',
  list: 'a list; select one value, or a row for each of its entries',
  bytes: 'bytes; cast the column to text in the query',
  object: 'an object; select the field of it that is meant',
  'no-date': 'a date that there is not, such as 0000-00-00; select NULL in its place, or the day as text',
  other: 'what no database holds; select a number or a text in its place',
}

/** What is wrong with rows of a database, in English. */
export const rowsMessages: Messages<RowsIssues> = {
  'column-absent': ({ column, columns, suggestion }) =>
    `no row has the column "${column}"${didYouMean(suggestion)}; the columns are ${columns.join(', ') || 'none'}`,
  'column-unread': ({ column, holds, suggestion }) =>
    holds === 'levels'
      ? `the column "${column}" holds what could be levels, and no option names it, so it is not read${didYouMean(suggestion)}`
      : `no option names the column "${column}", so it is not read${didYouMean(suggestion)}`,
  'no-competency-column': ({ model, columns }) =>
    `no column names a competency of "${model}"; the columns are ${columns.join(', ') || 'none'}`,
  'level-empty': ({ column }) =>
    `"${column}" holds an empty text, which is no level and not NULL; the option "words" can say what it means`,
  'value-unreadable': ({ column, holds }) => `"${column}" holds ${refusals[holds]}`,
  'day-undecided': ({ found }) =>
    `the day of ${found} depends on where it is read; the option "dates" decides: utc or local`,
  'time-of-day': ({ found, day, dates }) =>
    `${found} is not midnight where the option "dates" reads its day (${dates}); ${day} is taken`,
  'value-conflict': ({ person, found, earlier, row }) =>
    `"${found}" stands here for "${person}", but "${earlier}" in row ${row}, which holds`,
  'another-person': ({ person, found }) =>
    `the row is of "${found}", but all rows should be of "${person}"; it is not read: select the rows of one, or read those of all with parsePeopleRows`,
}

/** Makes an issue of rows of a database. */
export const rowsIssue: IssueMaker<RowsIssues> = /* @__PURE__ */ issuesOf(rowsMessages)
