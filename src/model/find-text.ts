import { invalidParameter } from '../base/invalid-parameter'
import { isFielded } from '../base/is-fielded'
import { shownValue } from '../base/shown-value'
import { primaryLanguage } from './language-tag'
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
  options: FindTextOptions = {},
): FoundText | undefined {
  checkText(text)
  checkWhere(tag, options)
  return textFor(text, tag, options.fallback)
}

/** The text in a language, or in the best other one; blank when there is none. The tag is that of a language that was checked. */
export function textIn(text: LocalizedText, tag: string): string {
  checkText(text)
  return textFor(text, tag)?.text ?? ''
}

function textFor(
  text: LocalizedText,
  tag: string,
  fallback: readonly string[] = ['en', 'id'],
): FoundText | undefined {
  // Nearly always the text has the very tag.
  const exact = Object.hasOwn(text, tag) ? text[tag] : undefined
  if (exact !== undefined && exact.trim() !== '') return { text: exact, tag, fellBack: false }
  const there = textsOf(text)
  const own = folded(tag)
  for (const wanted of [own, ...fallback.map(folded), '']) {
    const found =
      // Sorted, the longest of the shorter tags comes last.
      there.findLast((each) => wanted.startsWith(each.folded)) ??
      there.find((each) => primaryLanguage(each.folded) === primaryLanguage(wanted) || wanted === '')
    if (found !== undefined) {
      const fellBack = primaryLanguage(found.folded) !== primaryLanguage(own)
      return { text: found.text, tag: found.tag, fellBack }
    }
  }
  return undefined
}

/** Refuses what is no text by language, as from JavaScript. */
function checkText(text: unknown): void {
  if (
    !isFielded(text) ||
    Object.values(text).some((each) => typeof each !== 'string' && each !== undefined)
  ) {
    throw invalidParameter('findText', 'text', text, { like: "{ id: 'Kompetensi', en: 'Competencies' }" })
  }
}

/** Refuses what is no tag, or no other languages to look in. */
function checkWhere(tag: unknown, options: unknown): void {
  if (typeof tag !== 'string') throw invalidParameter('findText', 'tag', tag, { like: "'id'" })
  const expected = { like: "{ fallback: ['en', 'id'] }" }
  if (!isFielded(options)) throw invalidParameter('findText', 'options', options, expected)
  const { fallback = [], ...others } = options
  if (!Array.isArray(fallback) || !fallback.every((each) => typeof each === 'string'))
    throw invalidParameter('findText', 'fallback', shownValue(fallback), { like: "['en', 'id']" })
  const [other] = Object.keys(others)
  if (other !== undefined) throw invalidParameter('findText', other, others[other], { named: ['fallback'] })
}

/** One text: its tag as written, and folded. */
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
      return own === undefined || own.trim() === '' ? [] : [{ text: own, tag, folded: folded(tag) }]
    })
}

/** A tag in small letters that ends in a dash, so that `id-` begins `id-latn-` and not `idn-`. */
function folded(tag: string): string {
  return `${tag.toLowerCase()}-`
}
