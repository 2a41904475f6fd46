import type { UnclearChange } from '../career/classify-move'
import type { LevelsLanguage } from './levels-sentences'
import type { MoveKindLanguage } from './move-kind-sentences'

/** What a language says of a change of family or track. */
export interface CrossingSentences {
  readonly changes: (from: string, to: string) => string
  /** Of the new job it is not stated. */
  readonly leaves: (from: string) => string
  /** Of the present job it is not stated. */
  readonly enters: (to: string) => string
}

/** What a language says of a move. */
export interface MoveSentences {
  readonly summary: (facts: {
    readonly from: string
    readonly to: string
    readonly kind: string
    /** Steps up among the ranks, down when below 0; 0 where there are none or none are known. */
    readonly steps: number
  }) => string
  readonly jobInUnit: (job: string, unit: string) => string
  readonly family: CrossingSentences
  readonly track: CrossingSentences
  /** A level that changes; the difference has a sign. */
  readonly change: (facts: {
    readonly name: string
    readonly from: string
    readonly to: string
    readonly by: string
  }) => string
  readonly addition: (name: string, level: string) => string
  readonly deepens: (items: string, count: number) => string
  readonly broadens: (items: string, count: number) => string
  readonly lessens: (items: string) => string
  readonly drops: (names: string) => string
  readonly same: string
  readonly unclear: Readonly<Record<UnclearChange['reason'], (names: string) => string>>
  readonly partOnly: string
}

/** What a language needs to tell of a move. */
export interface MoveLanguage extends MoveKindLanguage, LevelsLanguage {
  readonly move: MoveSentences
}
