import type { Issue, IssuePath } from './issue'
import { errorIssue } from './issue-of'

/** The issue of a list without entries, where at least one is needed. */
export function emptyList(path: IssuePath): Issue {
  const list = path.join('.')
  return errorIssue('empty-list', path, { list }, `${list} is empty; it must have at least one entry`)
}
