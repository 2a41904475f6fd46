/**
 * What a language says of issues: a sentence a code, with its capital and its full stop. Parts of a language are put
 * together as objects are: `{ ...issues, ...readerIssues }`.
 */
export interface IssueLanguage {
  /** The sentence of each code, from the details of the code. */
  readonly issues: { readonly [code: string]: ((details: never) => string) | undefined }
}
