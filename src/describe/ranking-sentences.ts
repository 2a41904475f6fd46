import type { ScoredUnassessed } from '../fit/score-fit'
import type { BelowEssential } from '../talent/ranking'
import type { LevelsLanguage } from './levels-sentences'
import type { MethodLanguage } from './method-sentences'

/** What a language says of a ranking. */
export interface RankingSentences {
  readonly candidates: (facts: {
    readonly job: string
    readonly count: number
    readonly method: string
    readonly rule: string
  }) => string
  readonly jobs: (count: number, method: string, rule: string) => string
  /** What a shortfall in an essential competency does, as the end of a sentence. */
  readonly rules: Readonly<Record<BelowEssential, string>>
  /** A line: who or what it is, what there is to say, and the rank where there is one. */
  readonly entry: (name: string, parts: readonly string[], rank: number | undefined) => string
  readonly nothingAssessed: string
  readonly noScore: string
  /** A score where something is not assessed; the coverage is in percent. */
  readonly scored: Readonly<Record<ScoredUnassessed, (score: string, coverage: string) => string>>
  /** What is said of the score, and what it may be. */
  readonly between: (score: string, lowest: string, highest: string) => string
  /** What the score may be of an entry that has none yet. */
  readonly open: (lowest: string, highest: string) => string
  readonly possible: (best: number, worst: number) => string
  readonly excluded: string
  readonly shortfall: (name: string, required: string, held: string) => string
  readonly below: (items: string) => string
  /** What so many essentials that are not assessed may still do. */
  readonly mayKnockOut: Readonly<Record<BelowEssential, (names: string, count: number) => string>>
  readonly unspecified: (names: string) => string
  readonly leftOut: (jobs: string) => string
  readonly incomplete: string
}

/** What a language needs to tell of a ranking. */
export interface RankingLanguage extends MethodLanguage, LevelsLanguage {
  readonly ranking: RankingSentences
}
