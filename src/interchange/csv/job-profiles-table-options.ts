import type { FileLanguage } from '../read/file-language'
import type { WideTableOptions } from '../read/table-options'
import type { JobProfilesField } from './job-profiles-kind'
import type { RequirementNothing } from './words'

/** How job profiles are read. */
export interface JobProfilesTableOptions extends WideTableOptions<JobProfilesField> {
  /** `long`: a row a requirement; `wide`: a row a job, a column a competency. Absent: long if there is a column of competencies. */
  readonly layout?: 'long' | 'wide'
  /** Further spellings of "no requirement", and what each means; `''` is the blank cell and the bare dash. */
  readonly nothing?: Readonly<Record<string, RequirementNothing>>
  /** Whether a row without a job belongs to the job above it, as merged cells leave it; `false` when absent. */
  readonly fillDown?: boolean
  /** The language of names in a column whose header names none; `und`, a language that is not known, when absent. */
  readonly language?: FileLanguage
}
