import type { Findings } from '../read/findings'
import { dataIssue } from '../read/issues'
import { otherFile } from '../read/other-file'
import { firstRows, readCells, withoutPreamble } from '../read/read-cells'
import { tellRepeatedRow } from '../read/same-rows'
import type { Separator } from '../read/table-options'
import { columnOrder } from './column-order'
import { moodleColumns, place } from './columns'
import type { MoodleIssue } from './issues'
import { cell, isNothing, type MoodleRow, pathOf } from './moodle-row'
import type { ParseMoodleOptions } from './parse-moodle-options'

/** The rows of a framework: the one that is the framework, and the others. */
export interface MoodleRows {
  readonly rows: readonly MoodleRow[]
  /** Absent where no row is it. */
  readonly framework?: MoodleRow
}

const separators: readonly Separator[] = [',', ';', '\t', '|']

/** The separator under which most of the first rows have the columns of a framework, then the widest header; else `,`. */
function separatorOf(text: string): Separator {
  let best: Separator = ','
  let most = 0
  for (const separator of separators) {
    const [header = [], ...rows] = firstRows(text, separator, 20)
    const whole = [header, ...rows].filter(({ length }) => length === moodleColumns.length).length
    const score = whole * 1000 + Math.min(999, header.length)
    if (score > most) [best, most] = [separator, score]
  }
  return best
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
  const other = otherFile(body)
  if (other !== undefined) {
    found.add(other)
    return { rows: [] }
  }
  const [header = [], ...others] = readCells(body, separator ?? named ?? separatorOf(body), limits, found)
  const order = columnOrder(header, found)
  return order === undefined ? { rows: [] } : rowsIn(others, order, found)
}

/** Rows below the header, their cells in the order in which Moodle has them. */
function rowsIn(
  table: readonly (readonly string[])[],
  order: readonly number[],
  found: Findings<MoodleIssue>,
): MoodleRows {
  const rows: MoodleRow[] = []
  let framework: MoodleRow | undefined
  for (const [i, given] of table.entries()) {
    const row = { number: i + 2, cells: order.map((index) => given[index] ?? '') }
    if (row.cells.every((each) => each.trim() === '')) continue
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
