import type { CompetencyModel } from '../../model/competency-model'
import type { JobProfile, Requirement } from '../../model/job-profile'
import { shown } from '../read/cell-text'
import type { Findings } from '../read/findings'
import { type Column, type RowReader, textOf } from '../read/row-reader'
import { SparseMap } from '../read/sparse-map'
import { type CsvIssue, csvIssue } from './issues'
import { type JobProfilesField, jobProfilesKind } from './job-profiles-kind'
import type { TextColumns } from './texts'

/** A column about a job as a whole: a field, or the name in a language that has no field. */
export type AttributeKey = JobProfilesField | `name in ${string}`

/** A job while its rows are read. */
export interface JobDraft {
  /** Its id. */
  readonly id: string
  /** Its first row. */
  readonly reader: RowReader<JobProfilesField>
  /** The job as the model has it. */
  readonly previous: JobProfile | undefined
  /** Where names stand. */
  readonly names: TextColumns<JobProfilesField>
  /** For each column about the job as a whole: the row whose cell holds, and its text. */
  readonly attributes: SparseMap<
    AttributeKey,
    { readonly reader: RowReader<JobProfilesField>; readonly text: string }
  >
  /** Its requirements, and the row of each. */
  readonly requirements: Map<string, { readonly requirement: Requirement; readonly row: number }>
  /** The first weight with a percent sign, and the first that could be one without; the first below 1, and the first blank one. */
  readonly weights: SparseMap<
    'percent' | 'plain' | 'part' | 'blank',
    { readonly text: string; readonly row: number }
  >
  /** Codes of which the table says that it is not known whether they are required, and the row of each. */
  readonly unknown: SparseMap<string, number>
  /** Codes that rows left out, and the row of each. */
  readonly leftOut: SparseMap<string, number>
  /** Codes of cells that could not be read, and the row of each. */
  readonly unread: SparseMap<string, number>
  /** Whether a row could not be read so that not even its competency is known. */
  lost: boolean
  /** Whether something else was wrong with a row. */
  damaged: boolean
}

/** A job of which no row has been read. */
export function jobDraft(
  model: CompetencyModel,
  id: string,
  reader: RowReader<JobProfilesField>,
  names: TextColumns<JobProfilesField>,
): JobDraft {
  const previous = Object.hasOwn(model.jobs, id) ? model.jobs[id] : undefined
  return {
    id,
    reader,
    previous,
    names,
    attributes: new SparseMap(),
    requirements: new Map(),
    weights: new SparseMap(),
    unknown: new SparseMap(),
    leftOut: new SparseMap(),
    unread: new SparseMap(),
    lost: false,
    damaged: false,
  }
}

/** What the model says already of what a job requires of a competency. */
export function requirementBefore({ previous }: JobDraft, code: string): Requirement | undefined {
  return previous?.requirements.find(({ competency }) => competency === code)
}

/** Takes up that a job has something under a header that is nearly one of a field; that may say that it is incomplete. */
export function takeMeant(draft: JobDraft, header: string): void {
  draft.damaged = true
  if (jobProfilesKind.headers.complete.includes(header)) draft.lost = true
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

/** The columns about a job as a whole that a table has. */
export type AttributeColumns = readonly (readonly [AttributeKey, Column])[]

/** Finds the columns about a job as a whole. */
export function attributeColumns(
  columns: ReadonlyMap<JobProfilesField, Column>,
  names: TextColumns<JobProfilesField>,
): AttributeColumns {
  const fields = jobColumns.flatMap((field) => {
    const column = columns.get(field)
    return column === undefined ? [] : [[field, column] as const]
  })
  return [...fields, ...[...names.others].map(([tag, column]) => [`name in ${tag}`, column] as const)]
}

/** Keeps what the first row with such a cell says about the job; a later row that says otherwise is an issue. */
export function takeAttributes(
  { attributes }: JobDraft,
  reader: RowReader<JobProfilesField>,
  columns: AttributeColumns,
  found: Findings<CsvIssue>,
): void {
  for (const [key, column] of columns) {
    const cell = reader.cell(column)
    if (cell === undefined) continue
    const text = textOf(cell)
    const earlier = attributes.get(key)
    if (earlier === undefined) attributes.set(key, { reader, text })
    else if (earlier.text !== text) {
      const row = earlier.reader.number
      const details = { found: shown(text), earlier: shown(earlier.text), row }
      found.add(csvIssue('cell-conflict', reader.path(column), details))
    }
  }
}
