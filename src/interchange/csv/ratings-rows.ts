import type { DescribeOptions } from '../../describe/options'
import type { Locale } from '../../model/localized-text'
import type { Rating } from '../../model/rating'
import type { TableCell } from '../read/table-options'
import { headersOf, textCell, type WrittenColumn } from './columns-of-format'
import { tableWords } from './words'

const columns = (locale: Locale): readonly WrittenColumn<Rating>[] => [
  { id: 'Pegawai', en: 'Person', cell: ({ person }) => textCell(person) },
  { id: 'Kompetensi', en: 'Competency', cell: ({ competency }) => textCell(competency) },
  {
    id: 'Nilai',
    en: 'Level',
    cell: ({ level }) => (level === 'not-applicable' ? tableWords[locale].notApplicable : level),
  },
  { id: 'Tanggal penilaian', en: 'Assessed on', cell: ({ assessedOn }) => textCell(assessedOn) },
  { id: 'Berlaku sampai', en: 'Valid until', cell: ({ validUntil }) => textCell(validUntil) },
  { id: 'Jenis penilai', en: 'Rater kind', cell: ({ raterKind }) => textCell(raterKind) },
  { id: 'Penilai', en: 'Rater', cell: ({ rater }) => textCell(rater) },
  { id: 'Bukti', en: 'Evidence', cell: ({ evidence }) => textCell(evidence) },
  { id: 'Model', en: 'Model', cell: ({ model }) => textCell(model) },
]

/**
 * Ratings as rows for a writer of sheets: the header row, then one row a rating. Dates are written
 * `YYYY-MM-DD`, which has one reading everywhere.
 *
 * @param ratings - the ratings
 * @param options - the language of the headers and words
 * @returns rows in the order of the ratings; `null` is a blank cell
 * @example
 * ```ts
 * import { ratingsRows } from 'kompetensi/csv'
 *
 * const rating = { person: 'p1', competency: 'INT', level: 3, assessedOn: '2026-11-22', raterKind: 'assessor' }
 * console.log(ratingsRows([rating], { locale: 'id' })[1]?.slice(0, 4)) // ['p1', 'INT', 3, '2026-11-22']
 * ```
 */
export function ratingsRows(ratings: readonly Rating[], options: DescribeOptions): TableCell[][] {
  const written = columns(options.locale)
  return [
    headersOf(written, options.locale),
    ...ratings.map((rating) => written.map(({ cell }) => cell(rating))),
  ]
}
