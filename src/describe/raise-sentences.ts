import type { EssentialsLanguage } from './essentials-sentences'
import type { LevelsLanguage } from './levels-sentences'
import type { MethodLanguage } from './method-sentences'

/** What a language says of what it takes to reach a band. A subject is a method for a job, towards a band. */
export interface RaiseSentences {
  readonly subject: (method: string, job: string, band: string) => string
  readonly already: (subject: string, score: string) => string
  readonly impossible: (subject: string) => string
  readonly raises: (facts: {
    readonly subject: string
    readonly steps: string
    /** How many rungs, written. */
    readonly rungs: string
    /** How many rungs. */
    readonly count: number
    readonly before: string
    readonly after: string
  }) => string
  readonly step: (name: string, from: string, to: string) => string
  /** That the profile is not complete. */
  readonly incomplete: string
  /** A score that is not settled, among other words. */
  readonly range: (lowest: string, highest: string) => string
}

/** What a language needs to tell what it takes to reach a band. */
export interface RaiseLanguage extends EssentialsLanguage, MethodLanguage, LevelsLanguage {
  readonly raise: RaiseSentences
}
