import type { Claim } from './claim'
import type { LocalizedText } from './localized-text'

/** The definition of one proficiency level of a scale. */
export interface Level {
  /** The number of the level, one of the scale's `levels`. */
  readonly value: number
  /** Short name, such as "Knows and can explain". */
  readonly name: LocalizedText
  /** What a person at this level does, in a sentence. */
  readonly description?: LocalizedText
  /** Where the definition comes from. */
  readonly claims?: readonly Claim[]
}

/**
 * A proficiency scale. Levels are numbers on a scale, not array positions: they may be fractions, have
 * holes, or run below 0, where 0 is neutral and negatives are harmful.
 */
export interface Scale {
  /** Name of the scale. */
  readonly name?: LocalizedText
  /** The levels, ascending; of a continuous scale its lowest and highest value and any anchors between. */
  readonly levels: readonly number[]
  /** True when every number between the lowest and the highest level is a level. */
  readonly continuous?: boolean
  /** "Assessed, nothing shown": the held value below every achievement, 0 on a 1 … 5 scale. */
  readonly floor: number
  /** Definitions of the levels, by ascending value; a scale may define some or none. */
  readonly definitions?: readonly Level[]
  /** Where the scale comes from. */
  readonly claims?: readonly Claim[]
}
