import { forbiddenPairs, type PrefixForm, prefixForms, suffixes } from './affixes'

/** Most prefixes of a word, one before the other. */
const mostPrefixes = 3
/** The forms by the letter that they begin with: most words have another. */
const formsByLetter: ReadonlyMap<string, readonly PrefixForm[]> = /* @__PURE__ */ (() =>
  new Map(
    [...'bdkmnpst'].map((letter) => [
      letter,
      prefixForms.filter(({ pattern }) => pattern.source.startsWith(`^${letter}`)),
    ]),
  ))()
/** Fewest letters of a root, and of a word that has one. */
const shortestRoot = 3

/**
 * The root of an Indonesian word, by stripping affixes together (confix stripping, after Nazief & Adriani): a root counts only
 * if it is known, so that loanwords and names stay as they are. Of several the longest counts, which takes the least away.
 *
 * @param word - a word in small letters
 * @param isRoot - whether a text is a root
 * @returns the root; the word itself where none is known
 */
export function stemIndonesian(word: string, isRoot: (text: string) => boolean): string {
  if (word.length <= shortestRoot || isRoot(word)) return word
  let best = ''
  for (const { stem, suffix } of withoutSuffixes(word)) {
    for (const root of withoutPrefixes(stem, suffix, mostPrefixes)) {
      if (root.length > best.length && root.length >= shortestRoot && isRoot(root)) best = root
    }
  }
  return best === '' ? word : best
}

/** What is left of a word, and the suffix that made it, where there was one. */
interface Stripped {
  readonly stem: string
  readonly suffix: string
}

/** A word without its suffixes, and with any of them left. */
function withoutSuffixes(word: string): Stripped[] {
  let all: Stripped[] = [{ stem: word, suffix: '' }]
  for (const [place, endings] of suffixes.entries()) {
    const isDerivation = place === suffixes.length - 1
    all = all.flatMap((each) => [
      each,
      ...endings.flatMap((ending) =>
        each.stem.endsWith(ending) && each.stem.length > ending.length + 1
          ? [{ stem: each.stem.slice(0, -ending.length), suffix: isDerivation ? ending : each.suffix }]
          : [],
      ),
    ])
  }
  return all
}

/** A word without its prefixes, and with any of them left. */
function* withoutPrefixes(stem: string, suffix: string, most: number): Generator<string> {
  yield stem
  if (most === 0) return
  for (const { prefix, pattern, instead } of formsByLetter.get(stem.slice(0, 1)) ?? []) {
    if (!pattern.test(stem) || forbiddenPairs.has(`${prefix}-${suffix}`)) continue
    const rest = stem.replace(pattern, instead)
    if (rest !== stem) yield* withoutPrefixes(rest, suffix, most - 1)
  }
}
