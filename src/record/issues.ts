import type { IssueMaker, IssuesOf, Messages } from '../base/issue'
import { issuesOf } from '../base/issues-of'
import type { ReadIssue } from '../interchange/read/issues'

/** Details of what is wrong with a stored result. */
export interface RecordIssues {
  /** Data without anything that stands around a stored result; `kind` is the one asked for. */
  readonly 'result-not-recorded': { readonly kind?: string }
  /** A result of another kind than the one asked for. */
  readonly 'result-kind-differs': { readonly found: string; readonly expected: string }
  /** A result stored by a schema that this version of the library does not read. */
  readonly 'result-schema-unknown': {
    readonly kind: string
    readonly found: number
    readonly reads: readonly number[]
  }
}

/** An issue of a stored result, or of anything else that a reader can find. */
export type RecordIssue = ReadIssue | IssuesOf<RecordIssues>

/** What is wrong with a stored result, in English. */
export const recordMessages: Messages<RecordIssues> = {
  'result-not-recorded': ({ kind }) =>
    `these data are not a stored result; store what recordResult(${kind === undefined ? '' : `'${kind}', `}…) makes of a result`,
  'result-kind-differs': ({ found, expected }) =>
    `the stored result is of the kind "${found}", and one of the kind "${expected}" is expected`,
  'result-schema-unknown': ({ kind, found, reads }) =>
    `the result is stored by schema ${found} of the kind "${kind}"; this version of the library reads ${reads.join(', ')}`,
}

/** Makes an issue of a stored result. */
export const recordIssue: IssueMaker<RecordIssues> = /* @__PURE__ */ issuesOf(recordMessages)
