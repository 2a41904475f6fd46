/**
 * The entry of a list or typed array at a place that it must have. An index outside is a bug of this library, never of
 * its caller, so it throws instead of going on with 0.
 */
export function at<T>(list: { readonly length: number; readonly [index: number]: T }, index: number): T {
  const entry = list[index]
  if (entry === undefined) throw new RangeError(`no entry ${index} in a list of ${list.length}`)
  return entry
}
