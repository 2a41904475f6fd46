import type { CompetencyModel } from '../../model/competency-model'
import type { Holdings } from '../../model/holdings'
import { shown } from '../read/cell-text'
import { canBeKey } from '../read/entries'
import { type Findings, findings } from '../read/findings'
import { resultOfTable, type TableResult } from '../read/result'
import { checkOptions, type RowsKind } from './check-options'
import { type RowsIssue, rowsIssue } from './issues'
import { holdingsOf, type KeptLevels, keepLevel } from './kept-levels'
import { levelCells } from './level-cells'
import { openRows, type RowAt } from './open-rows'
import { pathIn, type RowValues, rowValues } from './row-values'
import type { HoldingsRowsOptions } from './rows-options'

const kind: RowsKind<'person'> = {
  subject: 'parseHoldingsRows',
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
  const isSame = samePerson(rowValues({ columns: checked.columns, found }), found)
  const levels: KeptLevels<C> = new Map()
  for (const row of open.rows) {
    if (!isSame(row)) continue
    for (const cell of cellsOf(row)) {
      keepLevel(levels, cell, { row: row.index, path: pathIn(row, cell.column) }, found)
    }
  }
  return resultOfTable(holdingsOf(levels), found)
}

/** Whether a row is of the person of the rows before it; where no column says so, it is. */
function samePerson(values: RowValues<'person'>, found: Findings<RowsIssue>): (row: RowAt) => boolean {
  const isNamed = values.columnOf('person') !== undefined
  let person: string | undefined
  return (row) => {
    if (!isNamed) return true
    const id = values.needed(row, 'person')
    const path = values.pathOf(row, 'person')
    if (id === undefined || !canBeKey(id, 'people', path, found)) return false
    person ??= id
    if (id === person) return true
    found.add(rowsIssue('another-person', path, { person: shown(person), found: shown(id) }))
    return false
  }
}
