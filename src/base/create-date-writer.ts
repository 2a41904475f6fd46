import { dateIssues } from './date-issues'
import { invalidParameter } from './invalid-parameter'
import type { LanguageBase } from './language'
import { throwIssues } from './throw-issues'

/** A day as people speak of it. */
export interface DayParts {
  /** 1 … 31 */
  readonly day: number
  /** 1 … 12 */
  readonly month: number
  /** Year of the common era. */
  readonly year: number
}

/**
 * Makes what writes dates for a language, the same on every runtime and in every time zone.
 *
 * @param write - writes a day
 * @returns a function that writes a date given as `YYYY-MM-DD`; it throws `CompetencyError` `date-invalid`
 * @example
 * ```ts
 * import { createDateWriter } from 'kompetensi'
 *
 * const date = createDateWriter(({ day, month, year }) => `${day}.${month}.${year}`)
 * console.log(date('2027-05-04')) // 4.5.2027
 * ```
 */
export function createDateWriter(write: (parts: DayParts) => string): LanguageBase['date'] {
  if (typeof write !== 'function') {
    throw invalidParameter('createDateWriter', 'write', write, { like: '({ day, month, year }) => …' })
  }
  return (date) => {
    throwIssues(dateIssues(date, ['date']))
    return write(dayParts(date))
  }
}

/** The parts of a date that exists. */
export function dayParts(date: string): DayParts {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return { day, month, year }
}
