/** Whether several of something were given, or one. */
export function isList<T>(given: T | readonly T[]): given is readonly T[] {
  return Array.isArray(given)
}
