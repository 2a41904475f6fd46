import type { IssueMaker, Messages } from '../base/issue'
import { issuesOf } from '../base/issues-of'

/** Details of what is wrong with what a plan is made of. */
export interface DevelopmentIssues {
  /** An activity without a figure that the plan needs. */
  readonly 'activity-incomplete': { readonly activity: string; readonly field: string }
  /** A plan that ends after the last day there is. */
  readonly 'plan-too-long': { readonly start: string }
}

/** What is wrong with what a plan is made of, in English. */
export const developmentMessages: Messages<DevelopmentIssues> = {
  'activity-incomplete': ({ activity, field }) =>
    `activity "${activity}" has no ${field}, which is needed here and is not taken to be 0`,
  'plan-too-long': ({ start }) =>
    `a plan that starts on ${start} does not end by 9999-12-31; start earlier or plan less`,
}

/** Makes an issue of a plan. */
export const developmentIssue: IssueMaker<DevelopmentIssues> = /* @__PURE__ */ issuesOf(developmentMessages)
