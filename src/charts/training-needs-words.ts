import type { TrainingNeedsLanguage } from '../describe/training-needs-sentences'
import type { TeamStatusLanguage } from './team-status-words'

/** What a language says in this chart. */
export interface TrainingNeedsChartWords {
  readonly title: (people: number) => string
  readonly expired: string
  readonly mean: string
  readonly essential: string
  readonly essentialTo: (count: number) => string
  readonly people: (count: number) => string
  readonly role: string
}

/** What a language needs for this chart. */
export interface TrainingNeedsChartLanguage extends TrainingNeedsLanguage, TeamStatusLanguage {
  readonly trainingNeedsChart: TrainingNeedsChartWords
}
