/**
 * Finds what is nearest above an entry of a tree; each step is taken once, however many entries ask.
 *
 * @param parents - the entry above each; without circles
 * @param foundAt - what is sought, where an entry has it
 */
export function nearest<T>(
  parents: ReadonlyMap<string, string>,
  foundAt: (id: string) => T | undefined,
): (id: string) => T | undefined {
  const known = new Map<string, T | undefined>()
  return (id) => {
    const passed: string[] = []
    let at = parents.get(id)
    let answer: T | undefined
    while (at !== undefined) {
      answer = foundAt(at)
      if (answer !== undefined) break
      if (known.has(at)) {
        answer = known.get(at)
        break
      }
      passed.push(at)
      at = parents.get(at)
    }
    for (const each of passed) known.set(each, answer)
    return answer
  }
}
