import { dataIssue } from '../read/issues'
import { kindOf } from '../read/kind-of'
import { type CodeKind, type SkkniIssue, skkniIssue } from './issues'

/** Most characters that a code is read and told of. */
export const longestCode = 60

/** The issue of a value that is not written as codes of its kind are. */
export function malformedCode(value: unknown, what: CodeKind, examples: readonly string[]): SkkniIssue {
  if (typeof value !== 'string' && typeof value !== 'number') {
    const found = kindOf(value)
    return dataIssue('wrong-type', [], { expected: 'text', found })
  }
  const text = String(value)
  const found = text.length > longestCode ? `${text.slice(0, longestCode)}…` : text
  return skkniIssue('code-malformed', [], { found, what, examples })
}
