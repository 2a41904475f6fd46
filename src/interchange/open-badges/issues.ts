import type { IssueMaker, Messages } from '../../base/issue'
import { issuesOf } from '../../base/issues-of'

/** Details of a badge. */
export interface BadgeIssues {
  /** A badge for a level that was not reached. */
  readonly 'required-level-not-met': {
    readonly competency: string
    readonly held: number
    readonly required: number
  }
}

/** What is wrong with a badge, in English. */
export const badgeMessages: Messages<BadgeIssues> = {
  'required-level-not-met': ({ competency, held, required }) =>
    `a badge of "${competency}" cannot be given: ${held} was achieved, and ${required} is required`,
}

/** Makes an issue of a badge. */
export const badgeIssue: IssueMaker<BadgeIssues> = /* @__PURE__ */ issuesOf(badgeMessages)
