import type { IssuePath } from '../../base/issue'
import { present } from '../../base/present'
import type { CompetencyModel } from '../../model/competency-model'
import { heldIssue } from '../../model/holdings-issues'
import type { RatedLevel } from '../../model/rating'
import { foldWord, shown } from '../read/cell-text'
import type { Findings } from '../read/findings'
import { tableIssue } from '../read/issues'
import { levelReader, ownScale } from '../read/level-reader'
import type { WrittenLevel } from '../read/level-text'
import { type RowsIssue, rowsIssue } from './issues'
import type { RowAt } from './open-rows'
import { pathIn, scalarIn, tellRefused } from './row-values'
import { hasComma, numberOf, type Scalar, shownScalar } from './scalar'

/** What a value says of a level: the level, that there is none, or `undefined` when it cannot be read, which is told. */
export type LevelReading = RatedLevel | 'not-assessed' | undefined

/** Reads the level of a competency in a column of a row. */
export type LevelIn = (row: RowAt, column: string, code: string) => LevelReading

/** Reads levels: what the caller's words say, then the names of the scale's levels, then numbers. */
export function levelIn(
  model: CompetencyModel,
  words: ReadonlyMap<string, RatedLevel | null>,
  found: Findings<RowsIssue>,
): LevelIn {
  const names = levelReader()
  const levelOf = (scalar: Scalar, code: string): WrittenLevel | undefined => {
    const named = scalar.is === 'text' ? names(ownScale(model, code), scalar.text) : undefined
    return named ?? numberOf(scalar)
  }
  return (row, column, code) => {
    const scalar = scalarIn(row, column)
    const meaning = scalar.is === 'null' ? null : meaningOf(scalar, words)
    if (meaning === null) return 'not-assessed'
    if (meaning === 'not-applicable') return meaning
    const level = meaning ?? levelOf(scalar, code)
    if (typeof level !== 'number') {
      tellUnreadable(scalar, level, pathIn(row, column), found)
      return undefined
    }
    const issue = heldIssue(model, code, level, { path: pathIn(row, column) })
    if (issue !== undefined) found.add(issue)
    return issue === undefined ? level : undefined
  }
}

/** Tells why a value is no level, and that the option `words` can say what it means. */
function tellUnreadable(
  scalar: Scalar,
  readings: readonly [string, string] | undefined,
  path: IssuePath,
  found: Findings<RowsIssue>,
): void {
  const [, column] = path
  const text = shown(shownScalar(scalar))
  if (scalar.is === 'refused') tellRefused(scalar, path, found)
  else if (scalar.is === 'text' && text === '')
    found.add(rowsIssue('level-empty', path, { column: shown(String(column)) }))
  else if (readings !== undefined)
    found.add(tableIssue('cell-ambiguous', path, { found: text, readings, option: 'words' }))
  else if (hasComma(scalar))
    found.add(tableIssue('cell-invalid', path, { found: text, expected: 'point-number' }))
  else {
    // The words are texts: a moment is none.
    const option = scalar.is === 'moment' ? undefined : 'words'
    found.add(tableIssue('cell-invalid', path, { found: text, expected: 'level', ...present({ option }) }))
  }
}

/** What the caller's words say of a value: of a text, of a number by how it is written, of `'99.00'` as of 99. */
function meaningOf(
  scalar: Scalar,
  words: ReadonlyMap<string, RatedLevel | null>,
): RatedLevel | null | undefined {
  if (words.size === 0) return undefined
  const meaning = scalar.is === 'text' ? words.get(foldWord(scalar.text)) : undefined
  if (meaning !== undefined) return meaning
  const number = numberOf(scalar)
  return number === undefined ? undefined : words.get(String(number))
}
