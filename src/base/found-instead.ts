/** What stands where a number or a record should: the number that is none, or the kind of thing it is. */
export function foundInstead(value: unknown): string {
  return typeof value === 'number'
    ? String(value)
    : Object.prototype.toString.call(value).slice(8, -1).toLowerCase()
}
