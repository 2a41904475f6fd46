import { english } from './words-en'
import { indonesian } from './words-id'
import type { Words } from './words-type'
import { languages, type Locale } from '../../../tools/languages'

/** The words of both languages. */
export const words: Readonly<Record<Locale, Words>> = { en: english, id: indonesian }
