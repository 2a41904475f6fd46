import { checkArguments } from '../../base/check-arguments'
import type { Kinds } from '../../base/kind'
import { someFlag } from '../../model/argument-kinds'
import { checkRatings } from '../../model/check-ratings'
import type { Rating } from '../../model/rating'
import type { Formatted } from '../read/losses'
import type { TableFormat } from '../read/table-options'
import { formatRatingsRows } from './format-ratings-rows'
import { formatRows } from './format-rows'
import type { RatingsTableLossCode } from './ratings-losses'

const formatRatingsTableArguments: Kinds = {
  ratings: { due: true, ofKind: 'list' },
  format: { due: true, fields: { byteOrderMark: someFlag, language: {} } },
}

/**
 * Writes ratings as the text of a CSV file that Excel opens and `parseRatingsTable` reads back.
 *
 * @param ratings - the ratings
 * @param format - language, which also decides the separator and the decimal mark
 * @returns the text, and what stays behind of the ratings, as `formatRatingsRows` tells it
 * @throws `CompetencyError` as `formatRatingsRows` does
 * @example
 * ```ts
 * import { formatRatingsTable } from 'kompetensi/csv'
 * import { id } from 'kompetensi/locale/id'
 *
 * const rating = { person: '=1+1', competency: 'INT', level: 2.5, assessedOn: '2026-11-22', raterKind: 'self' }
 * console.log(formatRatingsTable([rating], { language: id }).value.split('\r\n')[1])
 * // '=1+1;INT;2,5;2026-11-22;;self;;;
 * ```
 */
export function formatRatingsTable(
  ratings: readonly Rating[],
  format: TableFormat,
): Formatted<string, RatingsTableLossCode> {
  checkArguments('formatRatingsTable', { ratings, format }, formatRatingsTableArguments)
  checkRatings('formatRatingsTable', ratings)
  return formatRows(formatRatingsRows(ratings, { language: format.language }), format)
}
