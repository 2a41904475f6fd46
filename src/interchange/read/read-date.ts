import { addDays } from '../../base/add-days'
import { isIsoDate } from '../../base/is-iso-date'

/** How dates are read. */
export interface DateReading {
  /** The order of day and month. */
  readonly dates?: 'day-month' | 'month-day'
  /** The year in which serial numbers begin. */
  readonly serials?: 1900 | 1904
}

/** Serial of 31 December 9999 in the 1900 system, the last that Excel knows. */
const lastSerial = 2_958_465
/** Days by which the 1904 system runs behind the 1900 one. */
const between1900And1904 = 1462

/** The names of the months, in either language. */
export const monthNames: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'peb'],
  ['maret', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agu', 'agt', 'ags', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov', 'nop'],
  ['desember', 'december', 'des', 'dec'],
]

/** Reads a date: an ISO date, one reading for each order of day and month that exists, or none. */
export function readDate(value: string | number | Date, options: DateReading): readonly string[] {
  if (typeof value === 'number') return serialDate(value, options.serials ?? 1900)
  if (typeof value !== 'string') return existing([value.toISOString().slice(0, 10)])
  // Excel shows a time of day behind the date when the cell has one.
  const text = value.replace(/[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?: ?[AaPp][Mm])?Z?$/, '')
  if (/^\d{1,7}(?:[.,]\d+)?$/.test(text))
    return serialDate(Number(text.replace(',', '.')), options.serials ?? 1900)
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text)
  if (yearFirst !== null) return existing([isoDate(yearFirst[1], yearFirst[3], yearFirst[4])])
  const named = /^(\d{1,2})[ -]([A-Za-z]{3,9})\.?[ -](\d{4})$/.exec(text)
  if (named !== null) {
    const month = monthNames.findIndex((names) => names.includes((named[2] ?? '').toLowerCase()))
    return month < 0 ? [] : existing([isoDate(named[3], String(month + 1), named[1])])
  }
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text)
  if (yearLast === null) return []
  const [, first, , second, year] = yearLast
  const dayMonth = isoDate(year, second, first)
  const monthDay = isoDate(year, first, second)
  if (options.dates === 'day-month') return existing([dayMonth])
  if (options.dates === 'month-day') return existing([monthDay])
  return existing(dayMonth === monthDay ? [dayMonth] : [dayMonth, monthDay])
}

/** The day of a serial number; Excel's 1900 had a 29 February, number 60, which is no day. */
function serialDate(serial: number, system: 1900 | 1904): readonly string[] {
  const whole = Math.floor(serial) + (system === 1904 ? between1900And1904 : 0)
  const least = system === 1904 ? between1900And1904 : 1
  if (!(whole >= least && whole <= lastSerial) || (system === 1900 && whole === 60)) return []
  const days = whole > 60 ? whole - 1 : whole
  return [addDays('1899-12-31', days)]
}

function isoDate(year: string = '', month: string = '', dayOfMonth: string = ''): string {
  return `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`
}

function existing(dates: readonly string[]): readonly string[] {
  return dates.filter(isIsoDate)
}
