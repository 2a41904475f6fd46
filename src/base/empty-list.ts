import type { Issue, IssuePath } from './issue'
import { type ValueIssues, valueIssue } from './issues'

/** The issue of a list without entries, where at least one is needed. */
export function emptyList(path: IssuePath): Issue<'empty-list', ValueIssues['empty-list']> {
  return valueIssue('empty-list', path, { list: path.join('.') })
}
