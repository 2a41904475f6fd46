import type { Findings } from '../read/findings'
import { dataIssue } from '../read/issues'
import { readCells, withoutPreamble } from '../read/read-cells'
import { tellRepeatedRow } from '../read/same-rows'
import { place } from './columns'
import type { MoodleIssue } from './issues'
import { cell, isNothing, type MoodleRow, pathOf } from './moodle-row'
import type { ParseMoodleOptions } from './parse-moodle-options'

/** The rows of a framework: the one that is the framework, and the others. */
export interface MoodleRows {
  readonly rows: readonly MoodleRow[]
  /** Absent where no row is it. */
  readonly framework?: MoodleRow
}

/** Reads the rows of a text. */
export function readRows(
  text: unknown,
  { separator, limits = {} }: ParseMoodleOptions,
  found: Findings<MoodleIssue>,
): MoodleRows {
  const { characters = 20_000_000 } = limits
  if (typeof text !== 'string') {
    found.add(dataIssue('wrong-type', [], { expected: 'text', found: 'other' }))
    return { rows: [] }
  }
  if (text.length > characters) {
    found.add(dataIssue('data-too-large', [], { what: 'characters', atMost: characters }))
    return { rows: [] }
  }
  const { body, named } = withoutPreamble(text)
  const rows: MoodleRow[] = []
  let framework: MoodleRow | undefined
  for (const [i, cells] of readCells(body, separator ?? named ?? ',', limits, found).entries()) {
    const row = { number: i + 1, cells }
    if (i === 0 || cells.every((each) => each.trim() === '')) continue
    if (isNothing(cell(row, place.isFramework))) rows.push(row)
    else if (framework === undefined) framework = row
    else {
      const { number } = framework
      const path = pathOf(row, place.isFramework)
      tellRepeatedRow({ key: cell(framework, place.id), row: number, same: false, path }, found)
    }
  }
  return { rows, ...(framework === undefined ? {} : { framework }) }
}
