/** Fields of a result that may be left out, without those that are `undefined`: as JSON leaves them out. */
export function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const there: { [K in keyof T]?: T[K] } = {}
  // Through `Object.entries` a fit score takes two and a half times as long.
  for (const name in fields) if (fields[name] !== undefined) there[name] = fields[name]
  // Safe: what is undefined was left out, which TypeScript cannot follow.
  return there as { [K in keyof T]?: Exclude<T[K], undefined> }
}
