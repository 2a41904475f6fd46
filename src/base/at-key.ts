/**
 * The value of a map at a key that it must have. A key that is not there is a bug of this library, never of its caller,
 * so it throws instead of going on with 0.
 */
export function atKey<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key)
  if (value === undefined) throw new RangeError(`no such key in a map of ${map.size}`)
  return value
}
