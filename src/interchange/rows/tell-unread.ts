import { mostSuggestions, suggest } from '../../base/suggest'
import type { CompetencyModel } from '../../model/competency-model'
import { highestLevel, lowestHeld } from '../../model/scale-of'
import { attemptTest } from '../read/attempt-test'
import { isBesideThePoint } from '../read/beside-the-point'
import { shown } from '../read/cell-text'
import { wordsOf } from '../read/finder'
import type { Findings } from '../read/findings'
import { levelReader } from '../read/level-reader'
import { type RowsIssue, rowsIssue } from './issues'
import type { OpenRows, RowAt } from './open-rows'
import { numberOf, type Scalar, scalarOf } from './scalar'

/** Rows, and which of their columns are read. */
interface ReadColumns extends OpenRows {
  readonly model: CompetencyModel
  readonly read: ReadonlySet<string>
  /** Whether a column could have been meant for a competency. */
  readonly isWide: boolean
}

/**
 * Tells once of each column that is not read: a hint, or a warning where every value in it could be a level, or is a word for one
 * that cannot be read ("TBD", "?"), so that nothing that somebody assessed is lost unnoticed. Where it is called nearly as a competency
 * besides, it is an error, as in a sheet.
 */
export function tellUnread(
  { model, rows, columns, read, isWide }: ReadColumns,
  found: Findings<RowsIssue>,
): void {
  const unread = [...columns].filter((column) => !read.has(column))
  if (unread.length === 0) return
  const levels = levelColumns(model, rows, unread)
  const known = isWide ? wordsOf(model.competencies) : []
  for (const column of unread) {
    const holds = levels.has(column) ? 'levels' : 'other'
    const suggestion = found.count() < mostSuggestions ? suggest(column, known) : undefined
    const details = {
      column: shown(column),
      holds,
      ...(suggestion === undefined ? {} : { suggestion }),
    } as const
    const severity = holds === 'other' ? 'hint' : suggestion === undefined ? 'warning' : 'error'
    found.add(rowsIssue('column-unread', [column], details, severity))
  }
}

/** The columns that hold a value, and of which every value can be a level of some scale, or looks like one that is to come. */
function levelColumns(
  model: CompetencyModel,
  rows: readonly RowAt[],
  columns: readonly string[],
): ReadonlySet<string> {
  const isLevel = levelTest(model)
  const isAttempt = attemptTest(model, {})
  const isWord = (scalar: Scalar, column: string): boolean =>
    scalar.is === 'text' &&
    numberOf(scalar) === undefined &&
    !isBesideThePoint(column) &&
    isAttempt({ value: scalar.text, literal: false })
  const possible = new Set(columns)
  const filled = new Set<string>()
  for (const { values } of rows) {
    if (possible.size === 0) break
    // By the keys of the row: the rows may have a column each.
    for (const column of Object.keys(values)) {
      if (!possible.has(column)) continue
      const scalar = scalarOf(values[column])
      if (scalar.is === 'null') continue
      filled.add(column)
      if (!isLevel(scalar) && !isWord(scalar, column)) possible.delete(column)
    }
  }
  return new Set([...possible].filter((column) => filled.has(column)))
}

function levelTest(model: CompetencyModel): (scalar: Scalar) => boolean {
  const scales = Object.values(model.scales)
  const ends = scales.map((scale) => [lowestHeld(scale), highestLevel(scale)] as const)
  const names = levelReader()
  return (scalar) => {
    const number = numberOf(scalar)
    if (number !== undefined) return ends.some(([lowest, highest]) => number >= lowest && number <= highest)
    return scalar.is === 'text' && scales.some((scale) => names(scale, scalar.text) !== undefined)
  }
}
