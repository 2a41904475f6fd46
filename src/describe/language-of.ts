import { invalidParameter } from '../base/invalid-parameter'
import type { LanguageBase } from '../base/language'
import type { DescribeOptions } from './options'

/** The language of the options; refuses one that is missing or has not the part that is to speak. */
export function languageOf<L extends LanguageBase>(
  subject: string,
  options: DescribeOptions<L>,
  part: string & keyof L,
): L {
  // From JavaScript there may be none.
  const language: L | undefined = (options as DescribeOptions<L> | undefined)?.language
  if (language?.[part] !== undefined) return language
  const parameter = language === undefined || language === null ? 'language' : `language.${part}`
  throw invalidParameter(subject, parameter, language?.[part], {
    ofKind: 'language',
    like: "fullId ('kompetensi/locale/id')",
  })
}
