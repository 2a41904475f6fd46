import type { CompetencyModel } from '../../model/competency-model'
import { isCompetency } from '../../model/is-competency'
import { shown } from '../read/cell-text'
import { tellSharedName } from '../read/entries'
import { finderOf } from '../read/finder'
import type { Findings } from '../read/findings'
import { tableIssue } from '../read/issues'
import { tellUnknownCompetency } from '../read/tell-unknown-competency'
import { type RowsIssue, rowsIssue } from './issues'
import { namesOf } from './open-rows'

/** Columns, and what is known of them. */
interface GivenColumns {
  readonly columns: ReadonlySet<string>
  /** The codes that the caller names, by column. */
  readonly given: ReadonlyMap<string, string>
  /** The columns that hold something else. */
  readonly passed: ReadonlySet<string>
}

/** The columns of competencies. */
interface WideColumns<C extends string> {
  /** By code, in the order of the columns. */
  readonly columns: ReadonlyMap<C, string>
  /** The columns that are read, or of which something was told. */
  readonly told: ReadonlySet<string>
}

/** Finds the columns of competencies: those that the caller names, then by code or name, in which `_` may stand for a blank. */
export function wideColumns<C extends string>(
  model: CompetencyModel<string, C>,
  { columns, given, passed }: GivenColumns,
  found: Findings<RowsIssue>,
): WideColumns<C> {
  const byCode = new Map<C, string>()
  const told = new Set(given.keys())
  const enter = (code: C, column: string): void => {
    told.add(column)
    const other = byCode.get(code)
    if (other === undefined) byCode.set(code, column)
    else found.add(tableIssue('column-duplicate', [column], { header: shown(column), other: shown(other) }))
  }
  for (const [column, code] of given) {
    if (!isKnown(model, column, code, found)) continue
    if (columns.has(column)) enter(code, column)
  }
  const codesOf = codesByWord(model)
  for (const column of columns) {
    if (told.has(column) || passed.has(column)) continue
    const [code, ...others] = codesOf(column)
    if (code === undefined) continue
    if (others.length === 0) enter(code, column)
    else {
      told.add(column)
      tellSharedName({ kind: 'competencies', name: column, keys: [code, ...others] }, [column], found)
    }
  }
  if (byCode.size === 0) tellNone(model, columns, found)
  return { columns: inOrder(byCode, columns), told }
}

function inOrder<C extends string>(
  byCode: ReadonlyMap<C, string>,
  columns: ReadonlySet<string>,
): ReadonlyMap<C, string> {
  const codes = new Map([...byCode].map(([code, column]) => [column, code]))
  const ordered = [...columns].flatMap((column): [C, string][] => {
    const code = codes.get(column)
    return code === undefined ? [] : [[code, column]]
  })
  return new Map(ordered)
}

function isKnown<C extends string>(
  model: CompetencyModel<string, C>,
  column: string,
  code: string,
  found: Findings<RowsIssue>,
): code is C {
  if (isCompetency(model, code)) return true
  tellUnknownCompetency(model, code, ['columns', column], found)
  return false
}

/** Tells that no column is a competency's, unless there are no rows, or an error has said why. */
function tellNone(
  { id: model }: CompetencyModel,
  columns: ReadonlySet<string>,
  found: Findings<RowsIssue>,
): void {
  if (columns.size === 0 || found.errors() > 0) return
  found.add(rowsIssue('no-competency-column', [], { model, columns: namesOf(columns) }))
}

/** The codes that a column's name can stand for: one where it is a code or one competency's name, several where it is the name of these. */
function codesByWord<C extends string>(model: CompetencyModel<string, C>): (column: string) => readonly C[] {
  const find = finderOf(model.competencies, model.id)
  return (column) => {
    const keys = find(column)
    const codes = keys.length > 0 ? keys : find(column.replaceAll('_', ' '))
    return codes.filter((code) => isCompetency(model, code))
  }
}
