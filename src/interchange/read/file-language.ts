import { invalidParameter } from '../../base/invalid-parameter'
import { canonicalTag, isLanguageTag } from '../../model/language-tag'

/** A language as a file needs it: one of `kompetensi/locale/id` and its like, or no more than its tag, `{ tag: 'jv' }`. */
export interface FileLanguage {
  /** Tag of the language by BCP 47, such as `id`, `en` or `jv`. */
  readonly tag: string
}

/** In which language a file is written. */
export interface FileLanguageOption {
  /** The language of the file: names and texts of the model are taken in it. */
  readonly language: FileLanguage
}

/** The tag of a language that was given, or an error. */
export function tagOf(language: FileLanguage | undefined, subject: string): string {
  // JavaScript callers can pass anything.
  const given: unknown = language
  const tag: unknown = typeof given === 'object' && given !== null && 'tag' in given ? given.tag : undefined
  if (isLanguageTag(tag)) return canonicalTag(tag)
  const found = typeof given === 'string' ? given : tag
  throw invalidParameter(subject, 'language', found, { ofKind: 'language', like: "{ tag: 'id' }" })
}

/** The tag of a language that may be given; `und`, a language that is not known, where it is not. */
export function tagOrUnknown(language: FileLanguage | undefined, subject: string): string {
  return language === undefined ? 'und' : tagOf(language, subject)
}

/** The language of words that formats have in Indonesian and English alone: English for every other. */
export function wordLanguage(tag: string): 'id' | 'en' {
  return /^id(?:-|$)/i.test(tag) ? 'id' : 'en'
}
