import type { ScoredUnassessed } from '../fit/score-fit'
import type { EssentialsLanguage } from './essentials-sentences'
import type { LevelsLanguage } from './levels-sentences'
import type { MethodLanguage } from './method-sentences'

/** What a language says of a fit score. A subject is a method for a job; a unit follows a number, and begins with the space that it takes. */
export interface FitSentences {
  readonly subject: (method: string, job: string) => string
  /** The unit of a method that gives 100 to a full fit. */
  readonly percent: string
  /** The unit of any other. */
  readonly points: (full: string) => string
  readonly interval: (facts: {
    readonly subject: string
    readonly lowest: string
    readonly highest: string
    readonly unit: string
  }) => string
  readonly score: (subject: string, score: string, unit: string) => string
  /** The score where there is no interval and a part is not assessed. */
  readonly part: Readonly<Record<ScoredUnassessed, (subject: string, score: string, unit: string) => string>>
  readonly nothingAssessed: (subject: string) => string
  readonly noScore: (subject: string) => string
  /** The score beside its interval, which it may lie outside of. */
  readonly assessedPart: Readonly<Record<ScoredUnassessed, (score: string, outside: boolean) => string>>
  readonly coverage: (percent: string) => string
  readonly countedAsFloor: (count: number) => string
  readonly incomplete: (count: number) => string
}

/** What a language needs to tell of a fit score. */
export interface FitLanguage extends EssentialsLanguage, MethodLanguage, LevelsLanguage {
  readonly fit: FitSentences
}
