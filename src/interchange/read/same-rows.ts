import type { Issue, IssuePath } from '../../base/issue'
import { issueOf } from '../../base/issue-of'
import { shown } from './cell-text'

/** The issue of a row about something that an earlier row was about: a warning when both say the same. */
export function rowDuplicate(key: string, row: number, same: boolean, path: IssuePath): Issue {
  const short = shown(key)
  return issueOf(
    same ? 'warning' : 'error',
    'row-duplicate',
    path,
    { key: short, row, same },
    `"${short}" stands in row ${row} already, ${same ? 'with the same content' : 'with other content; that row holds'}`,
  )
}

/** Whether two rows of plain data, built alike, say the same. */
export function sameContent(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
