// `at` of `base` for typed arrays, one function a kind. The engine learns of a function what its callers hand it: one that
// has met a single kind of array is inlined to the load itself, where `at`, which meets every kind, costs inner loops ten
// times as much.

/** The byte at a place that a list must have. */
export function byteAt(list: Uint8Array, index: number): number {
  const entry = list[index]
  if (entry === undefined) throw outside(index, list.length)
  return entry
}

/** The whole number at a place that a list must have. */
export function intAt(list: Int32Array, index: number): number {
  const entry = list[index]
  if (entry === undefined) throw outside(index, list.length)
  return entry
}

/** The whole number, not below 0, at a place that a list must have. */
export function uintAt(list: Uint32Array, index: number): number {
  const entry = list[index]
  if (entry === undefined) throw outside(index, list.length)
  return entry
}

/** The number at a place that a list must have. */
export function doubleAt(list: Float64Array, index: number): number {
  const entry = list[index]
  if (entry === undefined) throw outside(index, list.length)
  return entry
}

function outside(index: number, length: number): RangeError {
  return new RangeError(`no entry ${index} in a list of ${length}`)
}
