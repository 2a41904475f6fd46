// The languages an example is told in.

import { findText, type LocalizedText } from 'kompetensi'
import { fullEn } from 'kompetensi/locale/en'
import { fullId } from 'kompetensi/locale/id'

/** By tag. */
export const languages = { en: fullEn, id: fullId } as const

/** Tag of a language. */
export type Tag = keyof typeof languages

/** A text of a model in a language, or in the best other one. */
export function textIn(text: LocalizedText, tag: Tag): string {
  return findText(text, tag)?.text ?? ''
}
