// `at` for inner loops, one for each kind of list: an access that has met every kind costs several times as much.

/** The value at a place of a typed array. */
export function valueAt(values: Float64Array | Int32Array, place: number): number {
  const value = values[place]
  if (value === undefined) throw noValue(place, values.length)
  return value
}

/** The number at a place of a list. */
export function numberAt(values: readonly number[], place: number): number {
  const value = values[place]
  if (value === undefined) throw noValue(place, values.length)
  return value
}

function noValue(place: number, length: number): RangeError {
  return new RangeError(`no value ${place} of ${length}`)
}
