import type { FileLanguage } from '../read/file-language'
import type { TableLayout } from '../read/layout-types'
import type { RequirementNothing } from '../read/nothing-words'
import type { LevelSpellings, WideTableOptions } from '../read/table-options'
import type { JobProfilesField } from './job-profiles-kind'

/** How job profiles are read. */
export interface JobProfilesTableOptions extends WideTableOptions<JobProfilesField>, LevelSpellings {
  /**
   * `long`: a row a requirement; `wide`: a row a job, a column a competency; `competency-rows`: a row a competency, a column
   * a job. Absent: long if there is a column of competencies beside one of jobs; `competency-rows` where no column is of
   * jobs, and one names competencies of the model in two cells at least.
   */
  readonly layout?: TableLayout
  /** The job whose levels the standard row of a recap of people holds; that row alone is read. */
  readonly standardOf?: string
  /** Further spellings of "no requirement", and what each means; `''` is the blank cell and the bare dash. */
  readonly nothing?: Readonly<Record<string, RequirementNothing>>
  /** Whether a row without a job belongs to the job above it, as merged cells leave it; `false` when absent. */
  readonly fillDown?: boolean
  /** The language of names in a column whose header names none; `und`, a language that is not known, when absent. */
  readonly language?: FileLanguage
}
