/** Words by the first of their line: a line of words that belong together is a family, which goes by its first word. */
export function wordFamilies(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const words = line.split(' ')
        return words.map((word) => [word, words[0] ?? word] as const)
      }),
  )
}
