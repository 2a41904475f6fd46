/** A word of a text. */
export interface Word {
  /** In small letters, characters in their usual form. */
  readonly text: string
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number
  /** Where it ends: the place after its last unit. */
  readonly end: number
}

/** The words of a text, one after the other: letters and digits, whatever stands between them. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const [written] = match
    const start = match.index
    words.push({ text: written.normalize('NFKC').toLowerCase(), start, end: start + written.length })
  }
  return words
}
