import type { CompetencyModel } from '../../model/competency-model'
import { holdingsIssues } from '../../model/holdings-issues'
import type { Findings } from '../read/findings'
import { type LevelReader, ownScale } from '../read/level-reader'
import { type RowReader, textOf } from '../read/row-reader'
import type { Column } from '../read/sheet'
import { isUnassessed } from './words'

/** What a cell says of a level held: the level, that nobody assessed it, or `undefined` when it cannot be read. */
export type HeldReading = number | 'not-assessed' | undefined

/** Reads a level held: any number from the floor of the scale to its highest level, or the name of a level. */
export function readHeld<Field extends string>(
  model: CompetencyModel,
  levels: LevelReader,
  found: Findings,
  reader: RowReader<Field>,
  column: Column,
  code: string,
): HeldReading {
  const cell = reader.cell(column)
  if (cell === undefined) return 'not-assessed'
  const text = textOf(cell)
  const named = typeof cell.value === 'string' ? levels(ownScale(model, code), text) : undefined
  if (named === undefined && !cell.literal && isUnassessed(text)) return 'not-assessed'
  const number = named ?? reader.numberIn(cell, column)
  if (number === null) return undefined
  if (number === undefined) {
    reader.invalid(cell, column, 'level')
    return undefined
  }
  const issues = holdingsIssues(model, Object.fromEntries([[code, number]]))
  for (const issue of issues) found.add({ ...issue, path: reader.path(column) })
  return issues.length === 0 ? number : undefined
}
