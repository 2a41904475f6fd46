import type { MethodLanguage } from './method-sentences'

/** What a language says of how methods rank the same candidates. */
export interface ComparisonSentences {
  readonly ranking: (method: string, places: readonly string[]) => string
  readonly place: (candidate: string, rank: number, score: string) => string
  /** The place of a candidate without a score. */
  readonly noScore: (candidate: string) => string
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
export interface ComparisonLanguage extends MethodLanguage {
  readonly comparison: ComparisonSentences
}
