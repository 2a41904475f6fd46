import type { Table, TableLimits } from '../read/table-options'

/** A domain of O*NET that is rated for importance and level. */
export type OnetDomain = 'skills' | 'knowledge' | 'abilities' | 'workActivities'

/**
 * Files of one O*NET release, each as its text (separated by tabs, or whatever its header row shows, with the 13 columns
 * of the text release or the 15 of the Excel release) or as rows with the header first. At least one domain.
 */
export interface OnetFiles {
  /** `Skills.txt` */
  readonly skills?: Table
  /** `Knowledge.txt` */
  readonly knowledge?: Table
  /** `Abilities.txt` */
  readonly abilities?: Table
  /** `Work Activities.txt` */
  readonly workActivities?: Table
  /** `Occupation Data.txt`: titles, which the text release of the other files does not have. */
  readonly occupations?: Table
}

/** How O*NET files are read. */
export interface OnetOptions {
  /** The release, such as `29.3`: the files do not name it. It becomes the version of the model. */
  readonly version: string
  /** How much is read of each file; `issues` is 10,000 when absent, because each rating left out is told. */
  readonly limits?: TableLimits
}
