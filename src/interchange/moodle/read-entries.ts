import { canBeKey } from '../read/entries'
import type { Findings } from '../read/findings'
import { sameContent, tellRepeatedRow } from '../read/same-rows'
import { moodleColumns, mostCharacters, place } from './columns'
import { cell, isNothing, type MoodleRow, pathOf } from './moodle-row'

/** An entry of a framework. */
export interface Entry {
  readonly row: MoodleRow
  readonly id: string
  readonly name: string
}

/** The entries by ID number; what Moodle would not create is told. */
export function readEntries(rows: readonly MoodleRow[], found: Findings): ReadonlyMap<string, Entry> {
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
function isWhole(row: MoodleRow, found: Findings): boolean {
  const missing = [place.id, place.name].find((each) => isNothing(cell(row, each)))
  if (missing === undefined) return true
  const column = moodleColumns[missing]
  const message = `the cell in "${column}" is blank or 0; Moodle leaves the row out, and all below it`
  found.error('cell-missing', pathOf(row, missing), { column }, message)
  return false
}

function tellLong(row: MoodleRow, column: number, found: Findings): void {
  const { length } = [...cell(row, column)]
  if (length <= mostCharacters) return
  const message = `the text has ${length} characters, and Moodle keeps ${mostCharacters}`
  found.warning('text-too-long', pathOf(row, column), { length, most: mostCharacters }, message)
}
