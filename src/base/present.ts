/** The same fields; those that may be `undefined` may be absent instead. */
export type Present<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** A copy without the fields that are `undefined`: as JSON leaves them out. */
export function present<T extends object>(fields: T): Present<T> {
  const there: Record<string, unknown> = {}
  // Through `Object.entries` a fit score takes two and a half times as long.
  for (const name in fields) if (fields[name] !== undefined) there[name] = fields[name]
  // Safe: what is undefined was left out, which TypeScript cannot follow.
  return there as Present<T>
}
