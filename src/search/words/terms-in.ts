import { spellings } from './spellings'
import type { Stemmer } from './stemmer-of'
import { stopWords } from './stop-words'
import { type Word, wordsIn } from './words-in'

/** A word of a text as it is searched: by its stem. */
export interface Term {
  readonly stem: string
  /** The word that it is of. */
  readonly word: Word
}

/** Words as texts have them, however they are spelt; the second half of a doubled one (`buku-buku`) says nothing more. */
export function spelledWords(text: string): Word[] {
  const words: Word[] = []
  for (const word of wordsIn(text)) {
    const before = words.at(-1)
    if (before?.text === word.text && text.slice(before.end, word.start) === '-') continue
    const spelling = spellingsByWord.get(text.slice(word.start, word.end)) ?? spellingsByWord.get(word.text)
    if (spelling === undefined) words.push(word)
    else words.push(...spelling.split(' ').map((each) => ({ ...word, text: each })))
  }
  return words
}

const spellingsByWord: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map(Object.entries(spellings)))()

/** The stems of a text that say something, one after the other. */
export function termsIn(text: string, stem: Stemmer): Term[] {
  return spelledWords(text)
    .filter((word) => !stopWords.has(word.text))
    .map((word) => ({ stem: stem(word.text), word }))
}
