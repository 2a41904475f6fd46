import type { Issue, IssuePath } from '../base/issue'
import { sqlIssue } from './issues'

/** Half of a character, without its other half: no text in UTF-8 has it. */
const halfCharacter = /\p{Surrogate}/u

/** Whether databases keep a value as it is: PostgreSQL refuses a NUL, DuckDB puts another character for half of one. */
export function isStorable(value: unknown): boolean {
  return typeof value !== 'string' || !(value.includes('\u0000') || halfCharacter.test(value))
}

/** The issue of a text that databases do not keep as it is. */
export function notStorable(value: unknown, path: IssuePath): Issue {
  return sqlIssue('text-not-storable', path, { found: String(value) })
}
