import type { GapStatus } from '../gap/analyze-gap'
import type { EssentialsLanguage } from './essentials-sentences'
import type { LevelsLanguage } from './levels-sentences'

/** What a language says of a gap report. */
export interface GapSentences {
  readonly summary: (
    job: string,
    facts: {
      /** How many requirements there are. */
      readonly requirements: number
      /** How many of them are of each status. */
      readonly counts: Readonly<Record<GapStatus, number>>
      readonly profileComplete: boolean
    },
  ) => string
  readonly item: (facts: {
    readonly name: string
    readonly required: string
    readonly held: string
    readonly gap: string
    /** How many levels the gap is, without its sign. */
    readonly levels: number
  }) => string
  readonly shortfall: (facts: {
    readonly total: string
    /** The same as a number. */
    readonly levels: number
    readonly items: string
    /** How many requirements are below. */
    readonly below: number
    /** How many of them are named. */
    readonly named: number
  }) => string
  readonly notAssessed: (names: string) => string
  readonly unspecified: (names: string) => string
  readonly coverage: (percent: string) => string
  readonly incomplete: (unknown: number) => string
}

/** What a language needs to tell of a gap report. */
export interface GapLanguage extends EssentialsLanguage, LevelsLanguage {
  readonly gap: GapSentences
}
