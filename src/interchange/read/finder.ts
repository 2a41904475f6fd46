import type { LocalizedText } from '../../model/localized-text'
import { foldWord } from './cell-text'

/** An entry that cells can name. */
export interface Named {
  /** Its name. */
  readonly name?: LocalizedText
  /** Other names. */
  readonly aliases?: readonly string[]
}

/** The key of the entry a cell names. */
export type Finder = (text: string) => string | undefined

/**
 * Finds entries by what a cell says: the key itself; the key qualified by the model (`acme:SQL`); the key
 * whatever its case; a name or another name, whatever its case, when one entry alone has it.
 */
export function finderOf(entries: Readonly<Record<string, Named>>, model?: string): Finder {
  const keys = new Map<string, string | undefined>()
  const names = new Map<string, string | undefined>()
  // `undefined` marks a word that two entries answer to.
  const enter = (map: Map<string, string | undefined>, word: string, key: string): void => {
    map.set(word, map.has(word) && map.get(word) !== key ? undefined : key)
  }
  for (const [key, { name, aliases = [] }] of Object.entries(entries)) {
    enter(keys, foldWord(key), key)
    for (const other of [...Object.values(name ?? {}), ...aliases]) {
      if (other !== undefined) enter(names, foldWord(other), key)
    }
  }
  return (text) => {
    if (Object.hasOwn(entries, text)) return text
    const qualifier = model === undefined ? '' : `${model}:`
    const plain = qualifier !== '' && text.startsWith(qualifier) ? text.slice(qualifier.length) : text
    if (Object.hasOwn(entries, plain)) return plain
    const folded = foldWord(plain)
    return keys.get(folded) ?? names.get(folded)
  }
}
