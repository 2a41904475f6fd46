import type { DevelopmentPlan } from '../development/plan-development'
import type { LevelsLanguage } from './levels-sentences'

/** What a language says of a development plan. */
export interface PlanSentences {
  /** Nothing is planned, because nothing that was assessed is below. */
  readonly nothingBelow: (job: string) => string
  /** Nothing is planned, because no activity raises what is below. */
  readonly nothingRaises: (job: string) => string
  readonly summary: (facts: {
    readonly job: string
    /** How many there are. */
    readonly activities: number
    readonly start: string
    readonly end: string
    /** Working days in all. */
    readonly totalDays: number
    /** The same, written. */
    readonly days: string
    /** Absent where a planned activity has none. */
    readonly cost: string | undefined
  }) => string
  /** A line of a numbered list. */
  readonly activity: (facts: {
    /** Place in the list, from 1. */
    readonly place: number
    readonly name: string
    readonly start: string
    /** Absent where it ends on the day it starts. */
    readonly end: string | undefined
    /** Absent where it only comes before another activity. */
    readonly raises: string | undefined
  }) => string
  /** What an activity raises. */
  readonly raise: (name: string, from: string, to: string) => string
  readonly closed: (closed: number, all: number, names: string) => string
  /** A shortfall that stays, with the level that is reached. */
  readonly open: (name: string, level: string, required: string) => string
  readonly narrowed: (items: string) => string
  readonly notCovered: (items: string) => string
  readonly assessFirst: (names: string) => string
  readonly unspecified: (names: string) => string
  /** What the choice made least, and by how much less another may do as much, as written and how much; not written where none does. */
  readonly choice: Readonly<
    Record<DevelopmentPlan['minimize'], (most: string | undefined, count: number) => string>
  >
  /** Another choice may leave less lacking, by so much at most. */
  readonly lessLacking: (most: string) => string
  readonly caution: string
  readonly incomplete: string
}

/** What a language needs to tell of a development plan. */
export interface PlanLanguage extends LevelsLanguage {
  readonly plan: PlanSentences
}
