/** Longest word a suggestion is sought for; beyond it a typo is not the trouble. */
const longestWord = 64

/** After this many issues callers seek no suggestion: a thousand unknown codes are not a thousand typing errors. */
export const mostSuggestions = 20

/** Edits (Levenshtein) that make one word of another, counted up to one more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b || limit < 0) return 0
  const [restA, restB] = [a.slice(1), b.slice(1)]
  if (a[0] === b[0]) return editDistance(restA, restB, limit)
  const edits = (one: string, other: string): number => editDistance(one, other, limit - 1)
  return 1 + Math.min(edits(restA, b), edits(a, restB), edits(restA, restB))
}

/**
 * The known word that a mistyped one most likely means: the same but for case, or at most two edits away.
 *
 * @param word - the word that is not known
 * @param known - the words that are
 */
export function suggest(word: string, known: readonly string[]): string | undefined {
  if (word.length > longestWord) return undefined
  const folded = word.trim().toLowerCase()
  let best: string | undefined
  let tooMany = 1 + Math.min(2, Math.floor(folded.length / 2))
  for (const candidate of known) {
    const distance = editDistance(folded, candidate.toLowerCase(), tooMany - 1)
    if (distance < tooMany) {
      best = candidate
      tooMany = distance
    }
  }
  return best
}
