import { didYouMean } from './did-you-mean'
import type { Expected, NumberRange } from './expected'
import type { IssueMaker, IssuesOf, Messages } from './issue'
import { issuesOf } from './issues-of'

/** A number that can become too large for a computer. */
export type Quantity = 'gap' | 'shortfall' | 'similarity' | 'months' | 'effort' | 'performance' | 'total'

/** Details of what is wrong with a result. */
export interface ResultIssues {
  /** Numbers so large that a sum of them is no longer finite, or no longer exact. */
  readonly 'result-not-finite': { readonly quantity: Quantity }
}

/** Details of what is wrong with an option. */
export interface OptionIssues {
  /** A parameter or option that a function cannot work with. */
  readonly 'parameter-invalid': {
    readonly subject: string
    readonly parameter: string
    readonly found: string
    readonly expected: Expected
    readonly suggestion?: string
  }
}

/** Details of what is wrong with a date, a list or a number as such. */
export interface ValueIssues {
  /** A date that does not exist or is not written `YYYY-MM-DD`. */
  readonly 'date-invalid': { readonly found: string }
  /** A period that ends before it begins. */
  readonly 'period-reversed': { readonly from: string; readonly until: string }
  /** A list without entries, where at least one is needed. */
  readonly 'empty-list': { readonly list: string }
  /** A number out of its range; `field` is where it stands. */
  readonly 'number-out-of-range': {
    readonly field: string
    readonly found: string
    readonly range: NumberRange
  }
  /** Data nested too deep, or containing themselves. */
  readonly 'too-deep': { readonly deepest: number }
}

/** Details of the issues that every room can find. */
export interface BaseIssues extends ResultIssues, OptionIssues, ValueIssues {}

/** An issue that every room can find. */
export type BaseIssue = IssuesOf<BaseIssues>

/** What is wrong with a result, in English. */
export const resultMessages: Messages<ResultIssues> = {
  'result-not-finite': (d) => `${d.quantity}: too large`,
}

/** What is wrong with an option, in English. */
export const optionMessages: Messages<OptionIssues> = {
  'parameter-invalid': (d) =>
    `"${d.parameter}" of ${d.subject} is ${d.found}; it must be ${wordsOf(d.expected)}${didYouMean(d.suggestion)}`,
}

/** What is wrong with a date, in English. By itself, as the next: every language writes dates and numbers. */
const dayMessages: Messages<Pick<ValueIssues, 'date-invalid'>> = {
  'date-invalid': ({ found }) => `"${found}" is not a date that exists, written YYYY-MM-DD`,
}

/** What is wrong with a number, in English. */
const numberMessages: Messages<Pick<ValueIssues, 'number-out-of-range'>> = {
  'number-out-of-range': ({ field, found, range }) => `"${field}" is ${found}; it must be ${wordsOf(range)}`,
}

/** What is wrong with a value, in English. */
export const valueMessages: Messages<ValueIssues> = /* @__PURE__ */ (() => ({
  ...dayMessages,
  'period-reversed': ({ from, until }) => `the period ends on ${until}, before it begins on ${from}`,
  'empty-list': ({ list }) => `"${list}" is empty; it must have at least one entry`,
  ...numberMessages,
  'too-deep': ({ deepest }) => `the data are nested deeper than ${deepest} or contain themselves`,
}))()

/** Makes the issue of a result. */
export const resultIssue: IssueMaker<ResultIssues> = /* @__PURE__ */ issuesOf(resultMessages)

/** Makes the issue of an option. */
export const optionIssue: IssueMaker<OptionIssues> = /* @__PURE__ */ issuesOf(optionMessages)

/** Makes the issue of a date. */
export const dayIssue: IssueMaker<Pick<ValueIssues, 'date-invalid'>> = /* @__PURE__ */ issuesOf(dayMessages)

/** Makes the issue of a number. */
export const numberIssue: IssueMaker<Pick<ValueIssues, 'number-out-of-range'>> =
  /* @__PURE__ */ issuesOf(numberMessages)

/** Makes an issue of a date, a list or a number. */
export const valueIssue: IssueMaker<ValueIssues> = /* @__PURE__ */ issuesOf(valueMessages)

/** The names of the fields are its words: `{ whole: true, atLeast: 1 }` is "whole, at least 1". */
function wordsOf(expected: Expected): string {
  const words = Object.entries(expected).map(
    ([field, value]: [string, unknown]) =>
      field.replace(/[A-Z]/, ' $&').toLowerCase() + (value === true ? '' : ` ${[value].flat().join(', ')}`),
  )
  return words.join(', ')
}
