/** Details of each kind of issue; its keys are the closed union of codes. */
export interface IssueDetails {
  /** A code that the model does not have. */
  readonly 'unknown-competency': {
    readonly competency: string
    readonly model: string
    readonly suggestion?: string
  }
  /** A job that the model does not have. */
  readonly 'unknown-job': { readonly job: string; readonly model: string; readonly suggestion?: string }
  /** A profile, report or other value of one model given together with another model. */
  readonly 'model-mismatch': { readonly expected: string; readonly found: string }
  /** Not a finite number. */
  readonly 'level-not-a-number': { readonly competency: string; readonly found: string }
  /** A level its scale does not have. */
  readonly 'level-off-scale': {
    readonly competency: string
    readonly level: number
    readonly lowest: number
    readonly highest: number
    readonly levels?: readonly number[]
  }
  /** A level given for a competency that has no scale. */
  readonly 'no-scale': { readonly competency: string }
  /** A weight that is not finite or not above 0. */
  readonly 'weight-not-positive': { readonly competency: string; readonly found: string }
  /** The same competency twice in one profile. */
  readonly 'duplicate-requirement': { readonly competency: string }
  /** A profile without requirements. */
  readonly 'empty-profile': { readonly job: string }
  /** A competency named as one of a profile that does not require it. */
  readonly 'not-in-profile': { readonly competency: string; readonly job: string }
  /** A level given where the profile already has one. */
  readonly 'level-already-given': { readonly competency: string; readonly level: number }
  /** Numbers so large that a sum is no longer finite. */
  readonly 'result-not-finite': { readonly quantity: string }
  /** Two keys that people would read as the same. */
  readonly 'duplicate-key': { readonly key: string; readonly other: string; readonly kind: string }
  /** A job filed under a key that is not its id, or of another model. */
  readonly 'key-mismatch': { readonly key: string; readonly found: string; readonly kind: string }
  /** A key that cannot be used safely. */
  readonly 'reserved-key': { readonly key: string; readonly kind: string }
  /** A reference to an entry that the model does not have. */
  readonly 'unknown-reference': {
    readonly kind: string
    readonly reference: string
    readonly suggestion?: string
  }
  /** A claim about a source that it does not name. */
  readonly 'claim-without-source': { readonly basis: string }
  /** A chain of references that comes back to where it began. */
  readonly 'reference-cycle': { readonly kind: string; readonly chain: readonly string[] }
  /** A scale that cannot be measured on. */
  readonly 'scale-invalid': { readonly scale: string; readonly problem: ScaleProblem }
  /** A requirement that everybody assessed meets. */
  readonly 'requirement-at-floor': {
    readonly competency: string
    readonly level: number
    readonly floor: number
  }
  /** A competency that every job requires at one level. */
  readonly 'column-never-differs': { readonly competency: string; readonly level: number }
  /** A profile that asks for no more than another of the same rank anywhere, and for less somewhere. */
  readonly 'profile-dominated': { readonly job: string; readonly by: string }
  /** A profile whose codes are said to be cut off although it calls itself complete, or are required too. */
  readonly 'unknown-list-inconsistent': {
    readonly job: string
    readonly problem: 'complete' | 'required'
    readonly competency?: string
  }
  /** A date that does not exist or is not written `YYYY-MM-DD`. */
  readonly 'date-invalid': { readonly found: string }
  /** A period that ends before it begins. */
  readonly 'period-reversed': { readonly from: string; readonly until: string }
  /** A text missing in one language. */
  readonly 'text-missing': { readonly locale: string }
  /** Data nested too deep, or containing themselves. */
  readonly 'too-deep': { readonly deepest: number }
  /** A number out of its range. */
  readonly 'number-out-of-range': { readonly found: string; readonly least: number; readonly most?: number }
}

/** What can be wrong with a scale. */
export type ScaleProblem =
  | 'no-levels'
  | 'not-finite'
  | 'not-ascending'
  | 'floor-above-highest'
  | 'definition-off-scale'
  | 'too-few-ends'
  | 'differs'

/** Code of an issue. */
export type IssueCode = keyof IssueDetails

/** How much an issue matters: the data cannot be used, are probably wrong, or are worth a look. */
export type Severity = 'error' | 'warning' | 'hint'

/** Where an issue stands: keys and positions from the outermost in. */
export type IssuePath = readonly (string | number)[]

/** One thing wrong with data. */
export type Issue<Code extends IssueCode = IssueCode> = {
  [K in Code]: {
    /** What is wrong. */
    readonly code: K
    /** How much it matters. */
    readonly severity: Severity
    /** Where it stands. */
    readonly path: IssuePath
    /** What was found and what was expected. */
    readonly details: IssueDetails[K]
    /** A sentence in English; `describeIssue` says it in either language. */
    readonly message: string
  }
}[Code]
