import type { IssueMaker, IssuesOf, Messages } from '../../base/issue'
import { issuesOf } from '../../base/issues-of'
import type { ReadIssue } from '../read/issues'

/** Details of a package of CASE. */
export interface CaseIssues {
  /** An item without a statement, which is left out. */
  readonly 'item-left-out': { readonly field: string }
  /** A level without a score, which takes its position for one. */
  readonly 'score-missing': { readonly value: number }
}

/** An issue of a package of CASE, or of anything else that a reader can find. */
export type CaseIssue = ReadIssue | IssuesOf<CaseIssues>

/** What is wrong with a package of CASE, in English. */
export const caseMessages: Messages<CaseIssues> = {
  'item-left-out': ({ field }) => `an item without a statement (${field}) is left out`,
  'score-missing': ({ value }) => `a level has no score; its position ${value} is taken for one`,
}

/** Makes an issue of a package of CASE. */
export const caseIssue: IssueMaker<CaseIssues> = /* @__PURE__ */ issuesOf(caseMessages)
