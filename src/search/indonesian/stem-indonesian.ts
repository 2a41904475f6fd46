import { forbiddenPairs, type PrefixForm, prefixForms, spokenForms, suffixes } from './affixes'

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

/** Whether a text is a root. */
export type IsRoot = (text: string) => boolean

/**
 * The root of an Indonesian word, by stripping affixes together (confix stripping, after Nazief & Adriani): a root counts only
 * if it is known, so that loanwords and names stay as they are. Of several the one that keeps most letters of the word counts:
 * `operasi` of *mengoperasikan*, for which `koperasi` would need a letter that is not there.
 *
 * @param word - a word in small letters
 * @param kinds - what tells roots, the surest first: a root of a later kind counts where none of an earlier one is in the word
 * @returns the root; the word itself where none is known
 */
export function stemIndonesian(word: string, ...kinds: readonly IsRoot[]): string {
  if (word.length <= shortestRoot || kinds[0]?.(word) === true) return word
  const endings = withoutSuffixes(word)
  const written = endings.flatMap(({ stem, suffix }) => withoutPrefixes(stem, suffix, mostPrefixes))
  return rootAmong(written, kinds) ?? rootAmong(spokenOf(word, endings), kinds) ?? word
}

/** The root among candidates, by the surest kind that tells one. */
function rootAmong(candidates: readonly Candidate[], kinds: readonly IsRoot[]): string | undefined {
  for (const isRoot of kinds) {
    const root = fullest(candidates, isRoot)
    if (root !== undefined) return root
  }
  return undefined
}

/** What may be the root of a word of everyday speech: few words begin as one. */
function spokenOf(word: string, endings: readonly Stripped[]): Candidate[] {
  if (!/^[mn]/.test(word)) return []
  return endings.flatMap(({ stem, suffix }) => withoutForms(spokenForms, stem, suffix))
}

/** What may be a root, and how many letters of the word it keeps. */
interface Candidate {
  readonly root: string
  readonly kept: number
}

/** The root that keeps most; of equals the first. */
function fullest(candidates: readonly Candidate[], isRoot: IsRoot): string | undefined {
  let best: Candidate | undefined
  for (const each of candidates) {
    if (each.kept <= (best?.kept ?? 0) || each.root.length < shortestRoot || !isRoot(each.root)) continue
    best = each
  }
  return best?.root
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
function withoutPrefixes(stem: string, suffix: string, most: number): Candidate[] {
  const whole = { root: stem, kept: stem.length }
  if (most === 0) return [whole]
  const forms = formsByLetter.get(stem.slice(0, 1)) ?? []
  // A letter that is put in place of one that is gone is none of the word's, whatever is taken away after it.
  const shorter = withoutForms(forms, stem, suffix).flatMap(({ root, kept }) =>
    withoutPrefixes(root, suffix, most - 1).map((each) => ({ ...each, kept: Math.min(each.kept, kept) })),
  )
  return [whole, ...shorter]
}

/** A word without one prefix: as each of some forms that fits leaves it. */
function withoutForms(forms: readonly PrefixForm[], stem: string, suffix: string): Candidate[] {
  return forms.flatMap(({ prefix, pattern, instead }): Candidate[] => {
    if (!pattern.test(stem) || forbiddenPairs.has(`${prefix}-${suffix}`)) return []
    const root = stem.replace(pattern, instead)
    return root === stem ? [] : [{ root, kept: root.length - instead.length }]
  })
}
