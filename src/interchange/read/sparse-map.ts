/** A map that takes no room before it has an entry: what is read from very many rows mostly has nothing in most of its maps. */
export class SparseMap<K, V> {
  private entries: Map<K, V> | undefined

  /** The value of a key. */
  get(key: K): V | undefined {
    return this.entries?.get(key)
  }

  /** Whether a key has a value. */
  has(key: K): boolean {
    return this.entries?.has(key) ?? false
  }

  /** Gives a key a value. */
  set(key: K, value: V): void {
    this.entries ??= new Map()
    this.entries.set(key, value)
  }

  /** The keys, in the order in which they came. */
  keys(): readonly K[] {
    return this.entries === undefined ? [] : [...this.entries.keys()]
  }
}
