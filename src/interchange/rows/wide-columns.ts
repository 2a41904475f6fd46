import { unknownCompetency } from '../../model/competency-issues'
import type { CompetencyModel } from '../../model/competency-model'
import { foldWord, shown } from '../read/cell-text'
import { finderOf } from '../read/finder'
import type { Findings } from '../read/findings'
import { tableIssue } from '../read/issues'
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
interface WideColumns {
  /** By code. */
  readonly columns: ReadonlyMap<string, string>
  /** The columns that are read, or of which something was told. */
  readonly told: ReadonlySet<string>
}

/** Finds the columns of competencies: those that the caller names, then by code or name, in which `_` may stand for a blank. */
export function wideColumns(
  model: CompetencyModel,
  { columns, given, passed }: GivenColumns,
  found: Findings<RowsIssue>,
): WideColumns {
  const byCode = new Map<string, string>()
  const told = new Set(given.keys())
  const enter = (code: string, column: string): void => {
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
      tellAmbiguous(column, [code, ...others], found)
    }
  }
  if (byCode.size === 0) tellNone(model, columns, found)
  return { columns: byCode, told }
}

function isKnown(model: CompetencyModel, column: string, code: string, found: Findings<RowsIssue>): boolean {
  if (Object.hasOwn(model.competencies, code)) return true
  found.add(unknownCompetency(model, shown(code), ['columns', column], found.count()))
  return false
}

function tellAmbiguous(column: string, codes: readonly string[], found: Findings<RowsIssue>): void {
  const details = { column: shown(column), competencies: namesOf(codes) }
  found.add(rowsIssue('column-ambiguous', [column], details))
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
function codesByWord(model: CompetencyModel): (column: string) => readonly string[] {
  const find = finderOf(model.competencies, model.id)
  const byWord = new Map<string, Set<string>>()
  for (const [code, { name, aliases = [] }] of Object.entries(model.competencies)) {
    for (const word of [code, ...Object.values(name), ...aliases]) {
      if (word === undefined) continue
      const folded = foldWord(word)
      byWord.set(folded, (byWord.get(folded) ?? new Set()).add(code))
    }
  }
  return (column) => {
    const spaced = column.replaceAll('_', ' ')
    const code = find(column) ?? find(spaced)
    if (code !== undefined) return [code]
    return [...(byWord.get(foldWord(column)) ?? byWord.get(foldWord(spaced)) ?? [])]
  }
}
