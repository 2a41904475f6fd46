import type { PreparedEntry, PreparedPart } from './prepared-index'
import type { SoughtWord } from './query'

/** The first text of an entry in which words stand one after the other. */
export function phrasePart(
  words: readonly SoughtWord[],
  { parts, counts }: PreparedEntry,
): PreparedPart | undefined {
  // Most entries lack one of the words.
  if (!words.every(({ stems }) => stems.some(({ stem }) => counts.has(stem)))) return undefined
  return parts.find((part) => phraseAt(words, part.stems) >= 0)
}

/** Where words stand one after the other among stems; below 0 where they do not. */
function phraseAt(words: readonly SoughtWord[], stems: readonly string[]): number {
  const last = stems.length - words.length
  for (let at = 0; at <= last; at++) if (standsAt(words, stems, at)) return at
  return -1
}

/** Whether words stand at a place among stems, and nothing else is there, where that is asked. */
function standsAt(words: readonly SoughtWord[], stems: readonly string[], at: number): boolean {
  return words.every((word, i) => word.stems.some(({ stem }) => stem === stems[at + i]))
}

/** Whether some stems are those of words, and no others. */
export function isPhrase(words: readonly SoughtWord[], stems: readonly string[]): boolean {
  return words.length > 0 && stems.length === words.length && standsAt(words, stems, 0)
}
