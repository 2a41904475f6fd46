import type { CompetencyModel } from '../../model/competency-model'
import type { Holdings } from '../../model/holdings'
import { valueOrThrow } from '../read/result'
import type { HoldingsRowsOptions } from './rows-options'
import { safeParseHoldingsRows } from './safe-parse-holdings-rows'

/**
 * Reads what one person holds from rows of a database, as `safeParseHoldingsRows` does, and throws where a value cannot be used.
 *
 * @param model - the model whose competencies the rows name, by code or by name
 * @param rows - the rows; only a row's own columns are read
 * @param options - which columns hold what
 * @returns the holdings; what is NULL is absent
 * @throws `CompetencyError` with every error: `column-absent`, `cell-missing`, `cell-invalid`, `value-unreadable`, `unknown-competency`,
 * `level-off-scale`, `row-duplicate` and the like; `parameter-invalid` where the options cannot be used
 * @example
 * ```ts
 * import { analyzeGap } from 'kompetensi'
 * import { parseHoldingsRows } from 'kompetensi/rows'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * // select code, level from holding where person_id = $1
 * const rows = [
 *   { code: 'INT', level: '3.00' },
 *   { code: 'CFV', level: null },
 * ]
 * const held = parseHoldingsRows(lembagaXy, rows, { competency: 'code', level: 'level' })
 * console.log(held, analyzeGap(lembagaXy, 'staf-administrasi', held).counts.above) // { INT: 3 } 1
 * ```
 */
export function parseHoldingsRows<Id extends string, C extends string, Row extends object>(
  model: CompetencyModel<Id, C>,
  rows: readonly Row[],
  options: HoldingsRowsOptions<NoInfer<Row>, NoInfer<C>>,
): Holdings<Id, C> {
  return valueOrThrow(safeParseHoldingsRows(model, rows, options))
}
