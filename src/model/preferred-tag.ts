import { canonicalTag } from './language-tag'

/** Codes of languages that have another by the registry of BCP 47: an older one, or one of three letters. */
const preferred: Readonly<Record<string, string>> = {
  in: 'id',
  ind: 'id',
  eng: 'en',
  jw: 'jv',
  jav: 'jv',
  sun: 'su',
}

/** A tag as it is written, by the code that is preferred: `id` for `in` and `IND`. */
export function preferredTag(tag: string): string {
  const [language = '', ...rest] = canonicalTag(tag).split('-')
  const own = Object.hasOwn(preferred, language) ? preferred[language] : language
  return [own, ...rest].join('-')
}
