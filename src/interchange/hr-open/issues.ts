import type { IssueMaker, IssuesOf, Messages } from '../../base/issue'
import { issuesOf } from '../../base/issues-of'
import type { ReadIssue } from '../read/issues'

/** Details of competencies of HR Open. */
export interface HrOpenIssues {
  /** A competency that a person is said to have, without a level: not assessed. */
  readonly 'listed-without-level': { readonly competency: string }
  /** A score on another scale than the model's; its ends where it names them. */
  readonly 'score-on-other-scale': {
    readonly competency: string
    readonly minimum?: number
    readonly maximum?: number
    readonly lowest: number
    readonly highest: number
  }
  /** Several scores where there can be one level. */
  readonly 'several-scores': { readonly competency: string; readonly count: number }
  /** A word that is not the name of a level; `names` are those that are. */
  readonly 'level-name-unknown': { readonly found: string; readonly names: readonly string[] }
}

/** An issue of competencies of HR Open, or of anything else that a reader can find. */
export type HrOpenIssue = ReadIssue | IssuesOf<HrOpenIssues>

/** What is wrong with competencies of HR Open, in English. */
export const hrOpenMessages: Messages<HrOpenIssues> = {
  'listed-without-level': ({ competency }) =>
    `"${competency}" is listed without a level, so it counts as not assessed`,
  'score-on-other-scale': ({ competency, minimum, maximum, lowest, highest }) => {
    const from = minimum === undefined ? '' : ` from ${minimum}`
    const to = maximum === undefined ? '' : ` to ${maximum}`
    const ends = from + to === '' ? '' : ` (${(from + to).trim()})`
    return `the score of "${competency}" is on another scale${ends} than the model's, which runs from ${lowest} to ${highest}`
  },
  'several-scores': ({ competency, count }) =>
    `"${competency}" has ${count} scores, and one of them can be its level`,
  'level-name-unknown': ({ found, names }) =>
    `"${found}" is not the name of a level; the names are ${names.join(', ') || 'not given'}`,
}

/** Makes an issue of competencies of HR Open. */
export const hrOpenIssue: IssueMaker<HrOpenIssues> = /* @__PURE__ */ issuesOf(hrOpenMessages)
