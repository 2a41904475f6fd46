import { tagOf } from './tag-of'

/** Whether it is an object that is read by its fields: no list, `Map`, date or the like. */
export function isFielded(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && tagOf(value) === 'Object'
}
