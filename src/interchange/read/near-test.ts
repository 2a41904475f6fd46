import { suggest } from '../../base/suggest'

/** Most texts that are held against the words: a thousand unknown ones are not a thousand typing errors. */
const mostTexts = 40

/** Tells whether a text is one of some words, but for a typing error. */
export function nearTest(words: readonly string[] = []): (text: string) => boolean {
  const known = new Map<string, boolean>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined || known.size >= mostTexts) return before ?? false
    const near = words.filter((word) => Math.abs(word.length - text.length) <= 2)
    const isNear = suggest(text, near) !== undefined
    known.set(text, isNear)
    return isNear
  }
}
