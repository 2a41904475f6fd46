/** What stands where a number should: the number that is none, or the kind of thing it is. */
export function foundInstead(value: unknown): string {
  return value === null || typeof value === 'number' ? String(value) : typeof value
}
