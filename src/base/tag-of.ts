/** The name that a value has for the engine: `Object`, `Array`, `Map`, `Date` and the like. */
export function tagOf(value: unknown): string {
  return {}.toString.call(value).slice(8, -1)
}
