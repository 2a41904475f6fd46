import { tagOf } from './tag-of'

/** What stands where a number or a record should: the number that is none, or the kind of thing it is. */
export function foundInstead(value: unknown): string {
  return typeof value === 'number' ? `${value}` : tagOf(value).toLowerCase()
}
