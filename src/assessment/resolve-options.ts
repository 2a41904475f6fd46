import { dateIssues } from '../base/date-issues'
import { parameterIssue } from '../base/invalid-parameter'
import type { Issue, IssuePath } from '../base/issue'
import type { Kind, Kinds, OptionKinds } from '../base/kind'
import { rangeIssue } from '../base/range-issue'
import type { Rounding } from '../base/round'
import { aDate, aList, aModel, aNumber, someFlag, someNumber, someText } from '../model/argument-kinds'
import type { OutcomeRange } from '../model/outcome-range'

/** The mean of each kind of rater, weighted by kind, the weights renormalised over the kinds present. */
export interface WeightsByKind {
  /** Weight by kind of rater, 0 or more; a kind that is absent or 0 is left out, and the result says so. */
  readonly weights: Readonly<Record<string, number>>
}

/**
 * How the valid ratings of one competency become one level. Of each rater only the newest counts, whatever the rule.
 *
 * - `latest`: the rating of the latest day; several raters on that day: their mean
 * - `highest`: the highest rating
 * - `mean`: the mean over raters, each of equal weight
 * - `median`: the middle rating; of an even number the mean of the two in the middle
 * - `{ weights }`: the mean within each kind of rater, then the weighted mean over the kinds present
 */
export type CombineRule = 'latest' | 'highest' | 'mean' | 'median' | WeightsByKind

/** For how many months a rating stands that names no last day of its own. */
export interface ValidityMonths {
  /** Months for every kind that `byKind` does not name, 1 or more; absent: without end. */
  readonly months?: number
  /** Months by kind of rater, 1 or more. */
  readonly byKind?: Readonly<Record<string, number>>
}

/** How ratings become holdings. */
export interface ResolveOptions {
  /** The day the holdings are of, `YYYY-MM-DD`. */
  readonly asOf: string
  /**
   * For how many months a rating without `validUntil` stands, overall or by kind, its last day included; without
   * end when absent. A rating's own `validUntil` wins.
   */
  readonly validity?: number | ValidityMonths
  /** How ratings combine; `'latest'` when absent. */
  readonly combine?: CombineRule
  /** How the level is rounded; unrounded when absent. */
  readonly rounding?: Rounding
  /** Fewest raters by kind, 1 or more: a kind with fewer valid ratings is left out, and said so; 1 when absent. */
  readonly minimumRaters?: Readonly<Record<string, number>>
  /**
   * Whether the person's own ratings are left out: of the kind `self`, or of any other by a rater whose id is the person's;
   * `false` when absent.
   */
  readonly excludeSelf?: boolean
  /**
   * What a rated level counts for after so many whole months; the level as rated when absent. It applies to each
   * rating before they combine, and must stay on the scale.
   */
  readonly decay?: (level: number, monthsSince: number) => number
  /**
   * What an expired level still says of today's: so many levels to either side, or a range from the level on its last
   * day and the whole months since the latest rating it rests on; nothing when absent. Cut to the scale.
   */
  readonly narrowExpired?: number | ((level: number, monthsSince: number) => OutcomeRange)
}

/** The options a result was computed with, as plain data: functions only say that they were there. */
export interface AppliedRules {
  /** How ratings were combined. */
  readonly combine: CombineRule
  /** Months a rating stands; absent: without end. */
  readonly validity?: ValidityMonths
  /** How levels were rounded; absent: not. */
  readonly rounding?: Rounding
  /** Fewest raters by kind; absent: one. */
  readonly minimumRaters?: Readonly<Record<string, number>>
  /** Whether ratings of the person's own were left out. */
  readonly excludeSelf: boolean
  /** Whether a decay of the caller's was applied. */
  readonly decay: boolean
  /** Levels to either side of an expired one, or that a function of the caller's said; absent: not narrowed. */
  readonly narrowExpired?: number | 'custom'
}

const ruleNames: readonly string[] = ['latest', 'highest', 'mean', 'median']

/** Most months a validity can have: a thousand years. */
const mostMonths = 12_000

const byKind: Kind = { values: aNumber, like: '{ superior: 1 }' }

/** What the options are. */
const resolveOptions: OptionKinds<ResolveOptions> = {
  asOf: aDate,
  // A scheme has its id, its name and its claims beside them.
  validity: {
    ofKind: 'number',
    fields: { months: someNumber, byKind, id: someText, name: {}, claims: {} },
    like: '36',
  },
  combine: {
    oneOf: ['latest', 'highest', 'mean', 'median', '{ weights }'],
    fields: { weights: { due: true, values: aNumber, like: '{ superior: 1 }' } },
  },
  rounding: { fields: { digits: someNumber, mode: {} }, like: "{ digits: 0, mode: 'half-up' }" },
  minimumRaters: byKind,
  excludeSelf: someFlag,
  decay: { ofKind: 'function' },
  narrowExpired: { ofKind: 'function', finite: true },
}

/** What the functions that resolve ratings take. */
export const resolveArguments: Kinds = {
  model: aModel,
  ratings: aList,
  options: { due: true, fields: resolveOptions },
}

/** Everything wrong with the options. */
export function optionIssues(options: ResolveOptions): Issue[] {
  return [
    ...dateIssues(options.asOf, ['asOf']),
    ...validityIssues(options),
    ...Object.entries(options.minimumRaters ?? {}).flatMap(([kind, value]) =>
      wholeIssues(value, ['minimumRaters', kind]),
    ),
    ...combineIssues(options.combine),
    ...roundingIssues(options.rounding),
    ...(typeof options.narrowExpired === 'number' ? leastZero(options.narrowExpired, ['narrowExpired']) : []),
  ]
}

function validityIssues(options: ResolveOptions): Issue[] {
  const { months, byKind } = validityOf(options)
  const path = typeof options.validity === 'number' ? ['validity'] : ['validity', 'months']
  if (months === undefined && byKind === undefined && Object.keys(options.validity ?? {}).length > 0) {
    return [rangeIssue(months, path, { whole: true, atLeast: 1, atMost: mostMonths })]
  }
  return [
    ...(months === undefined ? [] : wholeIssues(months, path, mostMonths)),
    ...Object.entries(byKind ?? {}).flatMap(([kind, value]) =>
      wholeIssues(value, ['validity', 'byKind', kind], mostMonths),
    ),
  ]
}

function combineIssues(combine: CombineRule = 'latest'): Issue[] {
  if (typeof combine === 'object' && combine !== null && 'weights' in combine) {
    return Object.entries(combine.weights).flatMap(([kind, weight]) =>
      leastZero(weight, ['combine', 'weights', kind]),
    )
  }
  if (ruleNames.some((name) => name === combine)) return []
  return [unknownParameter('combine', combine, [...ruleNames, '{ weights }'])]
}

function roundingIssues(rounding: Rounding | undefined): Issue[] {
  const { digits = 0, mode = 'half-up' } = rounding ?? {}
  const issues: Issue[] = []
  if (!Number.isInteger(digits) || digits < 0 || digits > 15) {
    issues.push(rangeIssue(digits, ['rounding', 'digits'], { whole: true, atLeast: 0, atMost: 15 }))
  }
  const modes = ['half-up', 'half-even', 'down']
  if (!modes.includes(mode)) {
    issues.push(unknownParameter('rounding', mode, modes))
  }
  return issues
}

/** The validity, in its longer form. */
export function validityOf({ validity }: ResolveOptions): ValidityMonths {
  return typeof validity === 'number' ? { months: validity } : (validity ?? {})
}

/** The options as plain data. */
export function appliedRules(options: ResolveOptions): AppliedRules {
  const { combine = 'latest', rounding, minimumRaters, excludeSelf = false, narrowExpired } = options
  const { months, byKind } = validityOf(options)
  const validity = {
    ...(months === undefined ? {} : { months }),
    ...(byKind === undefined ? {} : { byKind: { ...byKind } }),
  }
  return {
    combine: typeof combine === 'string' ? combine : { weights: { ...combine.weights } },
    ...(months === undefined && byKind === undefined ? {} : { validity }),
    ...(rounding === undefined ? {} : { rounding: { ...rounding } }),
    ...(minimumRaters === undefined ? {} : { minimumRaters: { ...minimumRaters } }),
    excludeSelf,
    decay: options.decay !== undefined,
    ...(narrowExpired === undefined
      ? {}
      : { narrowExpired: typeof narrowExpired === 'number' ? narrowExpired : 'custom' }),
  }
}

function wholeIssues(value: number, path: IssuePath, most?: number): Issue[] {
  const fits = Number.isInteger(value) && value >= 1 && (most === undefined || value <= most)
  return fits
    ? []
    : [rangeIssue(value, path, { whole: true, atLeast: 1, ...(most === undefined ? {} : { atMost: most }) })]
}

function leastZero(value: number, path: IssuePath): Issue[] {
  return Number.isFinite(value) && value >= 0 ? [] : [rangeIssue(value, path, { atLeast: 0 })]
}

function unknownParameter(parameter: string, value: unknown, oneOf: readonly string[]): Issue {
  return parameterIssue({ subject: 'resolveHoldings', parameter, found: value, expected: { oneOf } })
}
