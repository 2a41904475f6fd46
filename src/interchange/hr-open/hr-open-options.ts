import type { LocalizedText } from '../../model/localized-text'
import type { Scale } from '../../model/scale'
import type { ParseLimits } from '../read/parse-options'

/** How competencies of a person are read. */
export interface PersonCompetenciesOptions {
  /** How much is read. */
  readonly limits?: ParseLimits
}

/** How competencies of a position are read, and what the list does not say of its job. */
export interface PositionCompetenciesOptions {
  /** Id of the job. */
  readonly job: string
  /** Name of the job; its id when absent. */
  readonly name?: LocalizedText
  /** False when the list is only a part of what the job requires; `true` when absent. */
  readonly complete?: boolean
  /** The scale of required levels for competencies that the model gives no scale. */
  readonly scale?: Scale
  /** How much is read. */
  readonly limits?: ParseLimits
}
