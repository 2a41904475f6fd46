import type { GivenText, LocalizedText } from './localized-text'

/**
 * How an activity develops people: in a classroom, by a job assignment, by coaching or mentoring, by
 * self-study, or another way that the organisation names.
 */
export type DevelopmentMethod =
  | 'classroom'
  | 'job-assignment'
  | 'coaching-mentoring'
  | 'self-study'
  | (string & {})

/** What an activity develops: it takes anyone who holds at least `from` and less than `to` to `to`. */
export interface DevelopmentStep<C extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /** The least level a person must hold to profit from it. */
  readonly from: number
  /** The level a person holds after it, above `from`. */
  readonly to: number
}

/**
 * A development activity (kegiatan pengembangan) as callers write it: a training, an assignment, coaching.
 *
 * @typeParam C - the codes of the model
 * @typeParam A - its own id
 */
export interface ActivityInput<C extends string = string, A extends string = string> {
  /** Id of the activity. */
  readonly id: A
  /** Name of the activity; plain, or by language. */
  readonly name: GivenText
  /** How it develops people. */
  readonly method: DevelopmentMethod
  /** What it develops; a competency may have several steps. */
  readonly develops: readonly DevelopmentStep<C>[]
  /** How long it takes, in working days; 0 or more, half days as 0.5. */
  readonly durationDays?: number
  /** What one person's place costs, in the caller's currency; 0 or more. */
  readonly cost?: number
  /** Ids of the activities to be completed before it. */
  readonly prerequisites?: readonly A[]
  /** The most people who can take part at a time, 1 or more; absent: no limit. */
  readonly capacity?: number
}

/**
 * A development activity with its name by language, as it is read. Wherever activities are asked for, plain names will do.
 *
 * @typeParam C - the codes of the model
 * @typeParam A - its own id
 */
export interface Activity<C extends string = string, A extends string = string> extends ActivityInput<C, A> {
  /** Name of the activity. */
  readonly name: LocalizedText
}
