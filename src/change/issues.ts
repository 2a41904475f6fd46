import type { IssueMaker, Messages } from '../base/issue'
import { issuesOf } from '../base/issues-of'

/** Details of what is wrong with levels that are taken from one model to another. */
export interface ChangeIssues {
  /** A level that lost something when it left the model it is to be taken back to. */
  readonly 'way-back-lossy': {
    readonly competency: string
    readonly model: string
    readonly version: string
  }
}

/** What is wrong with levels that are taken over, in English. */
export const changeMessages: Messages<ChangeIssues> = {
  'way-back-lossy': ({ competency, model, version }) =>
    `"${competency}" lost something when it left "${model}" ${version}, so it cannot be taken back there`,
}

/** Makes an issue of levels that are taken over. */
export const changeIssue: IssueMaker<ChangeIssues> = /* @__PURE__ */ issuesOf(changeMessages)
