import { CompetencyError } from '../base/competency-error'
import type { NumberRange } from '../base/expected'
import { parameterIssue } from '../base/invalid-parameter'
import type { Issue, IssuePath } from '../base/issue'
import { throwIssues } from '../base/throw-issues'
import { highestLevel, isHeldOn, lowestHeld } from '../model/scale-of'
import type { LevelPair } from './level-pair'
import type { ScaleMeasure } from './scale-measure'

/** A table of levels that the caller gives, and for which competencies. */
export interface LevelTable<From extends string = string, To extends string = string> {
  /** Only from this competency; from any when absent. */
  readonly from?: From
  /** Only to this competency; to any when absent. */
  readonly to?: To
  /** Ascending in `from`, never falling in `to`; what stands between two rows is interpolated. */
  readonly levels: readonly LevelPair[]
}

/** The first table that is for these competencies. */
export function tableFor<From extends string, To extends string>(
  tables: readonly LevelTable<From, To>[],
  from: From,
  to: To,
): { readonly table: LevelTable<From, To>; readonly index: number } | undefined {
  const index = tables.findIndex((table) => (table.from ?? from) === from && (table.to ?? to) === to)
  const table = tables[index]
  return table === undefined ? undefined : { table, index }
}

/** The rows of a table; refused when they are not in order or not on the scales. */
export function checkedPairs(
  table: readonly LevelPair[],
  scales: { readonly from: ScaleMeasure; readonly to: ScaleMeasure; readonly path: IssuePath },
): readonly LevelPair[] {
  const { from, to, path } = scales
  if (table.length === 0) throw new CompetencyError(tableIssue([...path, 'length'], '0', { atLeast: 1 }))
  throwIssues(
    table.flatMap((row, i): Issue[] => {
      const before = table[i - 1]
      const at = [...path, i]
      if (!isOn(from, row.from)) return [tableIssue([...at, 'from'], String(row.from), rangeOf(from))]
      if (!isOn(to, row.to)) return [tableIssue([...at, 'to'], String(row.to), rangeOf(to))]
      if (before === undefined) return []
      if (!(row.from > before.from))
        return [tableIssue([...at, 'from'], String(row.from), { above: before.from })]
      if (!(row.to >= before.to)) return [tableIssue([...at, 'to'], String(row.to), { atLeast: before.to })]
      return []
    }),
  )
  return table
}

function isOn(scale: ScaleMeasure, level: number): boolean {
  return (
    typeof level === 'number' && isHeldOn({ lowest: lowestHeld(scale), highest: highestLevel(scale) }, level)
  )
}

function rangeOf(scale: ScaleMeasure): NumberRange {
  return { atLeast: lowestHeld(scale), atMost: highestLevel(scale) }
}

function tableIssue(path: IssuePath, found: string, range: NumberRange): Issue {
  return parameterIssue({
    subject: 'level table',
    parameter: path.join('.'),
    found,
    expected: range,
    path,
  })
}
