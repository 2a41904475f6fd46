import type { LocalizedText } from '../../model/localized-text'
import { foldWord } from './cell-text'

/** An entry that cells can name. */
export interface Named {
  /** Its name. */
  readonly name?: LocalizedText
  /** Other names. */
  readonly aliases?: readonly string[]
}

/** The keys of the entries that a cell may name: one, several that share the name, or none. */
export type Finder<K extends string = string> = (text: string) => readonly K[]

/** All that cells can call entries: keys, names in every language, other names; for suggestions. */
export function wordsOf(entries: Readonly<Record<string, Named>>): readonly string[] {
  return Object.entries(entries).flatMap(([key, { name, aliases = [] }]) => [
    key,
    ...Object.values(name ?? {}).filter((text) => text !== undefined),
    ...aliases,
  ])
}

/**
 * Finds entries by what a cell says: the key itself; the key qualified by the model (`acme:SQL`); the key
 * whatever its case; a name or another name, whatever its case.
 */
export function finderOf<K extends string>(entries: Readonly<Record<K, Named>>, model?: string): Finder<K> {
  const keys = new Map<string, K[]>()
  const names = new Map<string, K[]>()
  const isKey = (text: string): text is K => Object.hasOwn(entries, text)
  const enter = (map: Map<string, K[]>, word: string, key: K): void => {
    const known = map.get(word)
    if (known === undefined) map.set(word, [key])
    // The words of one entry come one after the other.
    else if (known[known.length - 1] !== key) known.push(key)
  }
  for (const key of Object.keys(entries).filter(isKey)) {
    const { name, aliases = [] } = entries[key]
    enter(keys, foldWord(key), key)
    for (const other of [...Object.values(name ?? {}), ...aliases]) {
      if (other !== undefined) enter(names, foldName(other), key)
    }
  }
  return (text) => {
    if (isKey(text)) return [text]
    const qualifier = model === undefined ? '' : `${model}:`
    const plain = qualifier !== '' && text.startsWith(qualifier) ? text.slice(qualifier.length) : text
    if (isKey(plain)) return [plain]
    const folded = foldWord(plain)
    return keys.get(folded) ?? names.get(foldName(plain)) ?? []
  }
}

/** A name without its case, and with one sign for "and": "Pengembangan Diri & Orang Lain". */
function foldName(text: string): string {
  return foldWord(text).replaceAll(/ (?:dan|and) /g, ' & ')
}
