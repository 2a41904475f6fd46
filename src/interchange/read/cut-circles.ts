/**
 * Takes away, of each circle of a tree, the step above the entry at which it was met.
 *
 * @param parents - the entry above each; changed
 * @param starts - the entries, in the order in which they are looked at
 * @returns the circles, each from the entry that now has nothing above it
 */
export function cutCircles(parents: Map<string, string>, starts: Iterable<string>): string[][] {
  const circles: string[][] = []
  const sound = new Set<string>()
  for (const start of starts) {
    const chain: string[] = []
    const onChain = new Set<string>()
    let id: string | undefined = start
    while (id !== undefined && !sound.has(id) && !onChain.has(id)) {
      chain.push(id)
      onChain.add(id)
      id = parents.get(id)
    }
    if (id !== undefined && onChain.has(id)) {
      circles.push(chain.slice(chain.indexOf(id)))
      parents.delete(id)
    }
    for (const each of chain) sound.add(each)
  }
  return circles
}
