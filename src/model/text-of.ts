import type { BilingualText, GivenText, LocalizedText } from './localized-text'

/** A text by language, fresh: a plain one is there in Indonesian and in English, and so for readers of any other language. */
export function textOf(text: string | BilingualText): BilingualText
export function textOf(text: GivenText): LocalizedText
export function textOf(text: GivenText): LocalizedText {
  return typeof text === 'string' ? { id: text, en: text } : { ...text }
}
