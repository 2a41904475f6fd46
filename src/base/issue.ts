/** How much an issue matters: the data cannot be used, are probably wrong, or are worth a look. */
export type Severity = 'error' | 'warning' | 'hint'

/** Where an issue stands: keys and positions from the outermost in. */
export type IssuePath = readonly (string | number)[]

/**
 * One thing wrong with data. The room that finds it has its code, its details and what it says in English.
 *
 * @typeParam Code - what is wrong
 * @typeParam Details - what was found and what was expected
 */
export interface Issue<Code extends string = string, Details = unknown> {
  /** What is wrong. */
  readonly code: Code
  /** How much it matters. */
  readonly severity: Severity
  /** Where it stands. */
  readonly path: IssuePath
  /** What was found and what was expected. */
  readonly details: Details
  /** A sentence in English, without a capital and a full stop; its middle is left out beyond a thousand characters. `describeIssue` says it in the language of the reader. */
  readonly message: string
}

/**
 * What a language says of issues: one sentence a code, from the details of the code alone.
 *
 * @typeParam D - the details, by code
 */
export type Messages<D> = { readonly [K in keyof D]: (details: D[K]) => string }

/**
 * The issues of a table of details, told apart by `code`.
 *
 * @typeParam D - the details, by code
 */
export type IssuesOf<D> = { [K in keyof D & string]: Issue<K, D[K]> }[keyof D & string]

/**
 * Makes an issue, of severity `error` where none is given.
 *
 * @typeParam D - the details, by code
 */
export type IssueMaker<D> = <K extends keyof D & string>(
  code: K,
  path: IssuePath,
  details: D[K],
  severity?: Severity,
) => Issue<K, D[K]>
