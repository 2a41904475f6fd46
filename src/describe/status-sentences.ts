import type { LanguageBase } from '../base/language'
import type { GapStatus } from '../gap/analyze-gap'

/** The status of a gap item, in a word or two. */
export type StatusWords = Readonly<Record<GapStatus, string>>

/** What a language needs to say the status of a gap item. */
export interface StatusLanguage extends LanguageBase {
  readonly status: StatusWords
}
