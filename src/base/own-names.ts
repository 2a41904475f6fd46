import { misspelt } from './misspelt'

/**
 * Says of one thing after the other whether nothing in it has a name that is nearly one that is read. Names of the caller's own,
 * such as columns of a database, are thought about once, however many rows have them.
 *
 * @param read - the names that are read
 */
export function ownNames(read: readonly string[]): (thing: object) => boolean {
  const known = new Set(read)
  return (thing) => {
    for (const name in thing) {
      if (known.has(name)) continue
      if (misspelt(name, read) !== undefined) return false
      known.add(name)
    }
    return true
  }
}
