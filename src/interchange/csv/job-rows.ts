import { present } from '../../base/present'
import type { CompetencyModel } from '../../model/competency-model'
import { entryIssue } from '../../model/issues'
import { foldWord } from '../read/cell-text'
import { canBeKey } from '../read/entries'
import { tagOrUnknown } from '../read/file-language'
import type { Findings } from '../read/findings'
import { plainCell, type RowReader, textOf } from '../read/row-reader'
import { tellRepeatedRow } from '../read/same-rows'
import type { Sheet } from '../read/sheet'
import type { FoundColumns } from '../read/table-reading'
import type { CsvIssue } from './issues'
import { attributeColumns, type JobDraft, jobDraft, takeAttributes } from './job-draft'
import { type JobProfilesField, jobProfilesKind } from './job-profiles-kind'
import type { JobProfilesTableOptions } from './job-profiles-table-options'
import { longRequirements } from './long-requirements'
import { tellNoCompetency } from './tell-no-competency'
import { type TextColumns, textColumns } from './texts'
import { wideRequirements } from './wide-requirements'

/** The columns of names. */
const nameFields = { plain: 'jobName', id: 'jobNameId', en: 'jobNameEn' } as const

/** Jobs while the rows of a table are read. */
interface JobRows {
  readonly sheet: Sheet<JobProfilesField>
  readonly model: CompetencyModel
  readonly isLong: boolean
  readonly fillDown: boolean
  readonly found: Findings<CsvIssue>
  /** By ids as they read but for case and spaces. */
  readonly drafts: Map<string, JobDraft>
  readonly names: TextColumns<JobProfilesField>
  /** The job of the row above. */
  last: JobDraft | undefined
}

/** Reads the rows of a table, long or wide, into the jobs that they are about, in the order of their first rows. */
export function readJobRows(
  opened: Sheet<JobProfilesField>,
  model: CompetencyModel,
  options: JobProfilesTableOptions,
  found: Findings<CsvIssue>,
): { readonly drafts: readonly JobDraft[]; readonly columns: FoundColumns } {
  const tag = tagOrUnknown(options.language, 'CSV')
  const { columns: names, left } = textColumns(opened, jobProfilesKind, { fields: nameFields, tag }, found)
  const sheet = { ...opened, others: left }
  const isLong = isLongSheet(sheet, options)
  const { take, named } = isLong
    ? { take: longRequirements(sheet, model, options, found), named: undefined }
    : wideRequirements(sheet, model, options, found)
  const drafts = new Map<string, JobDraft>()
  const { fillDown = false } = options
  const jobs: JobRows = {
    sheet,
    model,
    isLong,
    fillDown,
    found,
    drafts,
    names,
    last: undefined,
  }
  const about = attributeColumns(sheet.columns, names)
  for (const row of sheet.rows) {
    const draft = draftOf(row, jobs)
    if (draft === undefined) continue
    const errors = found.errors()
    if (!row.isWhole || !sheet.isWhole) draft.lost = true
    takeAttributes(draft, row, about, found)
    take(draft, row)
    if (found.errors() > errors) draft.damaged = true
  }
  losePassed(jobs)
  if (named?.size === 0) loseUnnamed(jobs)
  const texts = [...names.others.values()].map((column) => ['jobName', column] as const)
  const columns = { layout: isLong ? 'long' : 'wide', texts, ...present({ competencies: named }) } as const
  return { drafts: [...drafts.values()], columns }
}

/** Whether a sheet has a row a requirement. */
export function isLongSheet(
  { columns, layout }: Sheet<JobProfilesField>,
  options: JobProfilesTableOptions,
): boolean {
  if (layout.shape !== undefined) return false
  return options.layout === undefined ? columns.has('competency') : options.layout === 'long'
}

/** The job that a row is about; nothing where it is about none, or about one that has its row already. */
function draftOf(row: RowReader<JobProfilesField>, jobs: JobRows): JobDraft | undefined {
  const { sheet, drafts, found } = jobs
  const field = idField(sheet)
  const id = field === undefined ? undefined : idIn(row, field, jobs)
  // A row without a job stands below the one that it is likely about, as merged cells leave it.
  if (id === undefined && jobs.isLong) lose(jobs.last)
  if (field === undefined || id === undefined) return undefined
  const at = row.pathOf(field)
  if (!canBeKey(id, 'jobs', at, found)) return undefined
  const word = foldWord(id)
  const known = drafts.get(word)
  if (known === undefined) {
    const draft = jobDraft(jobs.model, id, row, jobs.names)
    drafts.set(word, draft)
    jobs.last = draft
    return draft
  }
  jobs.last = known
  if (known.id !== id) {
    found.add(entryIssue('duplicate-key', at, { key: id, other: known.id, kind: 'jobs' }))
  } else if (jobs.isLong) return known
  else tellRepeatedRow({ key: id, row: known.reader.number, same: false, path: at }, found)
  lose(known)
  return undefined
}

/** Takes up that a row of a job is not read. */
function lose(draft: JobDraft | undefined): void {
  if (draft !== undefined) draft.lost = true
}

/** Takes up that no column names a competency: unless the table says itself what is complete, no job of it is. */
function loseUnnamed({ sheet, model, drafts, found }: JobRows): void {
  const { columns, others, headerRow } = sheet
  // Where something of each job is lost already, that is why.
  const whole = [...drafts.values()].filter(({ lost, damaged }) => !lost && !damaged)
  if (columns.has('complete') || whole.length === 0) return
  const headers = others.map(({ header }) => header)
  tellNoCompetency(model, { headers, headerRow, severity: 'warning' }, found)
  for (const draft of whole) draft.lost = true
}

/** Takes up rows that are passed over with something in them: of the job that they name, or of any. */
function losePassed({ sheet, drafts }: JobRows): void {
  const column = sheet.columns.get(idField(sheet) ?? 'job')
  for (const { cells } of sheet.layout.lost ?? []) {
    const cell = column === undefined ? undefined : plainCell(cells[column.index])
    if (cell === undefined) for (const draft of drafts.values()) lose(draft)
    else lose(drafts.get(foldWord(textOf(cell))))
  }
}

/** The column that tells jobs apart: that of ids, or of names where the table has no ids. */
function idField({ columns }: Sheet<JobProfilesField>): JobProfilesField | undefined {
  return (['job', 'jobName', 'jobNameId', 'jobNameEn'] as const).find((field) => columns.has(field))
}

function idIn(
  row: RowReader<JobProfilesField>,
  field: JobProfilesField,
  { isLong, fillDown, last }: JobRows,
): string | undefined {
  if (fillDown && last !== undefined && row.cell(row.columnOf(field)) === undefined) return last.id
  return row.key(field, isLong && !fillDown ? 'fillDown' : undefined)
}
