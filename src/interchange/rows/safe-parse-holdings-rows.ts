import type { IssuePath } from '../../base/issue'
import type { CompetencyModel } from '../../model/competency-model'
import type { Holdings } from '../../model/holdings'
import { shown } from '../read/cell-text'
import { canBeKey } from '../read/entries'
import { finderOf } from '../read/finder'
import { type Findings, findings } from '../read/findings'
import { foldHeader } from '../read/fold-header'
import { officialNumber } from '../read/official-number'
import { resultOfTable, type TableResult } from '../read/result'
import { checkOptions, type RowsKind } from './check-options'
import { type RowsIssue, rowsIssue } from './issues'
import { holdingsOf, type KeptLevels, keepLevel } from './kept-levels'
import { levelCells } from './level-cells'
import { type OpenRows, openRows, type RowAt } from './open-rows'
import { nameColumns, personColumns } from './person-columns'
import { pathIn, type RowValues, rowValues, scalarIn } from './row-values'
import type { HoldingsRowsOptions } from './rows-options'
import { shownScalar } from './scalar'

const kind: RowsKind<'person'> = {
  subject: 'safeParseHoldingsRows',
  fields: ['person'],
  needed: [],
  others: {},
  inapplicable: false,
}

/**
 * Reads what one person holds from rows as a database driver gives them, long or wide. NULL (`null`, `undefined`) is not
 * assessed, which is not level 0. A level is a number, a text that writes one (`'3.00'`, as NUMERIC comes from pg), a `bigint`, an
 * object that writes itself as one (Prisma's `Decimal`), the name of a level of the scale, or one of the caller's `words`; true
 * and false, lists and plain objects are refused. Two rows of one competency: a warning where they say the same, else an error,
 * and the first holds.
 *
 * @param model - the model whose competencies the rows name, by code or by name
 * @param rows - the rows; only a row's own columns are read
 * @param options - which columns hold what
 * @returns the holdings; refused when a value could not be used, but then too with the good levels. Paths of issues have the
 * place of the row in `rows`, from 0, and the column. Issues stand in the order in which they were found.
 * @throws `CompetencyError` (`parameter-invalid`) where the options cannot be used
 * @example
 * ```ts
 * import { safeParseHoldingsRows } from 'kompetensi/rows'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const rows = [
 *   { code: 'INT', score: '3.00' },
 *   { code: 'CFV', score: null },
 *   { code: 'SFE', score: true },
 * ]
 * const { value, issues } = safeParseHoldingsRows(lembagaXy, rows, { competency: 'code', level: 'score' })
 * console.log(value) // { INT: 3 }
 * console.log(issues.map(({ path, code }) => [...path, code])) // [[2, 'score', 'value-unreadable']]
 * ```
 */
export function safeParseHoldingsRows<Id extends string, C extends string, Row extends object>(
  model: CompetencyModel<Id, C>,
  rows: readonly Row[],
  options: HoldingsRowsOptions<NoInfer<Row>, NoInfer<C>>,
): TableResult<Holdings<Id, C>, RowsIssue> {
  const checked = checkOptions(model, options, kind)
  const found = findings<RowsIssue>(checked.issues)
  const open = openRows(rows, checked, found)
  const cellsOf = levelCells(model, open, checked, found)
  const isNamed = checked.columns.has('person')
  const isSame = isNamed
    ? samePerson(rowValues({ columns: checked.columns, found }), found)
    : notAnother(model, open, checked.ignored, found)
  const levels: KeptLevels<C> = new Map()
  for (const row of open.rows) {
    if (!isSame(row)) continue
    for (const cell of cellsOf(row)) {
      keepLevel(levels, cell, { row: row.index, path: pathIn(row, cell.column) }, found)
    }
  }
  return resultOfTable(holdingsOf(levels), found)
}

/** Whether a row is of the person of the rows before it. */
function samePerson(values: RowValues<'person'>, found: Findings<RowsIssue>): (row: RowAt) => boolean {
  let person: string | undefined
  return (row) => {
    const id = values.needed(row, 'person')
    const path = values.pathOf(row, 'person')
    if (id === undefined || !canBeKey(id, 'people', path, found)) return false
    person ??= id
    if (id === person) return true
    tellAnother(person, id, path, found)
    return false
  }
}

/**
 * The same where no option names the column of ids: a row of another person is told where a column is called as ids are, or else as
 * names are and holds no names of competencies.
 */
function notAnother(
  model: CompetencyModel,
  { rows, columns }: OpenRows,
  ignored: ReadonlySet<string>,
  found: Findings<RowsIssue>,
): (row: RowAt) => boolean {
  const codesOf = finderOf(model.competencies, model.id)
  const namesPeople = (column: string): boolean =>
    rows.every((row) => codesOf(shownScalar(scalarIn(row, column))).length === 0)
  const free = [...columns].filter((column) => !ignored.has(column))
  const column =
    free.find((each) => personColumns.has(foldHeader(each))) ??
    free.find((each) => nameColumns.has(foldHeader(each)) && namesPeople(each))
  let person: string | undefined
  return (row) => {
    const scalar = column === undefined ? undefined : scalarIn(row, column)
    if (column === undefined || scalar === undefined || scalar.is === 'null') return true
    const id = officialNumber(shownScalar(scalar), column)
    person ??= id
    if (id === person) return true
    tellAnother(person, id, pathIn(row, column), found)
    return false
  }
}

function tellAnother(person: string, id: string, path: IssuePath, found: Findings<RowsIssue>): void {
  found.add(rowsIssue('another-person', path, { person: shown(person), found: shown(id) }))
}
