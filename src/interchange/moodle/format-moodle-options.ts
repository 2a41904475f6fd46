import type { CompetencyText } from '../../model/competency-text'
import type { Crosswalk } from '../../model/crosswalk'
import type { Scale } from '../../model/scale'
import type { FileLanguageOption } from '../read/file-language'

/** How a model is written for Moodle. */
export interface FormatMoodleOptions extends FileLanguageOption {
  /**
   * The level from which a person counts as proficient, by key of the scale, or `highest` for the highest level of
   * each. Moodle takes no scale without one; the first proficient level is also what Moodle gives by default.
   */
  readonly proficientFrom: 'highest' | Readonly<Record<string, number>>
  /**
   * The scale of the framework, which Moodle gives to everything without one of its own: a key of the model's
   * `scales`, or a scale where the model has none. The scale that most competencies use when absent.
   */
  readonly scale?: string | Scale
  /** Texts of the competencies in that language, for definitions that the model does not have. */
  readonly texts?: Readonly<Record<string, CompetencyText>>
  /** How competencies of the model are related to one another: a crosswalk of the model to itself. */
  readonly related?: Crosswalk
}
