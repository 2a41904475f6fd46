import { present } from '../../base/present'
import { isBesideThePoint } from '../read/beside-the-point'
import type { CellTests } from '../read/cell-tests'
import { foldHeader } from '../read/cell-text'
import type { Findings } from '../read/findings'
import { tableIssue } from '../read/issues'
import { type Column, textOf } from '../read/row-reader'
import type { Sheet } from '../read/sheet'
import { headerPath } from '../read/sheet-columns'
import { cellCounts, type UnreadColumn } from './competency-columns'
import { competencyHeaders, levelHeaders } from './shared-headers'

// A table that names competencies in two ways: in the cells of a column, and in headers.

/** What is known of a table with a row a level. */
interface RowTable {
  /** The column that names a competency in each row. */
  readonly by: Column
  /** The competencies that a header names. */
  readonly namesOf: (header: string) => readonly string[]
  readonly tests: CellTests
  /** An option that says how the table lies. */
  readonly option?: 'layout'
}

/**
 * Tells of columns of single competencies with levels in them, in a table that names a competency in each row.
 *
 * @returns these columns
 */
export function tellBesideRows(
  { others, rows, headerRow, given }: Pick<Sheet<string>, 'others' | 'rows' | 'headerRow' | 'given'>,
  { by, namesOf, tests, option }: RowTable,
  found: Findings,
): readonly UnreadColumn[] {
  const isGiven = (header: string): boolean => typeof given(header) === 'object'
  const named = others.filter(({ header }) => isGiven(header) || namesOf(header).length > 0)
  const isAside = (header: string): boolean => !isGiven(header) && isBesideThePoint(header)
  const counts = cellCounts(rows, named, tests, isAside)
  return named.flatMap((column) => {
    const { header } = column
    const { levels = 0 } = counts.get(column) ?? {}
    if (levels === 0 && !isGiven(header)) return []
    const details = {
      header,
      ...present({ levels: levels === 0 ? undefined : levels, option }),
      rowsNamedBy: by.header,
    }
    const severity = levels === 0 ? 'warning' : 'error'
    found.add(tableIssue('column-unknown', headerPath(headerRow, column), details, severity))
    return [{ column, codes: namesOf(header) }]
  })
}

/**
 * The column of a wide table that names competencies in its cells, beside one of levels: the table is one of ratings, which is
 * told.
 */
export function tellRatings(
  {
    others,
    rows,
    headerRow,
    namesOf,
    given,
  }: Pick<Sheet<string>, 'others' | 'rows' | 'headerRow' | 'namesOf' | 'given'>,
  found: Findings,
): Column | undefined {
  const headed = (words: readonly string[]): Column | undefined =>
    others.find(({ header }) => words.includes(foldHeader(header)) && given(header) === undefined)
  const column = headed(competencyHeaders)
  if (column === undefined || headed(levelHeaders) === undefined) return undefined
  const cells = [...rows].flatMap((row) => row.cell(column) ?? [])
  const named = cells.filter((cell) => namesOf(textOf(cell)).length > 0)
  if (named.length === 0 || named.length * 2 < cells.length) return undefined
  const { header } = column
  found.add(
    tableIssue('column-unknown', headerPath(headerRow, column), { header, rowsNamedBy: header }, 'error'),
  )
  return column
}
