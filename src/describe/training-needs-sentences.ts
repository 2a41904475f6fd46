import type { LevelsLanguage } from './levels-sentences'

/** What a language says of training needs. */
export interface TrainingNeedsSentences {
  /** How many people, and in how many of all required competencies somebody is below. */
  readonly summary: (people: number, lacking: number, all: number) => string
  /** A line of a numbered list. */
  readonly need: (facts: {
    /** Place in the order of need. */
    readonly place: number
    readonly name: string
    /** How many people are below. */
    readonly below: number
    /** Of how many people it is required. */
    readonly required: number
    /** Levels they are below on average, written. */
    readonly mean: string
    /** The same as it is written: 1 is one level. */
    readonly meanLevels: number
    /** To how many of those below it is essential. */
    readonly essentialBelow: number
    /** Of how many people it is not known. */
    readonly unknown: number
  }) => string
  readonly more: (count: number) => string
  readonly seats: (items: string) => string
  /** Seats in an activity; sessions are absent where any number can take part at a time. */
  readonly seat: (activity: string, seats: number, sessions: number | undefined) => string
  readonly withoutActivity: (items: string) => string
  /** A competency, and how many are below in it. */
  readonly lacking: (name: string, people: number) => string
  /** `expired` is absent where it was not known what has expired. */
  readonly open: (notAssessed: number, expired: number | undefined, required: number) => string
  readonly unspecified: (count: number) => string
  readonly uncovered: (names: string) => string
  readonly withoutJob: (ids: string) => string
  readonly withoutRequirements: (ids: string) => string
}

/** What a language needs to tell of training needs. */
export interface TrainingNeedsLanguage extends LevelsLanguage {
  readonly trainingNeeds: TrainingNeedsSentences
}
