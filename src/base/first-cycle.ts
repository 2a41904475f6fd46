/** One circle of a graph, or an empty list. */
export function firstCycle(next: ReadonlyMap<string, readonly string[]>): string[] {
  for (const cycle of cyclesOf(next)) return cycle
  return []
}

/**
 * The circles of a graph, each from the node at which a walk through it comes upon it; every node is walked once. It
 * keeps its own stack: a chain may be as long as the graph.
 */
export function* cyclesOf(next: ReadonlyMap<string, readonly string[]>): Generator<string[], void> {
  const done = new Set<string>()
  for (const start of next.keys()) {
    const chain: { readonly id: string; at: number }[] = done.has(start) ? [] : [{ id: start, at: 0 }]
    const place = new Map(chain.map(({ id }) => [id, 0]))
    for (let top = chain.at(-1); top !== undefined; top = chain.at(-1)) {
      const to = next.get(top.id)?.[top.at++]
      if (to === undefined) {
        done.add(top.id)
        place.delete(top.id)
        chain.pop()
        continue
      }
      const from = place.get(to)
      if (from !== undefined) yield chain.slice(from).map(({ id }) => id)
      if (from !== undefined || done.has(to) || !next.has(to)) continue
      place.set(to, chain.length)
      chain.push({ id: to, at: 0 })
    }
  }
}
