import type { LocalizedText } from './localized-text'

/** Whether a title, plain or by language, has at least one text that is not blank. */
export function hasText(title: string | LocalizedText): boolean {
  const texts = typeof title === 'string' ? [title] : Object.values(title)
  return texts.some((text) => text !== undefined && text.trim() !== '')
}
