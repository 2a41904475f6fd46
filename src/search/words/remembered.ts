/** Most words that are remembered: as many as a dictionary has, and no more whatever is typed. */
const mostRemembered = 10_000

/** A function of a word that works out each word once. */
export function remembered<T>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const made = work(word)
    if (known.size < mostRemembered) known.set(word, made)
    return made
  }
}
