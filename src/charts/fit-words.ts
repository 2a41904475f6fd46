import type { ComparisonLanguage } from '../describe/comparison-sentences'
import type { FitLanguage } from '../describe/fit-sentences'
import type { MethodLanguage } from '../describe/method-sentences'
import type { ScoredUnassessed } from '../fit/score-fit'

/** What a language says in this chart. */
export interface FitChartWords {
  readonly title: (jobs: string) => string
  readonly percent: string
  readonly points: (full: string) => string
  readonly interval: string
  readonly sure: string
  readonly part: Readonly<Record<ScoredUnassessed, string>>
  readonly outside: string
  readonly alone: string
  readonly none: string
  readonly role: string
  readonly incomplete: string
}

/** What a language needs for this chart. */
export interface FitChartLanguage extends FitLanguage, ComparisonLanguage, MethodLanguage {
  readonly fitChart: FitChartWords
}
