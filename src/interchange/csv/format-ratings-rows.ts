import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import { checkRatings } from '../../model/check-ratings'
import type { Rating } from '../../model/rating'
import { type FileLanguageOption, tagOf, wordLanguage } from '../read/file-language'
import type { Formatted } from '../read/losses'
import type { TableCell } from '../read/table-options'
import { checkRated } from './check-written'
import { dayCell, headersOf, textCell, type WrittenColumn } from './columns-of-format'
import { lossesOfRatings, type RatingsTableLossCode } from './ratings-losses'
import { tableWords } from './words'

const columns = (words: 'id' | 'en'): readonly WrittenColumn<Rating>[] => [
  { id: 'Pegawai', en: 'Person', cell: ({ person }) => textCell(person) },
  { id: 'Kompetensi', en: 'Competency', cell: ({ competency }) => textCell(competency) },
  {
    id: 'Nilai',
    en: 'Level',
    cell: ({ level }) => (level === 'not-applicable' ? tableWords[words].notApplicable : level),
  },
  { id: 'Tanggal penilaian', en: 'Assessed on', cell: ({ assessedOn }) => dayCell(assessedOn) },
  { id: 'Berlaku sampai', en: 'Valid until', cell: ({ validUntil }) => dayCell(validUntil) },
  { id: 'Jenis penilai', en: 'Rater kind', cell: ({ raterKind }) => textCell(raterKind) },
  { id: 'Penilai', en: 'Rater', cell: ({ rater }) => textCell(rater) },
  { id: 'Bukti', en: 'Evidence', cell: ({ evidence }) => textCell(evidence) },
  { id: 'Model', en: 'Model', cell: ({ model }) => textCell(model) },
]

const formatRatingsRowsOptions: OptionKinds<FileLanguageOption> = { language: {} }

const formatRatingsRowsArguments: Kinds = {
  ratings: { due: true, ofKind: 'list' },
  options: { due: true, fields: formatRatingsRowsOptions },
}

/**
 * Ratings as rows for a writer of sheets: the header row, then one row a rating. Dates are written
 * `YYYY-MM-DD`, which has one reading everywhere.
 *
 * @param ratings - the ratings
 * @param options - the language of the headers and words: Indonesian, or English for every other
 * @returns rows in the order of the ratings; `null` is a blank cell. And kinds of rater that are words for one
 * that the library knows, and will be read as that one
 * @throws `CompetencyError` with every issue: `level-not-a-number`, `date-invalid`; `parameter-invalid`
 * @example
 * ```ts
 * import { formatRatingsRows } from 'kompetensi/csv'
 * import { id } from 'kompetensi/locale/id'
 *
 * const rating = { person: 'p1', competency: 'INT', level: 3, assessedOn: '2026-11-22', raterKind: 'assessor' }
 * const { value, losses } = formatRatingsRows([rating], { language: id })
 * console.log(value[1]?.slice(0, 4)) // ['p1', 'INT', 3, '2026-11-22']
 * console.log(losses) // []
 * ```
 */
export function formatRatingsRows(
  ratings: readonly Rating[],
  options: FileLanguageOption,
): Formatted<TableCell[][], RatingsTableLossCode> {
  checkArguments('formatRatingsRows', { ratings, options }, formatRatingsRowsArguments)
  checkRatings('formatRatingsRows', ratings)
  checkRated(ratings)
  const words = wordLanguage(tagOf(options.language, 'CSV'))
  const written = columns(words)
  const value = [
    headersOf(written, words),
    ...ratings.map((rating) => written.map(({ cell }) => cell(rating))),
  ]
  return { value, losses: lossesOfRatings(ratings) }
}
