import type { IssueMaker, IssuesOf, Messages } from '../../base/issue'
import { issuesOf } from '../../base/issues-of'
import type { ReadIssue } from '../read/issues'

/** Details of files of ESCO. */
export interface EscoIssues {
  /** Two URIs that get the same code. */
  readonly 'code-shared': {
    readonly key: string
    readonly other: string
    readonly kind: string
    readonly code: string
  }
}

/** An issue of files of ESCO, or of anything else that a reader can find. */
export type EscoIssue = ReadIssue | IssuesOf<EscoIssues>

/** What is wrong with files of ESCO, in English. */
export const escoMessages: Messages<EscoIssues> = {
  'code-shared': ({ key, other, kind, code }) =>
    `"${key}" and "${other}" in ${kind} both get the code "${code}"`,
}

/** Makes an issue of files of ESCO. */
export const escoIssue: IssueMaker<EscoIssues> = /* @__PURE__ */ issuesOf(escoMessages)
