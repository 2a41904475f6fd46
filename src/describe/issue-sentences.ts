/** The sentence of a code, from the details of the code; none where the language has none. */
export type SayDetails = ((details: never) => string) | undefined

/**
 * What a language says of issues: a sentence a code, with its capital and its full stop. Parts of a language are put
 * together as objects are: `{ ...issues, ...readerIssues }`.
 */
export interface IssueLanguage {
  /** The sentence of each code, from the details of the code. */
  readonly issues: Readonly<Record<string, SayDetails>>
}
