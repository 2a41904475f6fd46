// The languages that the pages are written in.

import { type BilingualText, findText, type LocalizedText } from 'kompetensi'

/** A language that the pages are written in. */
export type SiteLanguage = keyof BilingualText

/** A text in both languages of the pages; where it is not there in one, in the best other one. */
export function inBoth(text: LocalizedText): BilingualText {
  const said = (language: SiteLanguage): string => findText(text, language)?.text ?? ''
  return { id: said('id'), en: said('en') }
}
