import { dateIssues } from '../base/date-issues'
import { throwIssues } from '../base/throw-issues'
import type { Locale } from '../model/localized-text'
import type { OldOptions } from './old-options'

const months: Readonly<Record<Locale, readonly string[]>> = {
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

/**
 * Writes a date for people. The same on every runtime and in every time zone.
 *
 * @param date - a date, `YYYY-MM-DD`
 * @param options - the language
 * @throws `CompetencyError` `date-invalid`
 * @example
 * ```ts
 * import { formatDate } from 'kompetensi'
 * import { id } from 'kompetensi/locale/id'
 *
 * console.log(formatDate('2027-05-04', { language: id })) // 4 Mei 2027
 * ```
 */
export function formatDate(date: string, options: OldOptions): string {
  throwIssues(dateIssues(date, ['date']))
  const [year = '', month, day] = date.split('-')
  return `${Number(day)} ${months[options.locale][Number(month) - 1] ?? ''} ${Number(year)}`
}
