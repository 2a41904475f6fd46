import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { utcDate } from './utc-date'

/**
 * The days from one day to another; negative when `to` is the earlier.
 *
 * @param from - a date that exists, `YYYY-MM-DD`
 * @param to - a date that exists, `YYYY-MM-DD`
 */
export function daysBetween(from: string, to: string): number {
  return differenceInCalendarDays(utcDate(to), utcDate(from))
}
