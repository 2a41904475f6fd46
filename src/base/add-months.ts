import { addMonths as moved } from 'date-fns/addMonths'
import { isoDate } from './iso-date'
import { utcDate } from './utc-date'

/**
 * The day so many months after a day. Where the month has no such day it is the month's last: 29 February and
 * 36 months is 28 February. A day past the year 9999 is that year's last.
 *
 * @param date - a date that exists, `YYYY-MM-DD`
 * @param months - a whole number
 */
export function addMonths(date: string, months: number): string {
  return isoDate(moved(utcDate(date), months))
}
