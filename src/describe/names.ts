import type { LanguageBase } from '../base/language'
import { textIn } from '../model/find-text'
import type { LocalizedText } from '../model/localized-text'

/** The first so many, and how many more there are. One more is named too, unless `most` says otherwise: it takes no more room. */
export function briefly(
  texts: readonly string[],
  named: number,
  { list, more }: LanguageBase,
  most: number = named + 1,
): string {
  return list(texts.length <= most ? texts : [...texts.slice(0, named), more(texts.length - named)])
}

/** The name of an entry in a language, or its key when the model does not have it. */
export function nameOf(
  entries: Readonly<Record<string, { readonly name: LocalizedText }>>,
  key: string,
  { tag }: Pick<LanguageBase, 'tag'>,
): string {
  const name = Object.hasOwn(entries, key) ? entries[key]?.name : undefined
  return name === undefined ? key : textIn(name, tag)
}
