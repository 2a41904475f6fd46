/** Longest word a suggestion is sought for; beyond it a typo is not the trouble. */
const longestWord = 64

/** After this many issues callers seek no suggestion: a thousand unknown codes are not a thousand typing errors. */
export const mostSuggestions = 20

/** Edit distance (Levenshtein) of two short words; words whose lengths differ by more than `limit` are not looked at. */
function editDistance(a: string, b: string, limit: number): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  let last = b.length
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  for (let i = 0; i < a.length; i++) {
    let diagonal = i
    last = i + 1
    above = above.map((up, j) => {
      if (j > 0) last = Math.min(diagonal + (a[i] === b[j - 1] ? 0 : 1), up + 1, last + 1)
      diagonal = up
      return last
    })
  }
  return last
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
  const limit = Math.min(2, Math.floor(folded.length / 2))
  let best: string | undefined
  let least = limit + 1
  for (const candidate of known) {
    const distance = editDistance(folded, candidate.toLowerCase(), limit)
    if (distance < least) {
      best = candidate
      least = distance
    }
  }
  return best
}
