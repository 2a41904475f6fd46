import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths'
import { addMonths } from './add-months'
import { utcDate } from './utc-date'

/**
 * The whole months from one day to a later one, counted as validity is: from 29 February to 28 February of the next
 * year are 12. `differenceInMonths` of date-fns counts otherwise at the ends of months: 2, not 3, from 31 January to
 * 30 April.
 *
 * @param from - the earlier day, `YYYY-MM-DD`
 * @param to - the later day, `YYYY-MM-DD`
 */
export function monthsBetween(from: string, to: string): number {
  const months = differenceInCalendarMonths(utcDate(to), utcDate(from))
  return addMonths(from, months) > to ? months - 1 : months
}
