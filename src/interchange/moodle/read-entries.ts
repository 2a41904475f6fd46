import { canBeKey } from '../read/entries'
import type { Findings } from '../read/findings'
import { sameContent, tellRepeatedRow } from '../read/same-rows'
import { moodleColumns, mostCharacters, type Place, place } from './columns'
import type { MoodleIssue } from './issues'
import { moodleIssue } from './issues'
import { cell, isNothing, type MoodleRow, pathOf } from './moodle-row'

/** An entry of a framework. */
export interface Entry {
  readonly row: MoodleRow
  readonly id: string
  readonly name: string
}

/** The entries by ID number; what Moodle would not create is told. */
export function readEntries(
  rows: readonly MoodleRow[],
  found: Findings<MoodleIssue>,
): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const row of rows) {
    const id = cell(row, place.id)
    const name = cell(row, place.name)
    const path = pathOf(row, place.id)
    if (!isWhole(row, found) || !canBeKey(id, 'competencies', path, found)) continue
    tellLong(row, place.id, found)
    tellLong(row, place.name, found)
    const earlier = entries.get(id)
    if (earlier === undefined) entries.set(id, { row, id, name })
    else {
      const same = sameContent(earlier.row.cells, row.cells)
      tellRepeatedRow({ key: id, row: earlier.row.number, same, path }, found)
    }
  }
  return entries
}

/** Whether a row has an ID number and a name. */
function isWhole(row: MoodleRow, found: Findings<MoodleIssue>): boolean {
  const missing = [place.id, place.name].find((each) => isNothing(cell(row, each)))
  if (missing === undefined) return true
  const column = moodleColumns[missing]
  found.add(moodleIssue('key-cell-missing', pathOf(row, missing), { column }))
  return false
}

function tellLong(row: MoodleRow, column: Place, found: Findings<MoodleIssue>): void {
  const { length } = [...cell(row, column)]
  if (length <= mostCharacters) return
  found.add(moodleIssue('text-too-long', pathOf(row, column), { length, atMost: mostCharacters }, 'warning'))
}
