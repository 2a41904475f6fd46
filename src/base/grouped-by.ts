/** Parts a list by a key: the groups in the order of their first entries, each in the order of the list. */
export function groupedBy<K, T>(list: readonly T[], keyOf: (entry: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const entry of list) {
    const key = keyOf(entry)
    const its = groups.get(key)
    if (its === undefined) groups.set(key, [entry])
    else its.push(entry)
  }
  return groups
}
