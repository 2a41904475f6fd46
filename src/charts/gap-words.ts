import type { GapLanguage } from '../describe/gap-sentences'
import type { TeamStatusLanguage } from './team-status-words'

/** What a language says in this chart. */
export interface GapChartWords {
  readonly title: (job: string) => string
  readonly axis: string
  readonly required: string
  readonly held: string
  readonly gap: string
  readonly any: string
  readonly outside: string
  readonly essential: string
  readonly essentialWord: string
  readonly role: string
  readonly incomplete: (unknown: number, known: number) => string
}

/** What a language needs for this chart. */
export interface GapChartLanguage extends GapLanguage, TeamStatusLanguage {
  readonly gapChart: GapChartWords
}
