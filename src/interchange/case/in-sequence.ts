/** Things and the sequence number of each, where it has one, in the order of the package. */
export type Numbered = Map<string, number | undefined>

/** Takes a thing in; the first number given for it holds. */
export function takeNumbered(all: Numbered, id: string, number: number | undefined): void {
  all.set(id, all.get(id) ?? number)
}

/** In the order of their numbers; what has none stands behind, in the order of the package. */
export function inSequence(all: ReadonlyMap<string, number | undefined>): string[] {
  const place = ([, number]: readonly [string, number | undefined]): number => number ?? Number.MAX_VALUE
  return [...all].sort((one, other) => place(one) - place(other)).map(([id]) => id)
}
