import type { DayParts } from '../base/create-date-writer'
import type { PlanLanguage } from '../describe/plan-sentences'
import type { DayAxisWords } from './day-axis'

/** What a language says in this chart. */
export interface DevelopmentPlanChartWords extends DayAxisWords {
  readonly title: (job: string) => string
  readonly open: (notCovered: number, assessFirst: number, unspecified: number) => string
  readonly days: (days: string) => string
  /** The first and the last day of an activity, without the month and the year that both have. */
  readonly period: (first: DayParts, last: DayParts) => string
  readonly raises: string
  readonly before: string
  readonly after: string
  readonly free: string
  readonly role: string
}

/** What a language needs for this chart. */
export interface DevelopmentPlanChartLanguage extends PlanLanguage {
  readonly developmentPlanChart: DevelopmentPlanChartWords
}
