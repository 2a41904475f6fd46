import type { Findings } from '../read/findings'
import type { ReadIssue } from '../read/issues'
import type { WrittenLevel } from '../read/level-text'
import type { Cell, Column, RowReader } from '../read/row-reader'

/** A cell of levels, and the level that its text is the name of. */
export interface LevelCell {
  readonly row: RowReader<never>
  readonly column: Column
  readonly cell: Cell
  readonly named: WrittenLevel | undefined
}

/** The level a cell shows; that it shows none, or has two readings, is told. */
export function levelIn({ row, column, cell, named }: LevelCell): number | undefined {
  if (typeof named === 'object') {
    row.ambiguous(cell, column, { readings: named, option: 'levels' })
    return undefined
  }
  const level = named ?? row.numberIn(cell, column)
  if (level === undefined) row.invalid(cell, column, 'level', 'levels')
  return level ?? undefined
}

/** A level that the model allows; what it has against the level is told at the cell. */
export function allowedLevel(
  level: number,
  { row, column }: LevelCell,
  issues: readonly ReadIssue[],
  found: Findings,
): number | undefined {
  for (const issue of issues) found.add({ ...issue, path: row.path(column) })
  return issues.length === 0 ? level : undefined
}
