import type { PreparedEntry, PreparedPart } from './prepared-index'
import type { SoughtWord } from './query'

/** The first text of an entry in which words stand one after the other. */
export function phrasePart(
  words: readonly SoughtWord[],
  { parts, counts }: PreparedEntry,
): PreparedPart | undefined {
  // Most entries lack one of the words.
  if (!words.every(({ stems }) => stems.some(({ stem }) => counts.has(stem)))) return undefined
  return parts.find((part) => standsIn(words, part.stems))
}

/** Whether words stand somewhere among stems, one after the other: sought from each place of the first. */
function standsIn(words: readonly SoughtWord[], stems: readonly string[]): boolean {
  return (words[0]?.stems ?? []).some(({ stem }) => {
    for (let at = stems.indexOf(stem); at >= 0; at = stems.indexOf(stem, at + 1)) {
      if (standsAt(words, stems, at)) return true
    }
    return false
  })
}

/** Whether words stand at a place among stems. */
function standsAt(words: readonly SoughtWord[], stems: readonly string[], at: number): boolean {
  return words.every((word, i) => word.stems.some(({ stem }) => stem === stems[at + i]))
}

/** Whether some stems are those of words, and no others. */
export function isPhrase(words: readonly SoughtWord[], stems: readonly string[]): boolean {
  return words.length > 0 && stems.length === words.length && standsAt(words, stems, 0)
}
