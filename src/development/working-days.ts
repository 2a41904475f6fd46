const msPerDay = 86_400_000

/** The days that are worked. */
interface WorkingCalendar {
  /** Weekdays worked, 1 Monday … 7 Sunday; at least one. */
  readonly workingWeekdays: readonly number[]
  /** Days that are not worked although their weekday is, `YYYY-MM-DD`. */
  readonly holidays: readonly string[]
}

/**
 * Tells the date of a working day by its number: 0 is the first working day on or after `start`. `undefined` past the
 * year 9999, which `YYYY-MM-DD` cannot write. Counted in UTC, where each day has 24 hours.
 */
export function workingDays(
  start: string,
  { workingWeekdays, holidays }: WorkingCalendar,
): (index: number) => string | undefined {
  const free = new Set(holidays)
  const dates: string[] = []
  let day = Date.parse(`${start}T00:00:00Z`) / msPerDay
  return (index) => {
    while (dates.length <= index) {
      const date = new Date(day * msPerDay)
      if (date.getUTCFullYear() > 9999) return undefined
      const text = date.toISOString().slice(0, 10)
      // Sunday is 0 in JavaScript and 7 in ISO 8601.
      if (workingWeekdays.includes(date.getUTCDay() || 7) && !free.has(text)) dates.push(text)
      day++
    }
    return dates[index]
  }
}
