import { isBesideThePoint } from '../read/beside-the-point'
import type { CellTests } from '../read/cell-tests'
import { foldHeader } from '../read/cell-text'
import type { Findings } from '../read/findings'
import { tableIssue } from '../read/issues'
import { numberingOf } from '../read/layout-words'
import type { Column, RowReader } from '../read/row-reader'
import { fieldsFor, type Sheet, suggestionAmong, suggestionFor } from '../read/sheet'
import { headerPath } from '../read/sheet-columns'
import { cellCounts } from './competency-columns'
import { levelHeaders } from './shared-headers'

/** What tells levels in a table that has a column of them, and what else a header may have been meant for. */
export interface BesideLevels {
  readonly tests: CellTests
  /** Codes and names of competencies. */
  readonly competencies: readonly string[]
}

/** The columns of a table that nobody knows: those that hold levels, and the others. */
export interface UnknownColumns {
  readonly levels: readonly Column[]
  readonly others: readonly Column[]
}

/**
 * Warns of columns that hold levels beside the column of levels, and of which nobody knows what they are: under no header that is
 * nearly one of another field, and no numbers of rows.
 */
export function tellLevelsBeside<Field extends string>(
  sheet: Pick<Sheet<Field>, 'headerRow' | 'absent' | 'known' | 'rows'>,
  columns: readonly Column[],
  { tests, competencies }: BesideLevels,
  found: Findings,
): UnknownColumns {
  const counts = cellCounts(sheet.rows, columns, tests, isAside)
  const countOf = (column: Column): number => counts.get(column)?.levels ?? 0
  const isMeant = (column: Column): boolean =>
    suggestionFor(column.header, fieldsFor(sheet, column), found).suggestion !== undefined
  const levels = columns.filter(
    (column) => countOf(column) > 0 && !isMeant(column) && !isCount(column, sheet.rows),
  )
  for (const column of levels) {
    const { header } = column
    const others = levelHeaders.filter((each) => each !== foldHeader(header))
    const suggestion = suggestionAmong(header, [others, sheet.known, competencies], found)
    const details = { header, levels: countOf(column), ...suggestion }
    found.add(tableIssue('column-unknown', headerPath(sheet.headerRow, column), details, 'warning'))
  }
  return { levels, others: columns.filter((column) => !levels.includes(column)) }
}

/** Whether the first column counts the rows, whatever it is called. */
function isCount(column: Column, rows: Iterable<RowReader<never>>): boolean {
  if (column.index > 0) return false
  const numbers = [...rows].map((row) => numberingOf(row.cell(column)?.value))
  return numbers.length > 1 && numbers.every((number, i) => number === i + 1)
}

/** Ids, folded: `organization_id`, `id_unit`. */
const ids = /^id | id$/

/** Scores are calculated from levels in other tables; beside a level they may be another one. */
function isAside(header: string): boolean {
  const folded = foldHeader(header)
  return ids.test(folded) || (isBesideThePoint(header) && !levelHeaders.includes(folded))
}
