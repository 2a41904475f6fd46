import type { IssueMaker, IssuesOf, Messages } from '../../base/issue'
import { issuesOf } from '../../base/issues-of'
import type { ReadIssue } from '../read/issues'

/** Details of files of O*NET. */
export interface OnetIssues {
  /** A value that its own source advises not to use. */
  readonly 'value-suppressed': { readonly found: string; readonly competency: string; readonly job: string }
  /** An occupation that nothing is rated of, so that it is no job of the model. */
  readonly 'occupation-not-rated': { readonly job: string }
  /** Files of which none is a domain of ratings. */
  readonly 'domain-missing': { readonly domains: readonly string[] }
}

/** An issue of files of O*NET, or of anything else that a reader can find. */
export type OnetIssue = ReadIssue | IssuesOf<OnetIssues>

/** What is wrong with files of O*NET, in English. */
export const onetMessages: Messages<OnetIssues> = {
  'value-suppressed': ({ found, competency, job }) =>
    `${found} for "${competency}" of "${job}" is not used, as its source advises`,
  'occupation-not-rated': ({ job }) => `"${job}" is not rated, so it is no job of the model`,
  'domain-missing': ({ domains }) => `no domain is given: at least one of ${domains.join(', ')} is needed`,
}

/** Makes an issue of files of O*NET. */
export const onetIssue: IssueMaker<OnetIssues> = /* @__PURE__ */ issuesOf(onetMessages)
