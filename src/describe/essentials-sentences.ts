import type { LanguageBase } from '../base/language'

/** What results say of essential requirements. */
export interface OpenEssentials {
  /** Codes of those below the required level. */
  readonly essentialsBelow: readonly string[]
  /** Codes of those that were not assessed. */
  readonly essentialsNotAssessed: readonly string[]
  /** Codes of those without a required level. */
  readonly essentialsUnspecified: readonly string[]
}

/** What a language says of open essentials. */
export type EssentialsSentences = Readonly<Record<keyof OpenEssentials, (names: string) => string>>

/** What a language needs to tell of open essentials. */
export interface EssentialsLanguage extends LanguageBase {
  readonly essentials: EssentialsSentences
}
