import type { LocalizedText } from '../model/localized-text'

/** Something that has a key and names. */
export interface Named {
  /** Its key. */
  readonly key: string
  /** Its names, in any language; other names it is known by, too. */
  readonly names: readonly string[]
}

/** The names of an entry in all its languages, and other names it is known by. */
export function namesOf(name: LocalizedText, others: readonly string[] = []): string[] {
  return [...Object.values(name), ...others].flatMap(folded)
}

function folded(name: string | undefined): string[] {
  if (name === undefined) return []
  const text = name.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ')
  return text === '' ? [] : [text]
}

/** Whether two entries share a name. */
export function shareName(one: Named, other: Named): boolean {
  return one.names.some((name) => other.names.includes(name))
}

/**
 * Pairs entries by their names: entry and partner share one, and neither shares one with anything else. What is
 * ambiguous stays alone. Entries of equal keys that share a name are paired first.
 *
 * @returns from the key before to the key after
 */
export function pairByName(before: readonly Named[], after: readonly Named[]): Map<string, string> {
  const pairs = new Map<string, string>()
  const byKey = new Map(after.map((entry) => [entry.key, entry]))
  for (const entry of before) {
    const same = byKey.get(entry.key)
    if (same !== undefined && shareName(entry, same)) pairs.set(entry.key, entry.key)
  }
  const openBefore = before.filter(({ key }) => !pairs.has(key))
  const openAfter = after.filter(({ key }) => pairs.get(key) !== key)
  const holdersAfter = holders(openAfter)
  const holdersBefore = holders(openBefore)
  for (const entry of openBefore) {
    const partners = sharing(entry, holdersAfter)
    const [partner] = partners
    if (partners.size !== 1 || partner === undefined) continue
    if (sharing(partner, holdersBefore).size === 1) pairs.set(entry.key, partner.key)
  }
  return pairs
}

/** The entries that have a name; two of them are enough to know that it is ambiguous. */
function holders(entries: readonly Named[]): Map<string, Named[]> {
  const byName = new Map<string, Named[]>()
  for (const entry of entries) {
    for (const name of new Set(entry.names)) {
      const others = byName.get(name) ?? []
      if (others.length < 2) byName.set(name, [...others, entry])
    }
  }
  return byName
}

function sharing(entry: Named, byName: ReadonlyMap<string, readonly Named[]>): Set<Named> {
  return new Set(entry.names.flatMap((name) => byName.get(name) ?? []))
}
