import type { IssuePath } from '../base/issue'
import { entryIssue, type KeyProblem, type ModelIssue } from './issues'

/**
 * The first character that has no place in a key, because nobody sees it or sees it as another: two ids that look alike
 * would be two people. Blanks at the ends, and any but a plain space; control characters; half a pair of surrogates,
 * which databases turn into another character; and what is not shown at all. Joiners (U+200C, U+200D) stay between
 * letters other than those of ASCII, where scripts need them.
 */
const misplaced =
  /^\s|\s$|[^\S ]|\u034F|[\p{Cc}\p{Cs}\u115F\u1160\u3164\uFFA0]|(?!(?<=[^\0-\x7F])[\u200C\u200D](?=[^\0-\x7F]))\p{Cf}/u

/** What is wrong with a key, if anything: it is blank, reaches the prototype of objects, or has a character that misleads. */
export function keyIssue(key: string, kind: string, path: IssuePath): ModelIssue | undefined {
  if (key === '__proto__' || key.trim() === '') return entryIssue('reserved-key', path, { key, kind })
  const character = misplaced.exec(key)?.[0]
  if (character === undefined) return undefined
  const hexadecimal = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  const details = { key, kind, character: `U+${hexadecimal}`, problem: problemOf(character) }
  return entryIssue('key-malformed', path, details)
}

/** Whether a text can be a key. */
export function isKey(text: string): boolean {
  return text !== '__proto__' && text !== '' && !misplaced.test(text)
}

function problemOf(character: string): KeyProblem {
  if (/[^\S\uFEFF]/.test(character)) return 'blank'
  if (/\p{Cs}/u.test(character)) return 'half'
  return /\p{Cc}/u.test(character) ? 'control' : 'invisible'
}
