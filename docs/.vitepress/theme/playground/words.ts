import type { Locale } from 'kompetensi'
import { english } from './words-en'
import { indonesian } from './words-id'
import type { Words } from './words-type'

/** The words of both languages. */
export const words: Readonly<Record<Locale, Words>> = { en: english, id: indonesian }
