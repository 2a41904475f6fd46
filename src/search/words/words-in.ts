/** A word of a text. */
export interface Word {
  /** In small letters, characters in their usual form. */
  readonly text: string
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number
  /** Where it ends: the place after its last unit. */
  readonly end: number
}

/** Characters that nobody sees and that part no words: a soft hyphen, a space or a joiner without width. */
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]+/gu
const written = /[\p{L}\p{M}\p{N}]+(?:[\u00AD\u200B-\u200D\u2060\uFEFF]+[\p{L}\p{M}\p{N}]+)*/gu

/** The words of a text, one after the other: letters and digits, whatever stands between them. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: word, index: start } of text.matchAll(written)) {
    // Whose it is, in English: *one's*.
    if (word === 's' && /['’]/.test(text.charAt(start - 1))) continue
    words.push({ text: usualForm(word), start, end: start + word.length })
  }
  return words
}

/** A word in small letters, characters in their usual form; most words have no others. */
function usualForm(word: string): string {
  return /^\w+$/.test(word) ? word.toLowerCase() : word.replace(unseen, '').normalize('NFKC').toLowerCase()
}
