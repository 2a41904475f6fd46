import type { CompetencyModel } from '../../model/competency-model'
import type { Requirement } from '../../model/job-profile'
import { requirementIssues } from '../../model/requirement-issues'
import { shown } from '../read/cell-text'
import type { Findings } from '../read/findings'
import { tableIssue } from '../read/issues'
import { type Column, type RowReader, textOf } from '../read/row-reader'
import { sameContent, tellRepeatedRow } from '../read/same-rows'
import { type Sheet, tellUnknown } from '../read/sheet'
import { codeFinder } from './code-finder'
import { type JobDraft, requirementBefore } from './job-draft'
import type { JobProfilesField } from './job-profiles-kind'
import type { JobProfilesTableOptions } from './job-profiles-table-options'
import {
  type RequirementReader,
  type RequirementReading,
  requirementOf,
  requirementReader,
} from './requirement-cell'
import type { RequirementNothing } from './words'

type Row = RowReader<JobProfilesField>

/** What the rows of a long table are read with. */
interface LongReading {
  readonly model: CompetencyModel
  readonly codeOf: (row: Row) => string | undefined
  readonly read: RequirementReader
  /** What a row says where the table has no column of levels. */
  readonly blank: RequirementNothing
  readonly level: Column | undefined
  readonly found: Findings
}

/** Takes what rows of a long table require, a row a requirement. */
export function longRequirements(
  sheet: Sheet<JobProfilesField>,
  model: CompetencyModel,
  { nothing, levels }: Pick<JobProfilesTableOptions, 'nothing' | 'levels'>,
  found: Findings,
): (draft: JobDraft, row: Row) => void {
  const { columns, others, headerRow } = sheet
  tellUnknown(headerRow, others, found)
  if (!columns.has('competency')) {
    const headers = others.map(({ header }) => shown(header)).slice(0, 50)
    const details = { columns: ['competency'], headers }
    found.add(tableIssue('column-missing', [headerRow], details))
  }
  const blank = nothing?.[''] ?? 'level-unspecified'
  const reading: LongReading = {
    model,
    codeOf: codeFinder(model, found),
    read: requirementReader(model, { blank, nothing, levels, found }),
    blank,
    level: columns.get('level'),
    found,
  }
  return (draft, row) => takeRow(draft, row, reading)
}

function takeRow(draft: JobDraft, row: Row, reading: LongReading): void {
  const { found } = reading
  const errors = found.errors()
  if (isBare(row)) return
  const code = reading.codeOf(row)
  if (code === undefined) {
    draft.lost = true
    return
  }
  const said =
    reading.level === undefined ? reading.blank : reading.read(row, reading.level, draft.bare, code)
  const before = requirementBefore(draft, code)
  const weight = row.has('weight') ? weightIn(row, draft, code, reading) : before?.weight
  const essential = row.has('essential') ? row.yesNo('essential') : before?.essential
  if (found.errors() > errors || said === undefined) {
    draft.unread.add(code)
    return
  }
  const requirement = requirementOf(code, said, { weight, essential }, before)
  const earlier = earlierRow(draft, code)
  if (earlier === undefined) keep(draft, row, { code, said, requirement }, reading)
  else {
    const same = saysTheSame(draft, { code, said, requirement })
    const path = row.pathOf('competency')
    tellRepeatedRow({ key: `${draft.id}, ${code}`, row: earlier, same, path }, found)
  }
}

/** Whether a row is about the job alone. */
function isBare(row: Row): boolean {
  const fields = ['competency', 'level', 'weight', 'essential'] as const
  return fields.every((field) => row.cell(row.columnOf(field)) === undefined)
}

function weightIn(
  row: Row,
  { bare }: JobDraft,
  competency: string,
  reading: LongReading,
): number | undefined {
  const weight = percentIn(row) ?? row.numeric('weight')
  if (weight === undefined) return undefined
  const issues = requirementIssues(reading.model, { ...bare, requirements: [{ competency, weight }] })
  for (const issue of issues) reading.found.add({ ...issue, path: row.pathOf('weight') })
  return weight
}

/** A weight written in per cent, as a part of one: `25%` is 0.25, as sheets hold it. */
function percentIn(row: Row): number | undefined {
  const column = row.columnOf('weight')
  const cell = row.cell(column)
  if (column === undefined || typeof cell?.value !== 'string') return undefined
  const digits = /^(.*\d) *%$/.exec(cell.value)?.[1]
  const percent = digits === undefined ? undefined : row.numberIn({ ...cell, value: digits }, column)
  // Through the decimal text: 7 / 100 and 0.07 are one number, 7 * 0.01 is another.
  return typeof percent === 'number' ? percent / 100 : undefined
}

/** What a row says of a competency. */
interface Said {
  readonly code: string
  readonly said: NonNullable<RequirementReading>
  /** The requirement, where it says that there is one. */
  readonly requirement: Requirement | undefined
}

function earlierRow({ requirements, unknown, leftOut }: JobDraft, code: string): number | undefined {
  return requirements.get(code)?.row ?? unknown.get(code) ?? leftOut.get(code)
}

function saysTheSame(draft: JobDraft, { code, said, requirement }: Said): boolean {
  if (requirement !== undefined) return sameContent(draft.requirements.get(code)?.requirement, requirement)
  return said === 'requirement-unknown' ? draft.unknown.has(code) : draft.leftOut.has(code)
}

function keep(draft: JobDraft, row: Row, { code, said, requirement }: Said, reading: LongReading): void {
  if (requirement !== undefined) draft.requirements.set(code, { requirement, row: row.number })
  else if (said === 'requirement-unknown') draft.unknown.set(code, row.number)
  else {
    const { level, found } = reading
    draft.leftOut.set(code, row.number)
    const cell = row.cell(level)
    const text = cell === undefined ? '' : shown(textOf(cell))
    found.add(tableIssue('row-left-out', row.path(level), { found: text, meaning: 'not-in-profile' }, 'hint'))
  }
}
