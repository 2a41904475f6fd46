import type { TeamLanguage } from '../describe/team-sentences'
import type { TeamStatusLanguage } from './team-status-words'

/** What a language says in this chart. */
export interface TeamHeatMapChartWords {
  readonly title: (people: number, competencies: number) => string
  readonly cells: string
  readonly met: string
  readonly required: string
  readonly held: string
  readonly role: string
  readonly withoutJob: (count: number) => string
}

/** What a language needs for this chart. */
export interface TeamHeatMapChartLanguage extends TeamLanguage, TeamStatusLanguage {
  readonly teamHeatMapChart: TeamHeatMapChartWords
}
