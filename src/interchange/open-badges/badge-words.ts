import { createNumberWriter } from '../../base/create-number-writer'
import type { LanguageBase } from '../../base/language'

/** What a badge says in words of its own. */
interface BadgeWords {
  readonly number: LanguageBase['number']
  /** Name of a scale that has none. */
  readonly proficiency: string
  /** What stands for a definition where there is none. */
  readonly competency: (code: string, model: string) => string
  readonly assessed: (lowest: string, highest: string) => string
  readonly assessedAt: (level: string, lowest: string, highest: string) => string
}

/** The words of badges, in the languages that have them; every other takes the English ones. */
export const badgeWords: Readonly<Record<'id' | 'en', BadgeWords>> = /* @__PURE__ */ (() => ({
  id: {
    number: createNumberWriter({ thousands: '.', decimal: ',' }),
    proficiency: 'Tingkat kemahiran',
    competency: (code: string, model: string) => `Kompetensi ${code} pada ${model}`,
    assessed: (lowest: string, highest: string) => `Dinilai pada skala ${lowest} sampai ${highest}.`,
    assessedAt: (level: string, lowest: string, highest: string) =>
      `Dinilai pada level ${level} atau lebih tinggi, pada skala ${lowest} sampai ${highest}.`,
  },
  en: {
    number: createNumberWriter({ thousands: ',', decimal: '.' }),
    proficiency: 'Proficiency level',
    competency: (code: string, model: string) => `Competency ${code} of ${model}`,
    assessed: (lowest: string, highest: string) => `Assessed on a scale of ${lowest} to ${highest}.`,
    assessedAt: (level: string, lowest: string, highest: string) =>
      `Assessed at level ${level} or above, on a scale of ${lowest} to ${highest}.`,
  },
}))()
