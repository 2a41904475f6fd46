import type { CompetencyModel } from '../../model/competency-model'
import type { Rating } from '../../model/rating'
import { valueOrThrow } from '../read/result'
import type { RatingsRowsOptions } from './rows-options'
import { safeParseRatingsRows } from './safe-parse-ratings-rows'

/**
 * Reads ratings from rows of a database, as `safeParseRatingsRows` does, and throws where a value cannot be used.
 *
 * @param model - the model whose competencies the rows name, by code or by name
 * @param rows - the rows; only a row's own columns are read
 * @param options - which columns hold what
 * @returns ratings in the order of the rows
 * @throws `CompetencyError` with every error: `column-absent`, `cell-missing`, `cell-invalid`, `value-unreadable`, `day-undecided`,
 * `unknown-competency`, `level-off-scale`, `row-duplicate` and the like; `parameter-invalid` where the options cannot be used
 * @example
 * ```ts
 * import { parseRatingsRows } from 'kompetensi/rows'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * // select nip, code, score, to_char(assessed_on, 'YYYY-MM-DD') as day, rater_kind from rating where nip = $1
 * const rows = [{ nip: '1001', code: 'INT', score: '3.50', day: '2026-11-22', rater_kind: 'atasan' }]
 * const ratings = parseRatingsRows(lembagaXy, rows, {
 *   person: 'nip',
 *   competency: 'code',
 *   level: 'score',
 *   assessedOn: 'day',
 *   raterKind: 'rater_kind',
 * })
 * console.log(ratings)
 * // [{ person: '1001', competency: 'INT', level: 3.5, assessedOn: '2026-11-22', raterKind: 'superior' }]
 * ```
 */
export function parseRatingsRows<Id extends string, C extends string, Row extends object>(
  model: CompetencyModel<Id, C>,
  rows: readonly Row[],
  options: RatingsRowsOptions<NoInfer<Row>, NoInfer<C>>,
): Rating<Id, C>[] {
  return valueOrThrow(safeParseRatingsRows(model, rows, options))
}
