import { misplacedIn, numberOf } from '../base/is-key'
import type { IssuePath } from '../base/issue'
import { entryIssue, type KeyProblem, type ModelIssue } from './issues'

/** What is wrong with a key, if anything: it is blank, reaches the prototype of objects, or has a character that misleads. */
export function keyIssue(key: string, kind: string, path: IssuePath): ModelIssue | undefined {
  if (key === '__proto__' || key.trim() === '') return entryIssue('reserved-key', path, { key, kind })
  const character = misplacedIn(key)
  if (character === undefined) return undefined
  const details = { key, kind, character: numberOf(character), problem: problemOf(character) }
  return entryIssue('key-malformed', path, details)
}

function problemOf(character: string): KeyProblem {
  if (/[^\S\uFEFF]/.test(character)) return 'blank'
  if (/\p{Cs}/u.test(character)) return 'half'
  return /\p{Cc}/u.test(character) ? 'control' : 'invisible'
}
