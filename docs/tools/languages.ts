// What the library says in the languages of the site.

import { type FullLanguage, fullEn } from 'kompetensi/locale/en'
import { fullId } from 'kompetensi/locale/id'
import type { SiteLanguage } from './content/site-language'

export type { FullLanguage }

/** By language of the site. */
export const languages: Readonly<Record<SiteLanguage, FullLanguage>> = { id: fullId, en: fullEn }
