// The two languages of the site, and what the library says in them.

import { type FullLanguage, fullEn } from 'kompetensi/locale/en'
import { fullId } from 'kompetensi/locale/id'

/** A language of the site. */
export type Locale = 'id' | 'en'

/** What the library says in one. */
export type SiteLanguage = FullLanguage

/** By language. */
export const languages: Readonly<Record<Locale, SiteLanguage>> = { id: fullId, en: fullEn }
