import { addMonths } from './add-months'

/**
 * The whole months from one day to a later one, counted as validity is: from 29 February to 28 February of the next
 * year are 12.
 *
 * @param from - the earlier day, `YYYY-MM-DD`
 * @param to - the later day, `YYYY-MM-DD`
 */
export function monthsBetween(from: string, to: string): number {
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from)
  return addMonths(from, months) > to ? months - 1 : months
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

function monthOf(date: string): number {
  return Number(date.slice(5, 7))
}
