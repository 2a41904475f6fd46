import { addDays as moved } from 'date-fns/addDays'
import { isoDate } from './iso-date'
import { utcDate } from './utc-date'

/**
 * The day so many days after a day. A day past the year 9999 is that year's last.
 *
 * @param date - a date that exists, `YYYY-MM-DD`
 * @param days - a whole number
 */
export function addDays(date: string, days: number): string {
  return isoDate(moved(utcDate(date), days))
}
