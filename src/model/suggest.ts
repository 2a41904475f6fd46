/** Longest word a suggestion is sought for; beyond it a typo is not the trouble. */
const longestWord = 64

/** Edit distance (Levenshtein) of two short words; anything above `limit` is returned as `limit + 1`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? limit + 1
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
