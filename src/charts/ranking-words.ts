import type { RankingLanguage } from '../describe/ranking-sentences'

/** What a language says in this chart. */
export interface RankingChartWords {
  readonly candidates: (job: string) => string
  readonly jobs: string
  readonly beside: string
  readonly besideNarrow: string
  readonly axis: string
  readonly possible: string
  readonly rank: string
  readonly mayKnockOut: string
  readonly knockedOut: string
  readonly excluded: string
  readonly none: string
  readonly role: string
  readonly incomplete: string
}

/** What a language needs for this chart. */
export interface RankingChartLanguage extends RankingLanguage {
  readonly rankingChart: RankingChartWords
}
