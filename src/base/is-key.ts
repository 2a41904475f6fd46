/**
 * The first character that has no place in a key, because nobody sees it or sees it as another: two ids that look alike
 * would be two people. Blanks at the ends, and any but a plain space; control characters; half a pair of surrogates,
 * which databases turn into another character; and what is not shown at all. Joiners (U+200C, U+200D) stay between
 * letters other than those of ASCII, where scripts need them; variation selectors behind signs that have variants.
 */
const misplaced =
  /^\s|\s$|[^\S ]|\u034F|[\p{Cc}\p{Cs}\u115F\u1160\u2800\u3164\uFFA0]|(?<![\p{ExtPict}\p{sc=Han}\p{sc=Mong}])\p{VS}|(?!(?<=[^\0-\x7F])[\u200C\u200D](?=[^\0-\x7F]))\p{Cf}/u

/** Most keys: they are asked of millions of people. */
const plain = /^[\w.:/@-]+$/

/** Whether a text can be a key: a code, or the id of somebody or something. */
export function isKey(text: string): boolean {
  return text !== '__proto__' && text !== '' && (plain.test(text) || !misplaced.test(text))
}

/** The first character of a text for which it cannot be a key. */
export function misplacedIn(text: string): string | undefined {
  return misplaced.exec(text)?.[0]
}

/** The number of a character, as Unicode writes it: `U+200B`. */
export function numberOf(character: string): string {
  const hexadecimal = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `U+${hexadecimal}`
}
