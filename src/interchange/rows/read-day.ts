import { isIsoDate } from '../../base/is-iso-date'
import type { Scalar } from './scalar'

/** A day, and why to look at it again, or why there is none. */
export interface DayReading {
  readonly day: string | undefined
  /** No such day; a moment whose day depends on where it is read; one that is not midnight there. */
  readonly because?: 'no-day' | 'undecided' | 'time-of-day'
}

const none: DayReading = { day: undefined, because: 'no-day' }

const timestamp =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?(?: ?(Z|[+-]\d{2}(?::?\d{2})?))?$/i

/**
 * Reads a day: `YYYY-MM-DD`; a time stamp without an offset, by the day that it writes; a moment (a `Date`, a time stamp with an
 * offset), by its day in UTC or in the zone of the machine, which the caller names.
 */
export function readDay(scalar: Scalar, dates: 'utc' | 'local' | undefined): DayReading {
  if (scalar.is === 'moment') return dayOf(scalar.date, dates)
  if (scalar.is !== 'text') return none
  if (isIsoDate(scalar.text)) return { day: scalar.text }
  const [, day = '', hours, minutes, seconds = '0', fraction = '0', offset] =
    timestamp.exec(scalar.text) ?? []
  if (!isIsoDate(day) || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 60) return none
  if (offset === undefined) return { day }
  const milliseconds = Math.floor(Number(`0.${fraction}`) * 1000)
  const time = [hours, minutes, seconds].map(Number)
  const [hour = 0, minute = 0, second = 0] = time
  const inDay = ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds
  return dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + inDay - offsetOf(offset)), dates)
}

/** An offset in milliseconds: `Z`, `+07`, `+0530`, `+05:30`. */
function offsetOf(offset: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
}

function dayOf(date: Date, dates: 'utc' | 'local' | undefined): DayReading {
  if (dates === undefined) return { day: undefined, because: 'undecided' }
  const day = dates === 'utc' ? date.toISOString().slice(0, 10) : localDay(date)
  if (!isIsoDate(day)) return none
  const time =
    dates === 'utc'
      ? [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds(), date.getUTCMilliseconds()]
      : [date.getHours(), date.getMinutes(), date.getSeconds(), date.getMilliseconds()]
  return time.some((part) => part !== 0) ? { day, because: 'time-of-day' } : { day }
}

/** The day of a moment in the machine's zone: there, and nowhere else, is what a driver made of a day by local midnight that day. */
function localDay(date: Date): string {
  const year = String(date.getFullYear()).padStart(4, '0')
  const month = String(date.getMonth() + 1).padStart(2, '0')
  return `${year}-${month}-${String(date.getDate()).padStart(2, '0')}`
}
