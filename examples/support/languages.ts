// The languages an example is told in.

import { fullEn } from 'kompetensi/locale/en'
import { fullId } from 'kompetensi/locale/id'

/** By tag. */
export const languages = { en: fullEn, id: fullId } as const

/** Tag of a language. */
export type Tag = keyof typeof languages
