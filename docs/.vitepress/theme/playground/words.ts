import type { Locale } from '../../../tools/languages'
import { english } from './words-en'
import { indonesian } from './words-id'
import type { Words } from './words-type'

/** The words of both languages. */
export const words: Readonly<Record<Locale, Words>> = { en: english, id: indonesian }
