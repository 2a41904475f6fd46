import type { IssueMaker, Messages } from '../base/issue'
import { issuesOf } from '../base/issues-of'

/** Details of what cannot be written as SQL. */
export interface SqlIssues {
  /** A method that has no SQL form. */
  readonly 'method-without-sql': { readonly method: string }
  /** A name that no table can have: blank, too long, or with a NUL in it. */
  readonly 'table-name-invalid': { readonly found: string; readonly atMost: number }
}

/** What cannot be written as SQL, in English. */
export const sqlMessages: Messages<SqlIssues> = {
  'method-without-sql': ({ method }) => `the method "${method}" has no SQL form`,
  'table-name-invalid': ({ found, atMost }) =>
    `"${found}" cannot be a name in SQL; it must have 1 to ${atMost} bytes and no NUL`,
}

/** Makes an issue of what cannot be written as SQL. */
export const sqlIssue: IssueMaker<SqlIssues> = /* @__PURE__ */ issuesOf(sqlMessages)
