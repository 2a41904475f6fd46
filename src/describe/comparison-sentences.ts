import type { LevelsLanguage } from './levels-sentences'
import type { MethodLanguage } from './method-sentences'

/** What a language says of how methods rank the same candidates. */
export interface ComparisonSentences {
  readonly ranking: (method: string, places: readonly string[]) => string
  readonly place: (candidate: string, rank: number, score: string) => string
  /** The place of a candidate without a score. */
  readonly noScore: (candidate: string) => string
  /** How many pairs of candidates two methods put in opposite order; what is listed of them follows. */
  readonly disagreements: (facts: {
    readonly method: string
    readonly other: string
    readonly pairs: number
    /** The same, written. */
    readonly count: string
    /** How many of them are listed, written; absent where all are. */
    readonly listed: string | undefined
  }) => string
  readonly disagreement: (facts: {
    /** The method that puts `ahead` before `behind`. */
    readonly method: string
    /** The method that puts them the other way round. */
    readonly other: string
    readonly ahead: string
    readonly behind: string
    /** The competencies that account for it. */
    readonly names: string
  }) => string
  readonly incomplete: string
}

/** What a language needs to tell how methods rank the same candidates. */
export interface ComparisonLanguage extends MethodLanguage, LevelsLanguage {
  readonly comparison: ComparisonSentences
}
