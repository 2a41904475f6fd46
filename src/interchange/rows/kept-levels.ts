import type { IssuePath } from '../../base/issue'
import type { Findings } from '../read/findings'
import { tellRepeatedRow } from '../read/same-rows'
import type { RowsIssue } from './issues'
import type { LevelCell } from './level-cells'

/** A level, or that there is none, and the row that says so. */
interface KeptLevel {
  readonly level: number | 'not-assessed'
  readonly row: number
}

/** What rows say of the levels of one person, by code: the first row that speaks of a competency holds. */
export type KeptLevels<C extends string = string> = Map<C, KeptLevel>

/** Where a level stands, and what it is told as. */
interface Place {
  readonly row: number
  readonly path: IssuePath
  /** The person, where there are several. */
  readonly person?: string
}

/** Keeps what a row says of a competency, unless an earlier one spoke of it: that is told. */
export function keepLevel<C extends string>(
  levels: KeptLevels<C>,
  { code, level }: LevelCell<C>,
  { row, path, person }: Place,
  found: Findings<RowsIssue>,
): void {
  if (level === undefined || level === 'not-applicable') return
  const earlier = levels.get(code)
  if (earlier === undefined) {
    levels.set(code, { level, row })
    return
  }
  const key = person === undefined ? code : `${person}, ${code}`
  tellRepeatedRow({ key, row: earlier.row, same: earlier.level === level, path }, found)
}

/** The levels as holdings: what was not assessed is absent. */
export function holdingsOf<C extends string>(levels: KeptLevels<C>): { readonly [Code in C]?: number } {
  const holdings: { [Code in C]?: number } = {}
  for (const [code, { level }] of levels) if (level !== 'not-assessed') holdings[code] = level
  return holdings
}
