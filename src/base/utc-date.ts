import { UTCDateMini } from '@date-fns/utc/date/mini'

/**
 * A day as a date whose calendar is UTC, for date-fns, which otherwise reads local time: a local calendar may lack a day,
 * as Pacific/Apia lacks 30 December 2011.
 *
 * @param date - a date that exists, `YYYY-MM-DD`
 */
export function utcDate(date: string): Date {
  return new UTCDateMini(`${date}T00:00:00Z`)
}
