import { addDays } from '../../base/add-days'
import { isIsoDate } from '../../base/is-iso-date'
import { isoWeekday } from '../../base/iso-weekday'

/** How dates are read. */
export interface DateReading {
  /** The order of day and month. */
  readonly dates?: 'day-month' | 'month-day'
  /** The year in which serial numbers begin. */
  readonly serials?: 1900 | 1904
  /** The hundred years that years of two digits lie in. */
  readonly century?: 1900 | 2000
}

/** Serial of 31 December 9999 in the 1900 system, the last that Excel knows. */
const lastSerial = 2_958_465
/** Serials of 1 January 1930 and 31 December 2199 in the 1900 system. */
const firstPlausible = 10_959
const lastPlausible = 109_574
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

/** Names of the days of a week from Monday on, as people write them before a date. */
const weekdays: readonly (readonly string[])[] = [
  ['senin', 'monday', 'sen', 'mon'],
  ['selasa', 'tuesday', 'sel', 'tue', 'tues'],
  ['rabu', 'wednesday', 'rab', 'wed'],
  ['kamis', 'thursday', 'kam', 'thu', 'thur', 'thurs'],
  ['jumat', 'friday', 'jum', 'fri'],
  ['sabtu', 'saturday', 'sab', 'sat'],
  ['minggu', 'ahad', 'sunday', 'min', 'sun'],
]

// Excel shows a time of day behind the date when the cell has one; databases an offset too. The day is the one written.
const timeOfDay =
  /[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?: ?[AaPp][Mm])?(?: ?(?:Z|[+-]\d{2}(?::?\d{2})?))?$/

/** What a cell says of a date. */
export interface DateReadings {
  /** The days that it can mean: one for each order of day and month, and each century, that there can be; or none. */
  readonly days: readonly string[]
  /** The day that is written, where it is not the weekday that stands before it; then there are no readings. */
  readonly contradicted?: string
}

const weekdayBefore = /^(?<word>\p{L}+['’‘`]?\p{L}*)(?:\.?, *|\.? +)(?<rest>\S.*)$/u

/** Reads a date; a weekday before it, with or without a comma, decides between readings. */
export function readDate(value: string | number | Date, options: DateReading): DateReadings {
  if (typeof value === 'number')
    return { days: compactDate(String(value)) ?? serialDate(value, options.serials ?? 1900) }
  if (typeof value !== 'string') return { days: existing([value.toISOString().slice(0, 10)]) }
  const { word = '', rest = '' } = weekdayBefore.exec(value)?.groups ?? {}
  const name = word.toLowerCase().replace(/['’‘`]/, '')
  const weekday = 1 + weekdays.findIndex((names) => names.includes(name))
  if (weekday === 0) return { days: writtenDate(value.replace(timeOfDay, ''), options) }
  const days = writtenDate(rest.replace(timeOfDay, ''), options)
  const own = days.filter((day) => isoWeekday(day) === weekday)
  const [contradicted] = own.length === 0 ? days : []
  return contradicted === undefined ? { days: own } : { days: own, contradicted }
}

function writtenDate(text: string, options: DateReading): readonly string[] {
  const compact = compactDate(text)
  if (compact !== undefined) return compact
  if (/^\d{1,7}(?:[.,]\d+)?$/.test(text))
    return serialDate(Number(text.replace(',', '.')), options.serials ?? 1900)
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text)
  if (yearFirst !== null) return existing([isoDate(yearFirst[1], yearFirst[3], yearFirst[4])])
  const named =
    /^(?<day>\d{1,2})[ -](?<month>[A-Za-z]{3,9})\.?[ -](?<year>\d{4}|\d{2})$/.exec(text) ??
    /^(?<month>[A-Za-z]{3,9})\.? (?<day>\d{1,2}),? (?<year>\d{4})$/.exec(text)
  if (named !== null) return namedMonth(named.groups, options)
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text)
  if (yearLast === null) return []
  const [, first, , second, written] = yearLast
  const both = yearsOf(written, options).flatMap((year) => {
    const dayMonth = isoDate(year, second, first)
    const monthDay = isoDate(year, first, second)
    if (options.dates !== undefined) return [options.dates === 'day-month' ? dayMonth : monthDay]
    return dayMonth === monthDay ? [dayMonth] : [dayMonth, monthDay]
  })
  return existing(both)
}

/** A day of a month that is written by its name. */
function namedMonth(
  { day, month: name = '', year }: Readonly<Partial<Record<string, string>>> = {},
  options: DateReading,
): readonly string[] {
  const month = 1 + monthNames.findIndex((names) => names.includes(name.toLowerCase()))
  if (month === 0) return []
  return existing(yearsOf(year, options).map((each) => isoDate(each, String(month), day)))
}

/** Eight digits, year first, of the years 1900 to 2199; day first they would be no such date. */
function compactDate(text: string): readonly string[] | undefined {
  const parts = /^((?:19|20|21)\d{2})(\d{2})(\d{2})$/.exec(text)
  return parts === null ? undefined : existing([isoDate(parts[1], parts[2], parts[3])])
}

/** The years that a year can mean: itself, or of two digits one in each century unless the caller says which. */
function yearsOf(written: string = '', { century }: DateReading): readonly string[] {
  if (written.length === 4) return [written]
  const centuries = century === undefined ? ['20', '19'] : [String(century / 100)]
  return centuries.map((each) => `${each}${written}`)
}

/** Whether a text is a year and nothing else, which is no day. */
export function isYear(text: string): boolean {
  return /^(?:19|20|21)\d{2}$/.test(text)
}

/**
 * The day of a serial number of the years 1930 to 2199, or of the last one there is, which stands for ever. Numbers beyond are years,
 * months (`202601`) and counts far more often than days. Excel's 1900 had a 29 February, which all of these come after.
 */
function serialDate(serial: number, system: 1900 | 1904): readonly string[] {
  const whole = Math.floor(serial) + (system === 1904 ? between1900And1904 : 0)
  const isPlausible = (whole >= firstPlausible && whole <= lastPlausible) || whole === lastSerial
  return isPlausible ? [addDays('1899-12-31', whole - 1)] : []
}

function isoDate(year: string = '', month: string = '', dayOfMonth: string = ''): string {
  return `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`
}

function existing(dates: readonly string[]): readonly string[] {
  return dates.filter(isIsoDate)
}
