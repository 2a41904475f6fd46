import type { IssueMaker, Messages } from '../base/issue'
import { issuesOf } from '../base/issues-of'

/** Details of what is wrong with a box scheme or with figures of performance. */
export interface TalentIssues {
  /** Outcomes of a competency that none of the jobs requires at a level. */
  readonly 'outcomes-not-required': { readonly competency: string }
  /** A scheme that has not nine boxes, each with a number of its own; `found` are the numbers. */
  readonly 'boxes-invalid': { readonly scheme: string; readonly found: string }
  /** A scheme without a box for two thirds. */
  readonly 'box-missing': {
    readonly scheme: string
    readonly performance: string
    readonly potential: string
  }
  /** A target that is not measured, where nothing says the most that it can count. */
  readonly 'target-cap-needed': { readonly target: string }
  /** Weights of which none is above 0. */
  readonly 'weights-all-zero': { readonly parts: readonly string[] }
}

/** What is wrong with a scheme or with figures, in English. */
export const talentMessages: Messages<TalentIssues> = {
  'outcomes-not-required': ({ competency }) =>
    `outcomes are given of "${competency}", which none of the jobs requires at a level`,
  'boxes-invalid': ({ scheme, found }) =>
    `the boxes of "${scheme}" are ${found}; there must be nine, each with a number of its own`,
  'box-missing': ({ scheme, performance, potential }) =>
    `"${scheme}" has no box of ${performance} performance and ${potential} potential`,
  'target-cap-needed': ({ target }) =>
    `the target "${target}" is not measured, so the most it can count (targetCap) must be given`,
  'weights-all-zero': ({ parts }) => `the weights of ${parts.join(' and ')} are 0; one must be above 0`,
}

/** Makes an issue of a scheme or of figures. */
export const talentIssue: IssueMaker<TalentIssues> = /* @__PURE__ */ issuesOf(talentMessages)
