import type { SiteLanguage } from '../../../tools/content/site-language'
import { english } from './words-en'
import { indonesian } from './words-id'
import type { Words } from './words-type'

/** The words of both languages. */
export const words: Readonly<Record<SiteLanguage, Words>> = { en: english, id: indonesian }
