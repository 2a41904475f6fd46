import { invalidParameter } from '../base/invalid-parameter'
import type { LanguageBase } from '../base/language'
import type { DescribeOptions } from './options'

/** What every language has, and what it is. */
const basic: Readonly<Record<keyof LanguageBase, 'string' | 'function'>> = {
  tag: 'string',
  number: 'function',
  date: 'function',
  list: 'function',
  more: 'function',
}
/** What a language looks like. */
export const languageExample = "fullId ('kompetensi/locale/id')"

/**
 * The language of the options; refuses one that is missing, is none, or lacks a part that is to speak.
 *
 * @param subject - the function that was called
 * @param options - its options
 * @param parts - the parts that it needs, beside numbers, dates and lists
 */
export function languageOf<L extends LanguageBase>(
  subject: string,
  options: DescribeOptions<L>,
  parts: readonly (string & keyof L)[],
): L {
  const language = languageIn(subject, options)
  const kinds = [...Object.entries(basic), ...parts.map((part) => [part, 'object'] as const)]
  for (const [part, kind] of kinds) {
    const found: unknown = Reflect.get(language, part)
    if (typeof found !== kind || !found) {
      throw invalidParameter(subject, `language.${part}`, found, {
        ofKind: 'language-part',
        like: languageExample,
      })
    }
  }
  return language
}

/** The language of the options, whatever it can say; refuses what is no language. */
export function languageIn<L extends object>(subject: string, options: { readonly language: L }): L {
  // From JavaScript there may be none.
  const given: { readonly language?: L | null } | null | undefined = options
  const language = given?.language
  if (language && typeof language === 'object') return language
  throw invalidParameter(subject, 'language', language, { ofKind: 'language', like: languageExample })
}
