import type { LanguageBase } from '../base/language'
import type { MoveKind } from '../career/move-kind'

/** The kinds of move in a few words, and the entry of a person without a job. */
export type MoveKindWords = Readonly<Record<MoveKind | 'entry', string>>

/** What a language needs to name a kind of move. */
export interface MoveKindLanguage extends LanguageBase {
  readonly moveKinds: MoveKindWords
}
