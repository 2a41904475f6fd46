import type { CompetencyModel } from '../../model/competency-model'
import { isCompetency } from '../../model/is-competency'
import { tellSharedName } from '../read/entries'
import { finderOf } from '../read/finder'
import type { Findings } from '../read/findings'
import { tellUnknownCompetency } from '../read/tell-unknown-competency'
import type { CheckedOptions } from './check-options'
import type { RowsIssue } from './issues'
import { type LevelIn, type LevelReading, levelIn } from './level-in'
import type { OpenRows, RowAt } from './open-rows'
import { pathIn, scalarIn, tellMissing, textIn } from './row-values'
import { tellUnread } from './tell-unread'
import { wideColumns } from './wide-columns'

/** What a row says of the level of a competency. */
export interface LevelCell<C extends string = string> {
  readonly code: C
  readonly column: string
  /** The level, or that there is none; `undefined` where it cannot be read, which was told. */
  readonly level: LevelReading
}

/** Finds what a row says of levels. A row of a competency and a level that are both NULL, as of an outer join, says nothing. */
export type LevelCells<C extends string = string> = (row: RowAt) => readonly LevelCell<C>[]

/** Finds levels where the options say that they stand; tells of the columns in which nothing is read. */
export function levelCells<C extends string>(
  model: CompetencyModel<string, C>,
  { rows, columns }: OpenRows,
  options: CheckedOptions<string>,
  found: Findings<RowsIssue>,
): LevelCells<C> {
  const { layout } = options
  const levelOf = levelIn(model, options.words, found)
  const read = new Set([...options.columns.values(), ...options.ignored])
  if (layout.is === 'long') {
    for (const column of [layout.competency, layout.level]) read.add(column)
    tellUnread({ model, rows, columns, read, isWide: false }, found)
    return longCells({ model, layout, levelOf }, found)
  }
  const codes = wideColumns(model, { columns, given: layout.columns, passed: read }, found)
  for (const column of codes.told) read.add(column)
  tellUnread({ model, rows, columns, read, isWide: true }, found)
  const places = [...codes.columns]
  return (row) => places.map(([code, column]) => ({ code, column, level: levelOf(row, column, code) }))
}

interface LongReading<C extends string> {
  readonly model: CompetencyModel<string, C>
  readonly layout: { readonly competency: string; readonly level: string }
  readonly levelOf: LevelIn
}

function longCells<C extends string>(
  { model, layout, levelOf }: LongReading<C>,
  found: Findings<RowsIssue>,
): LevelCells<C> {
  const find = finderOf(model.competencies, model.id)
  const { competency, level: column } = layout
  return (row) => {
    const errors = found.errors()
    const name = textIn(row, competency, found)
    if (name === undefined) {
      if (found.errors() === errors && scalarIn(row, column).is !== 'null')
        tellMissing(row, competency, found)
      return []
    }
    const [code, ...others] = find(name)
    if (others.length > 0) {
      tellSharedName({ kind: 'competencies', name, keys: find(name) }, pathIn(row, competency), found)
      return []
    }
    if (code === undefined || !isCompetency(model, code)) {
      tellUnknownCompetency(model, name, pathIn(row, competency), found)
      return []
    }
    return [{ code, column, level: levelOf(row, column, code) }]
  }
}
