import type { CompetencyModel } from '../model/competency-model'
import type { Locale } from '../model/localized-text'
import { listed, nameOf } from './words'

/** What results say of essential requirements. */
export interface OpenEssentials {
  readonly essentialsBelow: readonly string[]
  readonly essentialsNotAssessed: readonly string[]
  readonly essentialsUnspecified: readonly string[]
}

const sentences: Readonly<Record<Locale, Readonly<Record<keyof OpenEssentials, (names: string) => string>>>> =
  {
    en: {
      essentialsBelow: (names) => `Essential and below the required level: ${names}.`,
      essentialsNotAssessed: (names) => `Essential and not assessed: ${names}.`,
      essentialsUnspecified: (names) => `Essential, but the source gives no level: ${names}.`,
    },
    id: {
      essentialsBelow: (names) => `Wajib dan di bawah level yang dipersyaratkan: ${names}.`,
      essentialsNotAssessed: (names) => `Wajib dan belum dinilai: ${names}.`,
      essentialsUnspecified: (names) => `Wajib, tetapi sumber tidak menyebut levelnya: ${names}.`,
    },
  }

/** One sentence for each kind of open essential that there is. */
export function sayEssentials(model: CompetencyModel, open: OpenEssentials, locale: Locale): string[] {
  return (['essentialsBelow', 'essentialsNotAssessed', 'essentialsUnspecified'] as const).flatMap((kind) => {
    const names = open[kind].map((code) => nameOf(model.competencies, code, locale))
    return names.length === 0 ? [] : [sentences[locale][kind](listed(names, locale))]
  })
}
