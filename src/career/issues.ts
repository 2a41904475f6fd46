import type { IssueMaker, Messages } from '../base/issue'
import { issuesOf } from '../base/issues-of'

/** Details of what is wrong with a move or with a search for paths. */
export interface CareerIssues {
  /** A move from a job to itself. */
  readonly 'same-job': { readonly job: string }
  /** A profile of which no requirement has a level, where levels are needed. */
  readonly 'no-levels': { readonly job: string }
  /** Two profiles that measure one competency on different scales, where their levels are compared. */
  readonly 'scales-differ': { readonly competency: string; readonly job: string; readonly other: string }
  /** Competencies that were not assessed, where the caller has to say what to assume of them. */
  readonly 'assumption-needed': { readonly competencies: readonly string[] }
}

/** What is wrong with a move or a search, in English. */
export const careerMessages: Messages<CareerIssues> = {
  'same-job': ({ job }) =>
    `"${job}" is the job being left and the new job; name another job, or another unit for a rotation`,
  'no-levels': ({ job }) => `no requirement of "${job}" has a level, so nothing can be measured against it`,
  'scales-differ': ({ competency, job, other }) =>
    `"${job}" and "${other}" measure "${competency}" on different scales; their levels cannot be compared`,
  'assumption-needed': ({ competencies }) =>
    `not assessed: ${competencies.join(', ')}; say with \`unassessed\` what to assume, 'floor' or 'met'`,
}

/** Makes an issue of a move or a search. */
export const careerIssue: IssueMaker<CareerIssues> = /* @__PURE__ */ issuesOf(careerMessages)
