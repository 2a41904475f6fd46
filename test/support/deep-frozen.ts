/** Paths of the objects in plain data that are not frozen. */
export function unfrozenIn(value: unknown, path = '$'): string[] {
  if (typeof value !== 'object' || value === null) return []
  return [
    ...(Object.isFrozen(value) ? [] : [path]),
    ...Object.entries(value).flatMap(([key, entry]) => unfrozenIn(entry, `${path}.${key}`)),
  ]
}

/** Freezes plain data, however deep. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen)
    Object.freeze(value)
  }
  return value
}
