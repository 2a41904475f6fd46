import type { IssuePath } from '../../base/issue'
import { moodleColumns, type Place } from './columns'

/** One row of a framework. */
export interface MoodleRow {
  /** Its number, from 1. */
  readonly number: number
  /** Its cells. */
  readonly cells: readonly string[]
}

/** The text of a cell; Moodle's rows may end early. */
export function cell({ cells }: MoodleRow, column: Place): string {
  return (cells[column] ?? '').trim()
}

/** Where a cell stands. */
export function pathOf({ number }: MoodleRow, column: Place): IssuePath {
  return [number, moodleColumns[column]]
}

/** What PHP takes for nothing. */
export function isNothing(text: string): boolean {
  return text === '' || text === '0'
}
