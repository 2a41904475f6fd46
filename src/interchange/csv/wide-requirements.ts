import type { CompetencyModel } from '../../model/competency-model'
import type { Findings } from '../read/findings'
import { type RowContent, tableIssue } from '../read/issues'
import type { Column, RowReader } from '../read/row-reader'
import type { Sheet } from '../read/sheet'
import { headerPath } from '../read/sheet-columns'
import { besideLevel } from './beside-level'
import { competencyColumns, type UnreadColumn } from './competency-columns'
import { type JobDraft, requirementBefore, takeMeant } from './job-draft'
import type { JobProfilesField } from './job-profiles-kind'
import type { JobProfilesTableOptions } from './job-profiles-table-options'
import { cellTests } from './level-test'
import { type RequirementReading, requirementOf, requirementReader } from './requirement-cell'

/** What a wide table requires. */
export interface WideRequirements {
  /** The columns of competencies, by code. */
  readonly named: ReadonlyMap<string, Column>
  /** Takes what a row requires. */
  readonly take: (draft: JobDraft, row: RowReader<JobProfilesField>) => void
}

/** Fields of a long table: in a wide one their columns hold nothing that is read, unless they name a competency. */
const longFields = [
  'competency',
  'level',
  'weight',
  'essential',
] as const satisfies readonly JobProfilesField[]

/** What the columns of these fields hold. */
const contents: Readonly<Record<(typeof longFields)[number], RowContent>> = {
  competency: 'competencies',
  level: 'levels',
  weight: 'weights',
  essential: 'essentials',
}

/** Takes what rows of a wide table require, a row a job and a column a competency. */
export function wideRequirements(
  sheet: Sheet<JobProfilesField>,
  model: CompetencyModel,
  options: JobProfilesTableOptions,
  found: Findings,
): WideRequirements {
  const { nothing, levels } = options
  const read = requirementReader(model, { blank: nothing?.[''] ?? 'not-in-profile', nothing, levels, found })
  const ofRows = tellOfRows(sheet, found)
  const left = longFields.flatMap((field) => sheet.columns.get(field) ?? [])
  const others = [...sheet.others, ...left.filter((each) => !ofRows.some(({ column }) => column === each))]
  const columns = competencyColumns({ ...sheet, others }, model, cellTests(model, options), found)
  const { named } = columns
  const unread = [...columns.unread, ...ofRows]
  const takeRow: WideRequirements['take'] = (draft, row) => {
    for (const column of unread) takeUnread(draft, row, column)
    for (const [code, column] of named) take(draft, row, code, read(row, column, draft, code))
  }
  return { named, take: takeRow }
}

/** Warns of columns that the caller says, or their headers and cells say, hold what only a table with a row a level has a place for. */
function tellOfRows(sheet: Sheet<JobProfilesField>, found: Findings): readonly UnreadColumn[] {
  const { columns, headerRow, given, namesOf, rows } = sheet
  // Figures below a header of weights may be levels, words for yes and no are none.
  const saysEssential = (field: JobProfilesField, column: Column): boolean =>
    [...rows].some((row) => besideLevel(field, row.cell(column)?.value) === 'essentials')
  return longFields.flatMap((field): UnreadColumn[] => {
    const column = columns.get(field)
    if (column === undefined) return []
    const { header } = column
    const isMeant = given(header) === field || (namesOf(header).length === 0 && saysEssential(field, column))
    if (!isMeant) return []
    const details = { header, holds: contents[field] }
    found.add(tableIssue('column-unknown', headerPath(headerRow, column), details, 'warning'))
    // A weight says nothing of which competencies there are; what may be a level does.
    const isBeside = field === 'weight' || field === 'essential'
    return [{ column, codes: [], ...(isBeside ? { meant: field } : {}) }]
  })
}

/** Takes up what a cell says of a competency. */
function take(
  draft: JobDraft,
  row: RowReader<JobProfilesField>,
  code: string,
  said: RequirementReading,
): void {
  const before = requirementBefore(draft, code)
  const { weight, essential } = before ?? {}
  const requirement = requirementOf(code, said, { weight, essential }, before)
  if (requirement !== undefined) draft.requirements.set(code, { requirement, row: row.number })
  else if (said === undefined) draft.unread.set(code, row.number)
  else if (said === 'requirement-unknown') draft.unknown.set(code, row.number)
  else if (draft.previous?.unknown?.includes(code) === true) draft.leftOut.set(code, row.number)
}

/** Takes up that a job has something in a column that is not read. */
function takeUnread(
  draft: JobDraft,
  row: RowReader<JobProfilesField>,
  { column, codes, meant }: UnreadColumn,
): void {
  if (row.cell(column) === undefined) return
  if (meant !== undefined) {
    takeMeant(draft, meant)
    return
  }
  if (codes.length === 0) draft.lost = true
  draft.damaged = true
  for (const code of codes) draft.unread.set(code, row.number)
}
