/** A form that a prefix takes, by the letters that follow it, and what stood there before. */
export interface PrefixForm {
  /** The prefix that it is a form of. */
  readonly prefix: 'ber' | 'ter' | 'me' | 'pe' | 'per' | 'di' | 'ke' | 'se'
  /** The beginning of a word, with the letters that must follow. */
  readonly pattern: RegExp
  /** What is put in the place of the matched letters. */
  readonly instead: string
}

/**
 * The forms of prefixes, those that take the most away first. After Nazief & Adriani (1996), Adriani et al. (2007) and
 * Arifin et al. (2009): before a vowel, `mem`, `men`, `meng` and `meny` may stand for `p`, `t`, `k` and `s` that are gone.
 */
export const prefixForms: readonly PrefixForm[] = [
  { prefix: 'ber', pattern: /^ber(?=[^r])/, instead: '' },
  { prefix: 'ber', pattern: /^be(?=r[aiueo])/, instead: '' },
  { prefix: 'ber', pattern: /^bel(?=ajar)/, instead: '' },
  { prefix: 'ber', pattern: /^be(?=[^aiueorl]er[^aiueo])/, instead: '' },
  { prefix: 'ter', pattern: /^ter(?=[^r])/, instead: '' },
  { prefix: 'ter', pattern: /^te(?=r[aiueo])/, instead: '' },
  { prefix: 'ter', pattern: /^te(?=[^aiueor]er[^aiueo])/, instead: '' },
  { prefix: 'me', pattern: /^me(?=[lrwy][aiueo])/, instead: '' },
  { prefix: 'me', pattern: /^mem(?=[bfvp])/, instead: '' },
  { prefix: 'me', pattern: /^mem(?=pe)/, instead: '' },
  { prefix: 'me', pattern: /^mem(?=[aiueo])/, instead: 'p' },
  { prefix: 'me', pattern: /^me(?=m(?:[aiueo]|r[aiueo]))/, instead: '' },
  { prefix: 'me', pattern: /^men(?=[cdjstz])/, instead: '' },
  { prefix: 'me', pattern: /^men(?=[aiueo])/, instead: 't' },
  { prefix: 'me', pattern: /^me(?=n[aiueo])/, instead: '' },
  { prefix: 'me', pattern: /^meng(?=[aiueoghqk])/, instead: '' },
  { prefix: 'me', pattern: /^meng(?=[aiueo])/, instead: 'k' },
  { prefix: 'me', pattern: /^menge(?=.)/, instead: '' },
  { prefix: 'me', pattern: /^me(?=ng[aiueo])/, instead: '' },
  { prefix: 'me', pattern: /^meny(?=[aiueo])/, instead: 's' },
  { prefix: 'me', pattern: /^me(?=ny[aiueo])/, instead: '' },
  { prefix: 'pe', pattern: /^pe(?=[wylr][aiueo])/, instead: '' },
  { prefix: 'per', pattern: /^per(?=[^r])/, instead: '' },
  { prefix: 'per', pattern: /^pel(?=ajar)/, instead: '' },
  { prefix: 'pe', pattern: /^pem(?=[bfvp])/, instead: '' },
  { prefix: 'pe', pattern: /^pem(?=[aiueo])/, instead: 'p' },
  { prefix: 'pe', pattern: /^pe(?=m(?:[aiueo]|r[aiueo]))/, instead: '' },
  { prefix: 'pe', pattern: /^pen(?=[cdjstz])/, instead: '' },
  { prefix: 'pe', pattern: /^pen(?=[aiueo])/, instead: 't' },
  { prefix: 'pe', pattern: /^pe(?=n[aiueo])/, instead: '' },
  { prefix: 'pe', pattern: /^peng(?=[^aiueo])/, instead: '' },
  { prefix: 'pe', pattern: /^peng(?=[aiueo])/, instead: '' },
  { prefix: 'pe', pattern: /^peng(?=[aiueo])/, instead: 'k' },
  { prefix: 'pe', pattern: /^penge(?=.)/, instead: '' },
  { prefix: 'pe', pattern: /^peny(?=[aiueo])/, instead: 's' },
  { prefix: 'pe', pattern: /^pe(?=ny[aiueo])/, instead: '' },
  { prefix: 'pe', pattern: /^pe(?=[^aiueorwylmn])/, instead: '' },
  { prefix: 'di', pattern: /^di(?=.)/, instead: '' },
  { prefix: 'ke', pattern: /^ke(?=.)/, instead: '' },
  { prefix: 'se', pattern: /^se(?=.)/, instead: '' },
]

/** What everyday speech leaves of `me`, at the beginning of a word: *ngatur*, *nolak*, *nyusun*. */
export const spokenForms: readonly PrefixForm[] = [
  { prefix: 'me', pattern: /^nge(?=[^aiueo])/, instead: '' },
  { prefix: 'me', pattern: /^ng(?=[aiueo])/, instead: '' },
  { prefix: 'me', pattern: /^ng(?=[aiueo])/, instead: 'k' },
  { prefix: 'me', pattern: /^ny(?=[aiueo])/, instead: 's' },
  { prefix: 'me', pattern: /^ny(?=[aiueo])/, instead: 'c' },
  { prefix: 'me', pattern: /^n(?=[aiueo])/, instead: 't' },
  { prefix: 'me', pattern: /^n(?=[cdj])/, instead: '' },
  { prefix: 'me', pattern: /^m(?=[aiueo])/, instead: 'p' },
]

/** Suffixes by their place from the end: a particle, whose it is, what it makes of the word (`-in` in everyday speech). */
export const suffixes: readonly (readonly string[])[] = [
  ['lah', 'kah', 'tah', 'pun'],
  ['ku', 'mu', 'nya'],
  ['kan', 'an', 'i', 'in'],
]

/** Prefixes and suffixes that no word has together. */
export const forbiddenPairs: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'ber-i',
  'di-an',
  'ke-i',
  'ke-kan',
  'me-an',
  'se-i',
  'se-kan',
])
