import type { CompetencyModel } from '../../model/competency-model'
import type { JobProfile, Requirement } from '../../model/job-profile'
import { bothLanguages } from '../read/both-languages'
import { shown } from '../read/cell-text'
import type { Findings } from '../read/findings'
import { type RowReader, textOf } from '../read/row-reader'
import type { CsvIssue } from './issues'
import { csvIssue } from './issues'
import type { JobProfilesField } from './job-profiles-kind'

/** A job while its rows are read. */
export interface JobDraft {
  /** Its id. */
  readonly id: string
  /** Its first row. */
  readonly reader: RowReader<JobProfilesField>
  /** The job as the model has it. */
  readonly previous: JobProfile | undefined
  /** The job without requirements, to hold one requirement at a time against the model. */
  readonly bare: JobProfile
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
export function jobDraft(model: CompetencyModel, id: string, reader: RowReader<JobProfilesField>): JobDraft {
  const previous = Object.hasOwn(model.jobs, id) ? model.jobs[id] : undefined
  return {
    id,
    reader,
    previous,
    bare: {
      model: model.id,
      id,
      name: bothLanguages(id),
      requirements: [],
      complete: true,
      ...(previous?.scale === undefined ? {} : { scale: previous.scale }),
    },
    attributes: new Map(),
    requirements: new Map(),
    unknown: new Map(),
    leftOut: new Map(),
    unread: new Set(),
    lost: false,
  }
}

/** What the model says already of what a job requires of a competency. */
export function requirementBefore({ previous }: JobDraft, code: string): Requirement | undefined {
  return previous?.requirements.find(({ competency }) => competency === code)
}

const jobColumns = [
  'jobName',
  'jobNameId',
  'jobNameEn',
  'family',
  'track',
  'grade',
  'unit',
  'superior',
  'horizon',
  'validFrom',
  'validUntil',
  'olderNames',
  'complete',
] as const satisfies readonly JobProfilesField[]

/** Keeps what the first row with such a cell says about the job; a later row that says otherwise is an issue. */
export function takeAttributes(
  { attributes }: JobDraft,
  reader: RowReader<JobProfilesField>,
  found: Findings<CsvIssue>,
): void {
  for (const field of jobColumns) {
    const cell = reader.cell(reader.columnOf(field))
    if (cell === undefined) continue
    const text = textOf(cell)
    const earlier = attributes.get(field)
    if (earlier === undefined) attributes.set(field, { reader, text })
    else if (earlier.text !== text) {
      const row = earlier.reader.number
      const details = { found: shown(text), earlier: shown(earlier.text), row }
      found.add(csvIssue('cell-conflict', reader.pathOf(field), details))
    }
  }
}
