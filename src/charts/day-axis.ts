import { at } from '../base/at'
import { addDays } from '../base/add-days'
import { isoWeekday } from '../base/iso-weekday'
import type { Locale } from '../model/localized-text'
import { textWidth } from './text-width'

/** A day that an axis names, as days after its first. */
export interface DayTick {
  /** Days after the first day. */
  readonly day: number
  /** The day, or the month that begins on it. */
  readonly label: string
}

const size = 11

const months: Readonly<Record<Locale, readonly string[]>> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
}

/**
 * The days an axis names: every day, every Monday, or the first of every month, second, third, sixth month or year, the
 * closest that have room.
 *
 * @param start - the first day, `YYYY-MM-DD`
 * @param days - how many days the axis has
 * @param width - its width, in pixels
 * @param locale - the language
 */
export function dayTicks(start: string, days: number, width: number, locale: Locale): DayTick[] {
  const perDay = width / Math.max(1, days)
  const all = Array.from({ length: Math.ceil(days) + 1 }, (_, day) => {
    const date = addDays(start, day)
    const [year = '', month = '', dayOfMonth = ''] = date.split('-')
    const name = at(months[locale], Number(month) - 1)
    return {
      day,
      monday: isoWeekday(date) === 1,
      first: dayOfMonth === '01',
      month: Number(month) - 1,
      byDay: `${Number(dayOfMonth)} ${name}`,
      byMonth: `${name} ${year}`,
    }
  })
  const room = (label: string): number => (textWidth(label, size) + 12) / perDay
  const byDay = room('30 Mei')
  const byMonth = room('Des 2027')
  if (byDay <= 1) return all.map(({ day, byDay: label }) => ({ day, label }))
  if (byDay <= 7) {
    return all.filter(({ monday }) => monday).map(({ day, byDay: label }) => ({ day, label }))
  }
  const every = [1, 2, 3, 6, 12].find((count) => byMonth <= count * 28) ?? 12 * Math.ceil(byMonth / 365)
  const firsts = all.filter(
    ({ first, month, byMonth: label }) => first && (month + 12 * Number(label.split(' ')[1])) % every === 0,
  )
  // A span without the first of a month still names the day it begins on.
  return firsts.length === 0
    ? all.slice(0, 1).map(({ day, byDay: label }) => ({ day, label }))
    : firsts.map(({ day, byMonth: label }) => ({ day, label }))
}
