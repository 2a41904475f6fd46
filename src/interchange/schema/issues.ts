import type { IssueMaker, IssuesOf, Messages } from '../../base/issue'
import { issuesOf } from '../../base/issues-of'
import type { ReadIssue } from '../read/issues'

/** Details of a list of people. */
export interface SchemaIssues {
  /** A certificate of somebody else among those of a person. */
  readonly 'certificate-of-another': { readonly person: string; readonly found: string }
}

/** An issue of a list of people, or of anything else that a reader can find. */
export type SchemaIssue = ReadIssue | IssuesOf<SchemaIssues>

/** What is wrong with a list of people, in English. */
export const schemaMessages: Messages<SchemaIssues> = {
  'certificate-of-another': ({ person, found }) =>
    `the certificate is of "${found}" and stands with "${person}"`,
}

/** Makes an issue of a list of people. */
export const schemaIssue: IssueMaker<SchemaIssues> = /* @__PURE__ */ issuesOf(schemaMessages)
