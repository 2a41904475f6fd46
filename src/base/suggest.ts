import { at } from './at'

/** Longest word a suggestion is sought for; beyond it a typo is not the trouble. */
const longestWord = 64

/** After this many issues callers seek no suggestion: a thousand unknown codes are not a thousand typing errors. */
export const mostSuggestions = 20

/** Edit distance (Levenshtein) of two short words; anything above `limit` is returned as `limit + 1`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  const row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    let diagonal = i - 1
    let least = i
    row[0] = i
    for (let j = 1; j <= b.length; j++) {
      const above = at(row, j)
      const replaced = diagonal + (a[i - 1] === b[j - 1] ? 0 : 1)
      const distance = Math.min(replaced, above + 1, at(row, j - 1) + 1)
      row[j] = distance
      diagonal = above
      least = Math.min(least, distance)
    }
    if (least > limit) return limit + 1
  }
  return at(row, b.length)
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
