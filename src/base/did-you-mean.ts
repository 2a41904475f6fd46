/** "did you mean" for a message in English, or nothing. */
export function didYouMean(suggestion: string | undefined): string {
  return suggestion ? ` (did you mean "${suggestion}"?)` : ''
}
