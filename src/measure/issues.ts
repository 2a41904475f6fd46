import type { IssueMaker, IssuesOf, Messages } from '../base/issue'
import { issuesOf } from '../base/issues-of'
import type { ModelIssue } from '../model/issues'

/** Details of what is wrong with a list of people or of anything else with ids. */
export interface MeasureIssues {
  /** The same person twice. */
  readonly 'duplicate-person': { readonly person: string }
  /** An id that is blank. */
  readonly 'blank-id': { readonly field: string }
  /** Two entries of one list with one id. */
  readonly 'duplicate-id': { readonly id: string; readonly kind: string }
}

/** An issue of a list, of a model, or one that every room can find. */
export type MeasureIssue = ModelIssue | IssuesOf<MeasureIssues>

/** What is wrong with a list, in English. */
export const measureMessages: Messages<MeasureIssues> = {
  'duplicate-person': ({ person }) => `the person "${person}" is there twice`,
  'blank-id': ({ field }) => `the id in "${field}" is blank`,
  'duplicate-id': ({ id, kind }) => `"${id}" stands twice in ${kind}`,
}

/** Makes an issue of a list. */
export const measureIssue: IssueMaker<MeasureIssues> = /* @__PURE__ */ issuesOf(measureMessages)
