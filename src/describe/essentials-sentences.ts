import type { LanguageBase } from '../base/language'

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
