import type { LanguageBase } from '../base/language'
import type { CompetencyModel } from '../model/competency-model'
import { nameOf } from './names'

/** What results say of essential requirements. */
export interface OpenEssentials {
  readonly essentialsBelow: readonly string[]
  readonly essentialsNotAssessed: readonly string[]
  readonly essentialsUnspecified: readonly string[]
}

/** What a language says of open essentials. */
export type EssentialsSentences = Readonly<Record<keyof OpenEssentials, (names: string) => string>>

/** What a language needs to tell of open essentials. */
export interface EssentialsLanguage extends LanguageBase {
  readonly essentials: EssentialsSentences
}

/** One sentence for each kind of open essential that there is. */
export function sayEssentials(
  model: CompetencyModel,
  open: OpenEssentials,
  language: EssentialsLanguage,
): string[] {
  return (['essentialsBelow', 'essentialsNotAssessed', 'essentialsUnspecified'] as const).flatMap((kind) => {
    const names = open[kind].map((code) => nameOf(model.competencies, code, language))
    return names.length === 0 ? [] : [language.essentials[kind](language.list(names))]
  })
}
