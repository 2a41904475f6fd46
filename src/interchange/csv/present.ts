/** The same properties; those that may be `undefined` may be absent instead. */
export type Present<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** A copy without the properties that are `undefined`. */
export function present<T extends object>(value: T): Present<T> {
  // Safe: exactly the properties that are `undefined` are gone; TypeScript loses the shape in `fromEntries`.
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Present<T>
}
