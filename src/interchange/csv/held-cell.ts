import type { CompetencyModel } from '../../model/competency-model'
import { holdingsIssues } from '../../model/holdings-issues'
import type { Findings } from '../read/findings'
import { levelReader, ownScale } from '../read/level-reader'
import { type Column, type RowReader, textOf } from '../read/row-reader'
import type { LevelSpellings } from '../read/table-options'
import { allowedLevel, levelIn } from './level-cell'
import { isUnassessed } from './words'

/** What a cell says of a level held: the level, that nobody assessed it, or `undefined` when it cannot be read. */
export type HeldReading = number | 'not-assessed' | undefined

/** Reads what a cell of a row says of the level held of a competency. */
export type HeldReader = (row: RowReader<never>, column: Column, code: string) => HeldReading

/** Reads levels held: any number from the floor of the scale to its highest level, or the name of a level. */
export function heldReader(model: CompetencyModel, words: LevelSpellings, found: Findings): HeldReader {
  const levels = levelReader({ levels: words.levels, isNothing: isUnassessed })
  return (row, column, code) => {
    const cell = row.cell(column)
    if (cell === undefined) return 'not-assessed'
    const text = textOf(cell)
    const named = typeof cell.value === 'string' ? levels(ownScale(model, code), text) : undefined
    if (named === undefined && !cell.literal && isUnassessed(text)) return 'not-assessed'
    const reading = { row, column, cell, named }
    const level = levelIn(reading)
    if (level === undefined) return undefined
    const issues = holdingsIssues(model, Object.fromEntries([[code, level]]))
    return allowedLevel(level, reading, issues, found)
  }
}
