import type { CodeKind, Issue } from '../../base/issue'
import { errorIssue } from '../../base/issue-of'
import { kindOf } from '../read/kind-of'

/** Most characters that a code is read and told of. */
export const longestCode = 60

/** The issue of a value that is not written as codes of its kind are. */
export function malformedCode(value: unknown, what: CodeKind, examples: readonly string[]): Issue {
  if (typeof value !== 'string' && typeof value !== 'number') {
    const found = kindOf(value)
    return errorIssue('wrong-type', [], { expected: 'text', found }, `expected text, found ${found}`)
  }
  const text = String(value)
  const found = text.length > longestCode ? `${text.slice(0, longestCode)}…` : text
  return errorIssue(
    'code-malformed',
    [],
    { found, what, examples },
    `"${found}" is no ${names[what]}; they look like ${examples.join(' or ')}`,
  )
}

const names: Readonly<Record<CodeKind, string>> = {
  'skkni-unit': 'SKKNI unit code',
  'kkni-level': 'KKNI level',
}
