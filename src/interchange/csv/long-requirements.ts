import type { CompetencyModel } from '../../model/competency-model'
import type { Requirement } from '../../model/job-profile'
import { requirementIssues } from '../../model/requirement-issues'
import type { CellTests } from '../read/cell-tests'
import { shown } from '../read/cell-text'
import { wordsOf } from '../read/finder'
import type { Findings } from '../read/findings'
import { tableIssue } from '../read/issues'
import type { RequirementNothing } from '../read/nothing-words'
import { type Column, type RowReader, textOf } from '../read/row-reader'
import { sameContent, tellRepeatedRow } from '../read/same-rows'
import { type Sheet, tellMissing, tellUnknown } from '../read/sheet'
import { tellBesideRows } from './beside-rows'
import { codeFinder } from './code-finder'
import { cellCounts, tellUnread, type UnreadColumn } from './competency-columns'
import { type CsvIssue, csvIssue } from './issues'
import { type JobDraft, requirementBefore, takeMeant } from './job-draft'
import { type JobProfilesField, jobProfilesKind } from './job-profiles-kind'
import type { JobProfilesTableOptions } from './job-profiles-table-options'
import { cellTests } from './level-test'
import { tellLevelsBeside } from './levels-beside'
import {
  jobWith,
  type RequirementReader,
  type RequirementReading,
  requirementOf,
  requirementReader,
} from './requirement-cell'

type Row = RowReader<JobProfilesField>

/** What the rows of a long table are read with. */
interface LongReading {
  readonly model: CompetencyModel
  readonly codesOf: (row: Row) => readonly string[]
  readonly read: RequirementReader
  /** What a row says where the table has no column of levels. */
  readonly blank: RequirementNothing
  readonly level: Column | undefined
  /** Columns that are not read although something in them may be of a requirement. */
  readonly unread: readonly UnreadColumn[]
  readonly found: Findings<CsvIssue>
}

/** Takes what rows of a long table require, a row a requirement. */
export function longRequirements(
  sheet: Sheet<JobProfilesField>,
  model: CompetencyModel,
  options: JobProfilesTableOptions,
  found: Findings<CsvIssue>,
): (draft: JobDraft, row: Row) => void {
  const { columns, others, headerRow } = sheet
  const { nothing, levels } = options
  const tests = cellTests(model, options)
  const beside = besideRows(sheet, tests, found)
  const isLeft = (column: Column): boolean => !beside.some((each) => each.column === column)
  const unknown = { ...sheet, others: others.filter(isLeft) }
  const levelsBeside = columns.has('level') ? levelsIn(unknown, model, tests, found) : []
  const rest = unknown.others.filter((column) => !levelsBeside.includes(column))
  const unread = unreadIn({ ...unknown, others: rest }, tests, found)
  if (!columns.has('competency')) {
    tellMissing(
      ['competency'],
      jobProfilesKind,
      { headers: others.map(({ header }) => header), headerRow },
      found,
    )
  }
  const blank = nothing?.[''] ?? 'level-unspecified'
  const reading: LongReading = {
    model,
    codesOf: codeFinder(model, sheet.alike.get('competency') ?? [], found),
    read: requirementReader(model, { blank, nothing, levels, found }),
    blank,
    level: columns.get('level'),
    unread,
    found,
  }
  return (draft, row) => {
    for (const { column, codes } of beside) {
      if (row.cell(column) === undefined) continue
      draft.damaged = true
      for (const code of codes) draft.unread.set(code, row.number)
    }
    if (levelsBeside.some((column) => row.cell(column) !== undefined)) draft.lost = true
    takeRow(draft, row, reading)
  }
}

/** The columns that hold levels beside the column of levels, which may be required as well. */
function levelsIn(
  sheet: Sheet<JobProfilesField>,
  { competencies }: CompetencyModel,
  tests: CellTests,
  found: Findings,
): readonly Column[] {
  const { levels } = tellLevelsBeside(
    sheet,
    sheet.others,
    { tests, competencies: wordsOf(competencies) },
    found,
  )
  return levels
}

/** The columns of single competencies that hold levels; where the caller says how the table lies, headers name none. */
function besideRows(
  sheet: Sheet<JobProfilesField>,
  tests: CellTests,
  found: Findings,
): readonly UnreadColumn[] {
  const { namesOf } = sheet
  const by = sheet.columns.get('competency')
  return by === undefined ? [] : tellBesideRows(sheet, { by, namesOf, tests, option: 'layout' }, found)
}

function unreadIn(
  sheet: Sheet<JobProfilesField>,
  tests: CellTests,
  found: Findings,
): readonly UnreadColumn[] {
  if (sheet.columns.has('level')) {
    return tellUnknown(sheet, sheet.others, found).map((column) => ({ codes: [], ...column }))
  }
  // Where there is no column of levels, levels in a column that nobody knows are not "no level".
  const counts = cellCounts(sheet.rows, sheet.others, tests)
  const words = { fields: sheet.absent, competencies: [] }
  return sheet.others.flatMap((column) => {
    const told = tellUnread(sheet, column, { words, cells: counts.get(column) }, found)
    return told === undefined ? [] : [{ column, codes: [], ...told }]
  })
}

function takeRow(draft: JobDraft, row: Row, reading: LongReading): void {
  if (isBare(row)) return
  const [code, ...others] = reading.codesOf(row)
  if (code === undefined) draft.lost = true
  else if (others.length === 0) takeRequirement(draft, row, code, reading)
  // It is one of those that share the name.
  else for (const each of [code, ...others]) draft.unread.set(each, row.number)
}

function takeRequirement(draft: JobDraft, row: Row, code: string, reading: LongReading): void {
  const { found } = reading
  const errors = found.errors()
  const said = reading.level === undefined ? reading.blank : reading.read(row, reading.level, draft, code)
  const before = requirementBefore(draft, code)
  const weight = row.has('weight') ? weightIn(row, draft, code, reading) : before?.weight
  if (typeof said === 'number' && (weight ?? 0) < 1) tellBlankWeight(draft, row, weight, found)
  const essential = row.has('essential') ? row.yesNo('essential') : before?.essential
  const left = reading.unread.filter(({ column }) => row.cell(column) !== undefined)
  for (const { meant } of left) if (meant !== undefined) takeMeant(draft, meant)
  const isUnread = left.some(({ meant }) => meant === undefined)
  if (found.errors() > errors || said === undefined || isUnread) {
    draft.unread.set(code, row.number)
    return
  }
  const requirement = requirementOf(code, said, { weight, essential }, before)
  const earlier = earlierRow(draft, code)
  if (earlier === undefined) keep(draft, row, { code, said, requirement }, reading)
  else {
    const same = saysTheSame(draft, { code, said, requirement })
    const path = row.pathOf('competency')
    tellRepeatedRow({ key: `${draft.id}, ${code}`, row: earlier, same, path }, found)
    if (!same) draft.damaged = true
  }
}

/** Whether a row is about the job alone. */
function isBare(row: Row): boolean {
  const fields = ['competency', 'level', 'weight', 'essential'] as const
  return fields.every((field) => row.cell(row.columnOf(field)) === undefined)
}

function weightIn(row: Row, draft: JobDraft, competency: string, reading: LongReading): number | undefined {
  const percent = percentIn(row)
  const weight = percent ?? row.numeric('weight')
  if (weight === undefined) return undefined
  // What is not above 1 beside 60% can be a part of one, as sheets hold it.
  if (percent !== undefined || weight > 1)
    takeSpelling(draft, row, percent === undefined ? 'plain' : 'percent', reading.found)
  const issues = requirementIssues(reading.model, jobWith(draft, reading.model, { competency, weight }))
  for (const issue of issues) reading.found.add({ ...issue, path: row.pathOf('weight') })
  return weight
}

/** Tells of the first weight of a job that is written in another way than those before it: 40 beside 60%. */
function takeSpelling(
  { id, weights }: JobDraft,
  row: Row,
  way: 'percent' | 'plain',
  found: Findings<CsvIssue>,
): void {
  const cell = row.cell(row.columnOf('weight'))
  if (weights.has(way) || cell === undefined) return
  const text = shown(textOf(cell))
  const earlier = weights.get(way === 'percent' ? 'plain' : 'percent')
  weights.set(way, { text, row: row.number })
  if (earlier === undefined) return
  const details = { job: shown(id), found: text, earlier: earlier.text, row: earlier.row }
  found.add(csvIssue('weights-mixed', row.pathOf('weight'), details))
}

/** Warns once of a job that has a blank weight, which is 1, beside one below 1: where weights are parts, it is none of them. */
function tellBlankWeight(
  { id, weights }: JobDraft,
  row: Row,
  weight: number | undefined,
  found: Findings<CsvIssue>,
): void {
  const column = row.columnOf('weight')
  const cell = row.cell(column)
  const way = weight === undefined ? 'blank' : 'part'
  const isUnread = weight === undefined && cell !== undefined
  if (column === undefined || isUnread || weights.has(way)) return
  weights.set(way, { text: cell === undefined ? '' : shown(textOf(cell)), row: row.number })
  const [blank, part] = [weights.get('blank'), weights.get('part')]
  if (blank === undefined || part === undefined) return
  const details = { job: shown(id), found: '', earlier: part.text, row: part.row }
  found.add(csvIssue('weights-mixed', [blank.row, column.header], details, 'warning'))
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
