import type { FileLanguage } from '../read/file-language'
import type { Separator, TableLimits } from '../read/table-options'

/** How a Moodle framework is read. */
export interface ParseMoodleOptions<Id extends string = string> {
  /** The id the model gets; the ID number of the framework when absent. */
  readonly as?: Id
  /** The version the model gets, which Moodle does not know; `1` when absent. */
  readonly version?: string
  /** The language of the texts, which Moodle does not say; `und`, a language that is not known, when absent. */
  readonly language?: FileLanguage
  /** What stands between two cells; what a line `sep=` names, or else found from the first rows, when absent. */
  readonly separator?: Separator
  /** How much is read. */
  readonly limits?: TableLimits
}
