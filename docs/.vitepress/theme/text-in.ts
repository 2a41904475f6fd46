import { findText, type LocalizedText } from 'kompetensi'
import type { SiteLanguage } from '../../tools/content/site-language'

/** A text of a model in the language of the page, or in the best other one: a pasted model may have any. */
export function textIn(text: LocalizedText, language: SiteLanguage): string {
  return findText(text, language)?.text ?? ''
}
