import { didYouMean } from '../base/did-you-mean'
import type { IssueMaker, Messages } from '../base/issue'
import { issuesOf } from '../base/issues-of'

/** What a column of a table holds. */
export type ColumnContent = 'text' | 'number' | 'whole-number' | 'true-or-false'

/** Details of what cannot be written as SQL. */
export interface SqlIssues {
  /** A method that has no SQL form. */
  readonly 'method-without-sql': { readonly method: string }
  /** A name that no table can have: blank, too long, or with a NUL or half of a character in it. */
  readonly 'table-name-invalid': { readonly found: string; readonly atMost: number }
  /** Something among the rows of a table that is no object with one property a column. */
  readonly 'row-malformed': { readonly table: string; readonly found: string }
  /** A property of a row that is no column of its table. */
  readonly 'row-column-unknown': {
    readonly table: string
    readonly column: string
    readonly suggestion?: string
  }
  /** A value, or none, that its column cannot hold. */
  readonly 'row-value-invalid': {
    readonly table: string
    readonly column: string
    readonly content: ColumnContent
    readonly found: string
  }
  /** A text that databases refuse or change: with a NUL in it, or with half of a character. */
  readonly 'text-not-storable': { readonly found: string }
}

const contents: Readonly<Record<ColumnContent, string>> = {
  text: 'a text',
  number: 'a finite number',
  'whole-number': 'a whole number',
  'true-or-false': 'true or false',
}

/** What cannot be written as SQL, in English. */
export const sqlMessages: Messages<SqlIssues> = {
  'method-without-sql': ({ method }) => `the method "${method}" has no SQL form`,
  'table-name-invalid': ({ found, atMost }) =>
    `"${found}" cannot be a name in SQL; it must have 1 to ${atMost} bytes, no NUL and no half of a character`,
  'row-malformed': ({ table, found }) =>
    `a row for "${table}" is ${found}; write an object with one property a column`,
  'row-column-unknown': ({ table, column, suggestion }) =>
    `"${table}" has no column "${column}"${didYouMean(suggestion)}`,
  'row-value-invalid': ({ table, column, content, found }) =>
    `the column "${column}" of "${table}" holds ${contents[content]}, and ${found} was found`,
  'text-not-storable': ({ found }) =>
    `${JSON.stringify(found)} has a NUL or half of a character in it, which databases refuse or change`,
}

/** Makes an issue of what cannot be written as SQL. */
export const sqlIssue: IssueMaker<SqlIssues> = /* @__PURE__ */ issuesOf(sqlMessages)
