import type { IssueMaker, IssuesOf, Messages } from '../base/issue'
import { issuesOf } from '../base/issues-of'
import type { MeasureIssue } from '../measure/issues'

/** Details of what is wrong with ratings. */
export interface RatingIssues {
  /** Two ratings of one competency by one rater on one day. */
  readonly 'duplicate-rating': { readonly competency: string; readonly rater: string; readonly date: string }
  /** Ratings of several people where those of one are asked for. */
  readonly 'several-persons': { readonly expected: string; readonly found: string }
}

/** Details of what is wrong with what an unknown level may turn out to be. */
export interface OutcomeIssues {
  /** Outcomes of a competency that is assessed. */
  readonly 'outcomes-assessed': { readonly competency: string }
  /** Outcomes that hold no level of the scale, be it because their ends stand the wrong way round. */
  readonly 'outcomes-empty': {
    readonly competency: string
    readonly lowest: number
    readonly highest: number
  }
}

/** Details of the issues of assessments. */
export interface AssessmentIssues extends RatingIssues, OutcomeIssues {}

/** An issue of ratings, of a list, of a model, or one that every room can find. */
export type RatingIssue = MeasureIssue | IssuesOf<RatingIssues>

/** What is wrong with ratings, in English. */
export const ratingMessages: Messages<RatingIssues> = {
  'duplicate-rating': ({ competency, rater, date }) => `"${rater}" rates "${competency}" twice on ${date}`,
  'several-persons': ({ expected, found }) =>
    `a rating of "${found}" stands among those of "${expected}"; give the ratings of one person`,
}

/** What is wrong with outcomes, in English. */
export const outcomeMessages: Messages<OutcomeIssues> = {
  'outcomes-assessed': (d) => `the outcomes of "${d.competency}" are given, and it is assessed`,
  'outcomes-empty': (d) => `the outcomes of "${d.competency}" from ${d.lowest} to ${d.highest} hold no level`,
}

/** Makes an issue of ratings. */
export const ratingIssue: IssueMaker<RatingIssues> = /* @__PURE__ */ issuesOf(ratingMessages)

/** Makes an issue of outcomes. */
export const outcomeIssue: IssueMaker<OutcomeIssues> = /* @__PURE__ */ issuesOf(outcomeMessages)
