import type { Requirement } from '../../model/job-profile'
import type { JobProfilesField } from './job-profiles-kind'
import type { RowReader } from '../read/row-reader'

/** A job while its rows are read. */
export interface JobDraft {
  /** Its id. */
  readonly id: string
  /** Its first row. */
  readonly row: number
  /** For each column about the job as a whole: the row whose cell holds, and its text. */
  readonly attributes: Map<
    JobProfilesField,
    { readonly reader: RowReader<JobProfilesField>; readonly text: string }
  >
  /** Its requirements, and the row of each. */
  readonly requirements: Map<string, { readonly requirement: Requirement; readonly row: number }>
  /** Codes of which the table says that it is not known whether they are required, and the row of each. */
  readonly unknown: Map<string, number>
  /** Codes that rows left out, and the row of each. */
  readonly leftOut: Map<string, number>
  /** Codes of cells that could not be read. */
  readonly unread: Set<string>
  /** Whether a row could not be read so that not even its competency is known. */
  lost: boolean
}

/** A job of which no row has been read. */
export function jobDraft(id: string, row: number): JobDraft {
  return {
    id,
    row,
    attributes: new Map(),
    requirements: new Map(),
    unknown: new Map(),
    leftOut: new Map(),
    unread: new Set(),
    lost: false,
  }
}
