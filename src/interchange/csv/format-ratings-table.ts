import type { Rating } from '../../model/rating'
import type { TableFormat } from '../read/table-options'
import { formatRows } from './format-rows'
import { ratingsRows } from './ratings-rows'

/**
 * Writes ratings as the text of a CSV file that Excel opens and `parseRatingsTable` reads back.
 *
 * @param ratings - the ratings
 * @param format - language, which also decides the separator and the decimal mark
 * @example
 * ```ts
 * import { formatRatingsTable } from 'kompetensi/csv'
 *
 * const rating = { person: '=1+1', competency: 'INT', level: 2.5, assessedOn: '2026-11-22', raterKind: 'self' }
 * console.log(formatRatingsTable([rating], { locale: 'id' }).split('\r\n')[1])
 * // '=1+1;INT;2,5;2026-11-22;;self;;;
 * ```
 */
export function formatRatingsTable(ratings: readonly Rating[], format: TableFormat): string {
  return formatRows(ratingsRows(ratings, format), format)
}
