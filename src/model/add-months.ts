import { addMonths as moved } from 'date-fns/addMonths'

/** The last day that `YYYY-MM-DD` can write. */
const lastWritable = '9999-12-31'

/**
 * The day so many months after a day. Where the month has no such day it is the month's last: 29 February and
 * 36 months is 28 February. A day past the year 9999 is that year's last.
 *
 * @param date - a date that exists, `YYYY-MM-DD`
 * @param months - a whole number
 */
export function addMonths(date: string, months: number): string {
  const result = moved(inUtc(`${date}T00:00:00Z`), months, { in: inUtc })
  return result.getUTCFullYear() > 9999 ? lastWritable : result.toISOString().slice(0, 10)
}

/** The methods by which date-fns reads and moves a date, in UTC. */
const inUtcMethods = {
  getFullYear(this: Date): number {
    return this.getUTCFullYear()
  },
  getMonth(this: Date): number {
    return this.getUTCMonth()
  },
  getDate(this: Date): number {
    return this.getUTCDate()
  },
  setFullYear(this: Date, year: number, month: number, day: number): number {
    return this.setUTCFullYear(year, month, day)
  },
  setMonth(this: Date, month: number, day: number): number {
    return this.setUTCMonth(month, day)
  },
}

/**
 * A date whose calendar is UTC, for date-fns. date-fns reads and sets local time, and a local calendar may lack a day:
 * Pacific/Apia has no 30 December 2011.
 */
function inUtc(value: Date | number | string): Date {
  return Object.assign(new Date(value), inUtcMethods)
}
