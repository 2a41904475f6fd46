import type { IssueMaker, Messages } from '../base/issue'
import { issuesOf } from '../base/issues-of'

/** Details of what is wrong with a method. */
export interface MethodIssues {
  /** A method that gives no finite number, or weights and a divisor that its values cannot be added up by. */
  readonly 'method-unsound': { readonly method: string; readonly found: string }
}

/** The option of a method that groups requirements. */
export type GroupedBy = 'aspects' | 'groups'

/** Details of what is wrong with groups of requirements that have a share each. */
export interface GroupIssues {
  /** Core factors named both by a list and by aspects, or by neither. */
  readonly 'core-unclear': { readonly given: 'both' | 'neither' }
  /** Aspects or groups whose shares are not above 0 each and 1 together. */
  readonly 'shares-invalid': { readonly by: GroupedBy; readonly total: number }
  /** A profile with no requirement of a group; `aspect` is blank where there are no aspects. */
  readonly 'group-empty':
    | { readonly by: 'aspects'; readonly group: 'core' | 'secondary'; readonly aspect: string }
    | { readonly by: 'groups'; readonly id: string }
  /** A requirement that belongs to no group, or to several. */
  readonly 'group-mismatch': {
    readonly by: GroupedBy
    readonly competency: string
    readonly times: number
  }
}

/** Details of what is wrong with how profile matching weighs gaps. */
export interface MatchingIssues {
  /** A table of gap weights that has other entries than finite weights of gaps, or holes. */
  readonly 'gap-weights-invalid': { readonly problem: 'entries' | 'holes' }
  /** A table of gap weights that does not reach as far as the scale; `closed`: a formula from the weight of gap 0. */
  readonly 'weight-table-too-short': {
    readonly reach: number
    readonly span: number
    readonly closed: boolean
  }
  /** A gap that the table of gap weights does not have, between two that it has. */
  readonly 'fractional-gap': { readonly competency: string; readonly gap: number }
}

/** Details of what is wrong with a band set, or with printed ranges. */
export interface BandIssues {
  /** A band set without bands. */
  readonly 'bands-empty': { readonly bandSet: string }
  /** A band set of another full score than the method's. */
  readonly 'full-score-differs': { readonly bandSet: string; readonly full: number; readonly method: number }
  /** A band whose start does not ascend; the first has none. */
  readonly 'bands-not-ascending': {
    readonly bandSet: string
    readonly band: string
    readonly found: string
  }
  /** A printed range without finite ends in order, or with two upper ends. */
  readonly 'range-invalid': { readonly range: string; readonly found: string }
  /** Scores that no band takes; no `to` where they have no end. */
  readonly 'bands-hole': { readonly from: number; readonly to?: number }
  /** Scores that two bands take; without an end that they do not have. */
  readonly 'bands-overlap': { readonly from?: number; readonly to?: number }
}

/** Details of why nothing can be said of what to raise. */
export interface RaiseIssues {
  /** A method without separable parts where one is needed: for cheapest raises, an interval, or sums by column. */
  readonly 'method-not-separable': {
    readonly method: string
    readonly purpose: 'raises' | 'interval' | 'columns'
  }
  /** A continuous scale on which the caller has to say how long a rung is. */
  readonly 'step-needed': { readonly competency: string }
  /** A rung so short that a scale has too many of them. */
  readonly 'step-too-short': { readonly step: number; readonly atMost: number }
  /** A search for raises that would need more than its limit. */
  readonly 'search-too-large': {
    readonly work: number
    readonly requirements: number
    readonly rungs: number
  }
}

/** Details of the issues of fit. */
export interface FitIssues extends MethodIssues, GroupIssues, MatchingIssues, BandIssues, RaiseIssues {}

/** What is wrong with a method, in English. */
export const methodMessages: Messages<MethodIssues> = {
  'method-unsound': (d) => `the method "${d.method}" gives ${d.found}`,
}

/** What is wrong with groups of requirements, in English. */
export const groupMessages: Messages<GroupIssues> = {
  'core-unclear': ({ given }) => `profile matching needs core or aspects, and is given ${given}`,
  'shares-invalid': ({ by, total }) =>
    `the shares of the ${by} add up to ${total}; each must be above 0, and all add up to 1`,
  'group-empty': (details) => {
    if (details.by === 'groups') return `no requirement with a level is in the group "${details.id}"`
    const of = details.aspect === '' ? '' : ` of the aspect "${details.aspect}"`
    return `no requirement with a level is a ${details.group} factor${of}`
  },
  'group-mismatch': ({ by, competency, times }) =>
    `"${competency}" belongs to ${times} ${by === 'groups' ? 'of the groups' : 'groups of the aspects'}; it must belong to exactly one`,
}

/** What is wrong with the gap weights of profile matching, in English. */
export const matchingMessages: Messages<MatchingIssues> = {
  'gap-weights-invalid': ({ problem }) =>
    problem === 'holes'
      ? 'the table of gap weights has holes; it must have every whole gap between its ends'
      : 'the table of gap weights has other entries than one finite weight for each gap, that of gap 0 above 0',
  'weight-table-too-short': ({ reach, span, closed }) =>
    closed
      ? `the scale spans ${span}, so the weight of gap 0 must be at least ${span + 1}; it is ${reach + 1}`
      : `the scale spans ${span}, and the table of gap weights reaches no farther than ${reach}`,
  'fractional-gap': ({ competency, gap }) =>
    `the gap of "${competency}" is ${gap}, which the table of gap weights does not have (or set fractional: 'interpolate' or 'threshold')`,
}

/** What is wrong with bands, in English. */
export const bandMessages: Messages<BandIssues> = {
  'bands-empty': ({ bandSet }) => `the band set "${bandSet}" has no bands`,
  'full-score-differs': ({ bandSet, full, method }) =>
    `the band set "${bandSet}" has the full score ${full}, and the method ${method}`,
  'bands-not-ascending': ({ bandSet, band, found }) =>
    `the band "${band}" of "${bandSet}" begins at ${found}; the first has no beginning, and each other begins above the one before`,
  'range-invalid': ({ range, found }) =>
    `the range "${range}" is ${found}; it must have finite ends, the lower one first, and one upper end at most`,
  'bands-hole': ({ from, to }) =>
    `no band takes the scores ${to === undefined ? `above ${from}` : `between ${from} and ${to}`}`,
  'bands-overlap': ({ from, to }) =>
    `two bands take the scores${from === undefined ? '' : ` from ${from}`}${to === undefined ? '' : ` to ${to}`}`,
}

const purposes: Readonly<Record<RaiseIssues['method-not-separable']['purpose'], string>> = {
  raises: 'there is no cheapest raise for it',
  interval: 'it has no interval for a verdict to rest on',
  columns: 'its scores cannot be added up by column',
}

/** Why nothing can be said of what to raise, in English. */
export const raiseMessages: Messages<RaiseIssues> = {
  'method-not-separable': ({ method, purpose }) =>
    `the method "${method}" is not separable, so ${purposes[purpose]}`,
  'step-needed': ({ competency }) =>
    `the scale of "${competency}" is continuous: say how long a rung is (step)`,
  'step-too-short': ({ step, atMost }) =>
    `step is ${step}; it must be long enough for at most ${atMost} rungs`,
  'search-too-large': ({ requirements, rungs, work }) =>
    `${requirements} requirements with ${rungs} rungs in all need more than ${work} steps; take a longer step`,
}

/** Makes an issue of a method. */
export const methodIssue: IssueMaker<MethodIssues> = /* @__PURE__ */ issuesOf(methodMessages)

/** Makes an issue of groups of requirements. */
export const groupIssue: IssueMaker<GroupIssues> = /* @__PURE__ */ issuesOf(groupMessages)

/** Makes an issue of the gap weights of profile matching. */
export const matchingIssue: IssueMaker<MatchingIssues> = /* @__PURE__ */ issuesOf(matchingMessages)

/** Makes an issue of bands. */
export const bandIssue: IssueMaker<BandIssues> = /* @__PURE__ */ issuesOf(bandMessages)

/** Makes an issue of raises or of a search. */
export const raiseIssue: IssueMaker<RaiseIssues> = /* @__PURE__ */ issuesOf(raiseMessages)
