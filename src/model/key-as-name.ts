import type { LocalizedText } from './localized-text'

/** What has no name is called by its key, a text of no language that is known: `und` in BCP 47. */
export function keyAsName(key: string): LocalizedText {
  return { und: key }
}
