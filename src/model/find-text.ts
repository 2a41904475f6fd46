import type { LocalizedText } from './localized-text'

/** A text, and the language it was found in. */
export interface FoundText {
  /** The text. */
  readonly text: string
  /** Tag of the language it is in, as the text spells it. */
  readonly tag: string
  /** Whether it is in another language than the one asked for. A region or script more or less is no other language. */
  readonly fellBack: boolean
}

/** Where to look when the language asked for is missing. */
export interface FindTextOptions {
  /** Tags of other languages, the best first; `['en', 'id']` when absent. What is left comes last, by tag. */
  readonly fallback?: readonly string[]
}

/**
 * Takes a text in the reader's language: by its tag, then by shorter tags (`id-Latn-ID`, `id-Latn`, `id`), then by any
 * other tag of that language (`id-ID` for `id`), then in the languages of `fallback` in the same way, then in whichever
 * there is, by tag. Blank texts count as missing; case of tags does not matter.
 *
 * @param text - the text by language
 * @param tag - tag of the reader's language
 * @param options - other languages to look in
 * @returns the text, its language, and whether that is another one; `undefined` when there is none in any
 * @example
 * ```ts
 * import { findText } from 'kompetensi'
 *
 * const name = { id: 'Integritas', en: 'Integrity' }
 * console.log(findText(name, 'id-ID')) // { text: 'Integritas', tag: 'id', fellBack: false }
 * console.log(findText(name, 'jv')) // { text: 'Integrity', tag: 'en', fellBack: true }
 * ```
 */
export function findText(
  text: LocalizedText,
  tag: string,
  { fallback = ['en', 'id'] }: FindTextOptions = {},
): FoundText | undefined {
  // Nearly always the text has the very tag.
  const exact = Object.hasOwn(text, tag) ? text[tag] : undefined
  if (exact !== undefined && exact.trim() !== '') return { text: exact, tag, fellBack: false }
  const there = textsOf(text)
  const wanted = tag.toLowerCase()
  for (const other of [wanted, ...fallback.map((each) => each.toLowerCase())]) {
    const found = nearest(there, other)
    if (found !== undefined) return foundText(found, wanted)
  }
  const [first] = there
  return first === undefined ? undefined : foundText(first, wanted)
}

/** The text in a language, or in the best other one; blank when there is none. */
export function textIn(text: LocalizedText, tag: string): string {
  return findText(text, tag)?.text ?? ''
}

/** One text: its tag as written and in small letters. */
interface Tagged {
  readonly text: string
  readonly tag: string
  readonly folded: string
}

/** The texts that are not blank, by tag. */
function textsOf(text: LocalizedText): Tagged[] {
  return Object.keys(text)
    .sort()
    .flatMap((tag): Tagged[] => {
      const own = text[tag]
      return own === undefined || own.trim() === '' ? [] : [{ text: own, tag, folded: tag.toLowerCase() }]
    })
}

/** The text whose tag is nearest to one of the same language. */
function nearest(there: readonly Tagged[], wanted: string): Tagged | undefined {
  const parts = wanted.split('-')
  for (let length = parts.length; length > 0; length--) {
    const shorter = parts.slice(0, length).join('-')
    const found = there.find(({ folded }) => folded === shorter)
    if (found !== undefined) return found
  }
  return there.find(({ folded }) => languageOf(folded) === languageOf(wanted))
}

function foundText({ text, tag, folded }: Tagged, wanted: string): FoundText {
  return { text, tag, fellBack: languageOf(folded) !== languageOf(wanted) }
}

/** What a tag begins with: the language without script and region. */
function languageOf(tag: string): string {
  return tag.split('-', 1)[0] ?? tag
}
