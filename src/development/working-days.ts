import { addDays } from '../base/add-days'
import { lastWritable } from '../base/iso-date'
import { isoWeekday } from '../base/iso-weekday'

/** The days that are worked. */
interface WorkingCalendar {
  /** Weekdays worked, 1 Monday … 7 Sunday; at least one. */
  readonly workingWeekdays: readonly number[]
  /** Days that are not worked although their weekday is, `YYYY-MM-DD`. */
  readonly holidays: readonly string[]
}

/**
 * Tells the date of a working day by its number: 0 is the first working day on or after `start`. `undefined` past the
 * year 9999, which `YYYY-MM-DD` cannot write.
 */
export function workingDays(
  start: string,
  { workingWeekdays, holidays }: WorkingCalendar,
): (index: number) => string | undefined {
  const free = new Set(holidays)
  const dates: string[] = []
  let next: string | undefined = start
  return (index) => {
    while (next !== undefined && dates.length <= index) {
      if (workingWeekdays.includes(isoWeekday(next)) && !free.has(next)) dates.push(next)
      next = next === lastWritable ? undefined : addDays(next, 1)
    }
    return dates[index]
  }
}
