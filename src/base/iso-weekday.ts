import { getISODay } from 'date-fns/getISODay'
import { utcDate } from './utc-date'

/**
 * The weekday of a day, 1 Monday … 7 Sunday.
 *
 * @param date - a date that exists, `YYYY-MM-DD`
 */
export function isoWeekday(date: string): number {
  return getISODay(utcDate(date))
}
