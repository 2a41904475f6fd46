/** A text by language. */
type Texts = { readonly [tag: string]: string | undefined }

/** A text, and the language it was found in. */
export interface FoundText {
  /** The text. */
  readonly text: string
  /** Tag of the language it is in. */
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
 * Takes a text in the reader's language: by its tag, then by shorter tags (`id-Latn-ID`, `id-Latn`, `id`), then in the
 * languages of `fallback`, then in whichever there is, by tag. Blank texts count as missing.
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
  text: Texts,
  tag: string,
  { fallback = ['en', 'id'] }: FindTextOptions = {},
): FoundText | undefined {
  const own = tagsFrom(tag)
  for (const [i, candidate] of [...own, ...fallback, ...Object.keys(text).sort()].entries()) {
    const found = Object.hasOwn(text, candidate) ? text[candidate] : undefined
    if (found !== undefined && found.trim() !== '') {
      return { text: found, tag: candidate, fellBack: i >= own.length }
    }
  }
  return undefined
}

/** The text in a language, or in the best other one; blank when there is none. */
export function textIn(text: Texts, tag: string): string {
  return findText(text, tag)?.text ?? ''
}

/** A tag and what it is a kind of: `id-Latn-ID`, `id-Latn`, `id`. */
function tagsFrom(tag: string): string[] {
  const parts = tag.split('-')
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('-'))
}
