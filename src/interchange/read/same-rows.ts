import type { IssuePath } from '../../base/issue'
import { shown } from './cell-text'
import type { Findings } from './findings'
import { tableIssue } from './issues'

/** A row about something that an earlier row was about. */
export interface RepeatedRow {
  /** What both are about. */
  readonly key: string
  /** The earlier row. */
  readonly row: number
  /** Whether both say the same. */
  readonly same: boolean
  /** Where the later one stands. */
  readonly path: IssuePath
}

/** Tells of a row about something that an earlier row was about: a warning when both say the same. */
export function tellRepeatedRow({ key, row, same, path }: RepeatedRow, found: Findings): void {
  const short = shown(key)
  found.add(tableIssue('row-duplicate', path, { key: short, row, same }, same ? 'warning' : 'error'))
}

/** Whether two rows of plain data, built alike, say the same. */
export function sameContent(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
