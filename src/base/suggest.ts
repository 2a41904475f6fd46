/** As much of a word as a suggestion is sought for; beyond it a typo is not the trouble. */
const longestWord = 64

/** After this many issues callers seek no suggestion: a thousand unknown codes are not a thousand typing errors. */
export const mostSuggestions = 20

/**
 * Whether as many edits make one word of another: a letter more, other or less, or two neighbours swapped. Of a word that has ended,
 * `undefined` comes before the other, which makes nothing of it.
 */
export function isNear(a: string, b: string, edits: number): boolean {
  if (a === b) return true
  if (a[0] === b[0]) return isNear(a.slice(1), b.slice(1), edits)
  return (
    edits > 0 &&
    [`${b[0]}${a}`, `${b[0]}${a.slice(1)}`, a.slice(1), a.replace(/(.)(.)/, '$2$1')].some((edited) =>
      isNear(edited, b, edits - 1),
    )
  )
}

/**
 * The known word that a mistyped one most likely means: the same but for case, else the first that is an edit away, else two, where
 * it has four letters for each. "Catatan" is two edits from "jabatan" and no typing error of it, nor is one code of three letters
 * one of another.
 *
 * @param word - the word that is not known
 * @param known - the words that are
 */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const typed = word.slice(0, longestWord).trim().toLowerCase()
  const within = (edits: number): string | undefined =>
    known.find((each) => typed.length >= edits * 4 && isNear(typed, each.toLowerCase(), edits))
  return within(0) ?? within(1) ?? within(2)
}
