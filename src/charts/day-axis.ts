import { addDays } from '../base/add-days'
import type { DayParts } from '../base/create-date-writer'
import { isoWeekday } from '../base/iso-weekday'
import { textWidth } from './text-width'

/** A day that an axis names, as days after its first. */
export interface DayTick {
  /** Days after the first day. */
  readonly day: number
  /** The day, or the month that begins on it. */
  readonly label: string
}

const size = 11

/** How a language names the days of an axis. */
export interface DayAxisWords {
  /** A day, without its year: "30 May". */
  readonly day: (parts: Omit<DayParts, 'year'>) => string
  /** A month of a year: "May 2027". */
  readonly month: (parts: Omit<DayParts, 'day'>) => string
}

/**
 * The days an axis names: every day, every Monday, or the first of every month, second, third, sixth month or year, the
 * closest that have room.
 *
 * @param start - the first day, `YYYY-MM-DD`
 * @param days - how many days the axis has
 * @param width - its width, in pixels
 * @param say - how the language names days and months
 */
export function dayTicks(start: string, days: number, width: number, say: DayAxisWords): DayTick[] {
  const perDay = width / Math.max(1, days)
  const all = Array.from({ length: Math.ceil(days) + 1 }, (_, day) => {
    const date = addDays(start, day)
    const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number)
    return {
      day,
      monday: isoWeekday(date) === 1,
      first: dayOfMonth === 1,
      months: month - 1 + 12 * year,
      byDay: say.day({ day: dayOfMonth, month }),
      byMonth: say.month({ month, year }),
    }
  })
  const room = (labels: readonly string[]): number =>
    (Math.max(...labels.map((label) => textWidth(label, size))) + 12) / perDay
  const monthsOfYear = Array.from({ length: 12 }, (_, i) => i + 1)
  const byDay = room(monthsOfYear.map((month) => say.day({ day: 30, month })))
  const byMonth = room(monthsOfYear.map((month) => say.month({ month, year: 2027 })))
  if (byDay <= 1) return all.map(({ day, byDay: label }) => ({ day, label }))
  if (byDay <= 7) {
    return all.filter(({ monday }) => monday).map(({ day, byDay: label }) => ({ day, label }))
  }
  const every = [1, 2, 3, 6, 12].find((count) => byMonth <= count * 28) ?? 12 * Math.ceil(byMonth / 365)
  const firsts = all.filter(({ first, months }) => first && months % every === 0)
  // A span without the first of a month still names the day it begins on.
  return firsts.length === 0
    ? all.slice(0, 1).map(({ day, byDay: label }) => ({ day, label }))
    : firsts.map(({ day, byMonth: label }) => ({ day, label }))
}
