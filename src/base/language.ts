/** How a number is written. */
export interface NumberStyle {
  /** Most digits after the decimal mark, 0 … 15; `2` when absent. Trailing zeros are not written. */
  readonly digits?: number
  /** Whether a number above 0 gets a plus sign; `false` when absent. */
  readonly signed?: boolean
}

/** What every language can do: write numbers, dates and lists. Its sentences are parts of their own beside it. */
export interface LanguageBase {
  /** Tag of the language by BCP 47, such as `id`, `en` or `jv`; names and texts of a model are taken in it. */
  readonly tag: string
  /** Writes a finite number, rounded half-up; a negative one gets a true minus sign (−). */
  readonly number: (value: number, style?: NumberStyle) => string
  /** Writes a date, given as `YYYY-MM-DD`. */
  readonly date: (date: string) => string
  /** "a", "a and b", "a, b and c". */
  readonly list: (items: readonly string[]) => string
  /** "3 more": what stands last in a list that names only some. */
  readonly more: (count: number) => string
}
