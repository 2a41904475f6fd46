import type { GapLanguage } from '../describe/gap-sentences'
import type { TeamStatusLanguage } from './team-status-words'

/** What a language says in this chart. */
export interface ProfileChartWords {
  readonly title: (job: string) => string
  readonly axis: string
  readonly required: string
  readonly held: string
  readonly role: string
  readonly essential: string
  readonly incomplete: string
}

/** What a language needs for this chart. */
export interface ProfileChartLanguage extends GapLanguage, TeamStatusLanguage {
  readonly profileChart: ProfileChartWords
}
