/** Longest header that is looked into: beyond it, it is a sentence. */
const longest = 200

/** The ways to part the words of a folded header in two, the first of them with nothing before; none of a long one. */
export function headerSplits(folded: string): readonly (readonly [before: string, behind: string])[] {
  if (folded.length > longest) return []
  const words = folded.split(' ')
  return words.map((_, i) => [words.slice(0, i).join(' '), words.slice(i).join(' ')])
}
