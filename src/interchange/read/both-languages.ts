import type { LocalizedText } from '../../model/localized-text'

/** One text for both languages: a source that has one language only stands in both. */
export function bothLanguages(text: string): LocalizedText {
  return { id: text, en: text }
}
