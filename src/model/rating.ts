/** The kinds of rater that the library knows by name (penilai). */
export type KnownRaterKind =
  | 'self'
  | 'superior'
  | 'peer'
  | 'subordinate'
  | 'assessor'
  | 'test'
  | 'certificate'

/** The kind of a rater: one that is known, which editors then offer, or any other name. */
export type RaterKind = KnownRaterKind | (string & {})

/** What a rating says: a level, or that the competency cannot be shown in the person's work. That is no level. */
export type RatedLevel = number | 'not-applicable'

/**
 * One assessed level of one person, with its date and its rater (hasil penilaian). Plain, JSON-able data.
 *
 * @typeParam Id - the id of the model
 * @typeParam C - the codes of the model
 */
export interface Rating<Id extends string = string, C extends string = string> {
  /** Id of the model the code belongs to; absent: the model it is given together with. */
  readonly model?: Id
  /** Id of the person. */
  readonly person: string
  /** Code of the competency. */
  readonly competency: C
  /** From the floor of the competency's scale to its highest level, or `not-applicable`. */
  readonly level: RatedLevel
  /** The day of the assessment, `YYYY-MM-DD`. */
  readonly assessedOn: string
  /** Last day the rating stands, that day included, `YYYY-MM-DD`; absent: whoever reads it decides. */
  readonly validUntil?: string
  /** What kind of rater it comes from. */
  readonly raterKind: RaterKind
  /** Id of the rater; absent: not said. */
  readonly rater?: string
  /** What it rests on: a sentence, or a reference to a document. */
  readonly evidence?: string
}
