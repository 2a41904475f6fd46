import { invalidParameter } from '../base/invalid-parameter'
import { canonicalTag, isLanguageTag, primaryLanguage } from './language-tag'

/** Codes of languages that have another one, by the registry of BCP 47: older ones, and some of three letters. */
export const preferredLanguages: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['in', 'id'],
  ['ind', 'id'],
  ['eng', 'en'],
  ['jw', 'jv'],
  ['jav', 'jv'],
  ['sun', 'su'],
])

/**
 * The tag of a language that texts are in; nobody would look for them under an older code of it.
 *
 * @throws `CompetencyError` `parameter-invalid`: of what is no tag, or an older code such as `in`
 */
export function currentTag(subject: string, language: unknown): string {
  const tag = isLanguageTag(language) ? canonicalTag(language) : ''
  const preferred = preferredLanguages.get(primaryLanguage(tag) ?? '')
  if (tag !== '' && preferred === undefined) return tag
  throw invalidParameter(subject, 'language', language, { like: `'${preferred ?? 'id'}'` })
}
