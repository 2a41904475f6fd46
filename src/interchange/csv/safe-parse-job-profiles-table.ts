import { unknownCompetency } from '../../model/competency-issues'
import type { CompetencyModel } from '../../model/competency-model'
import { errorIssue, issueOf } from '../../base/issue-of'
import type { JobProfile, Requirement } from '../../model/job-profile'
import { requirementIssues } from '../../model/requirement-issues'
import { foldWord, shown } from '../read/cell-text'
import { entriesOf, isReserved, knownKey, reservedKey } from '../read/entries'
import { type Finder, finderOf } from '../read/finder'
import { type JobDraft, jobDraft } from './job-draft'
import { jobOfDraft } from './job-of-draft'
import { type JobProfilesField, jobProfilesKind } from './job-profiles-kind'
import { levelReader } from '../read/level-reader'
import { present } from './present'
import { keptOf, type RequirementContext, readRequirement } from './requirement-cell'
import { resultOfTable } from './result-of-table'
import { type RowReader, rowReader, textOf } from '../read/row-reader'
import { rowDuplicate, sameContent } from '../read/same-rows'
import { type Column, columnDuplicate, openSheet, type Sheet, tellUnknown } from '../read/sheet'
import type { Table, TableOptions, TableResult } from '../read/table-options'
import type { RequirementNothing } from './words'

/** How job profiles are read. */
export interface JobProfilesTableOptions extends TableOptions<JobProfilesField> {
  /** `long`: a row a requirement; `wide`: a row a job, a column a competency. Absent: long if there is a column of competencies. */
  readonly layout?: 'long' | 'wide'
  /** Further spellings of "no requirement", and what each means; `''` is the blank cell and the bare dash. */
  readonly nothing?: Readonly<Record<string, RequirementNothing>>
  /** Whether a row without a job belongs to the job above it, as merged cells leave it; `false` when absent. */
  readonly fillDown?: boolean
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

/**
 * Reads job profiles, long (a row a requirement) or wide (a row a job, a column a competency).
 *
 * A cell that names no level says one of three things. Not in the profile: `0` where the scale has no level 0, "Not
 * Relevant", "not required", "n/a", "tidak dipersyaratkan" and the like, and, in a wide table, a blank cell or a
 * dash. Required without a level: "NOT IN USE", "no level", "TBD", "tanpa level" and the like, and, in a long table,
 * a blank cell or a dash, because the row itself names the competency. Not known whether required: "?" and "tidak
 * diketahui". Never level 0.
 *
 * A job with a cell that could not be read comes back incomplete, so that it does not look easier than it is. What
 * the table has a column for, it decides, also by a blank cell; what it has none for, such as qualifications and
 * claims, stays as the model has it for that job.
 *
 * @param model - the model whose competencies the table names, by code or by name
 * @param table - text of a CSV file, or rows
 * @param options - how the table is read
 * @returns the model with the jobs of the table, in the order of their first rows, and with every family, track and
 * unit that they name; refused when a cell could not be used, but then too with the good rows. Issues stand in the
 * order they were found; their paths are the row as a sheet numbers it, and the header
 * @example
 * ```ts
 * import { defineModel } from 'kompetensi'
 * import { safeParseJobProfilesTable } from 'kompetensi/csv'
 *
 * const acme = defineModel({
 *   id: 'acme',
 *   scales: { five: { levels: [1, 2, 3, 4, 5] } },
 *   competencies: { SQL: { scale: 'five', name: 'SQL' }, NEG: { scale: 'five', name: 'Negosiasi' } },
 *   jobs: {},
 * })
 * const { value, issues } = safeParseJobProfilesTable(acme, 'Jabatan;SQL;Negosiasi\r\nAnalis;4;-\r\nKepala;9;3\r\n')
 * console.log(value.jobs['Analis']?.requirements) // [{ competency: 'SQL', level: 4 }]
 * console.log(issues[0]?.path, issues[0]?.sentence.id) // [3, 'SQL'] Level "SQL" adalah 9; level pada skalanya 1; 2; 3; 4; 5.
 * console.log(value.jobs['Kepala']?.complete) // false
 * ```
 */
export function safeParseJobProfilesTable<Id extends string>(
  model: CompetencyModel<Id>,
  table: Table,
  options: JobProfilesTableOptions = {},
): TableResult<CompetencyModel<Id>> {
  const sheet = openSheet(table, jobProfilesKind, options)
  const { found, columns } = sheet
  const isLong = options.layout === undefined ? columns.has('competency') : options.layout === 'long'
  const competencies = finderOf(model.competencies, model.id)
  const context: RequirementContext = {
    model,
    levels: levelReader(),
    blank: options.nothing?.[''] ?? (isLong ? 'level-unspecified' : 'not-in-profile'),
    nothing: options.nothing,
    found,
  }
  const wide = isLong ? [] : competencyColumns(sheet, competencies)
  if (isLong) checkLong(sheet)
  const drafts = new Map<string, JobDraft>()
  const folded = new Map<string, string>()
  let last: string | undefined
  for (const row of sheet.rows) {
    const reader = rowReader(sheet, row, options)
    const id = jobIdOf(reader, sheet, options.fillDown === true ? last : undefined)
    if (id === undefined) continue
    const at = reader.path(jobColumn(sheet))
    if (isReserved(id)) {
      found.add(reservedKey(id, 'jobs', at))
      continue
    }
    last = id
    const alike = folded.get(foldWord(id)) ?? id
    if (alike !== id) {
      found.add(
        errorIssue(
          'duplicate-key',
          at,
          { key: id, other: alike, kind: 'jobs' },
          `"${id}" and "${alike}" in jobs read the same but for case or spaces`,
        ),
      )
      continue
    }
    const known = drafts.get(id)
    const draft = known ?? jobDraft(id, row.number)
    if (known === undefined) {
      drafts.set(id, draft)
      folded.set(foldWord(id), id)
    } else if (!isLong) {
      found.add(rowDuplicate(id, known.row, false, at))
      continue
    }
    takeAttributes(draft, reader, sheet)
    const previous = Object.hasOwn(model.jobs, id) ? model.jobs[id] : undefined
    const profile: JobProfile = {
      model: model.id,
      id,
      name: { id, en: id },
      requirements: [],
      complete: true,
      ...(previous?.scale === undefined ? {} : { scale: previous.scale }),
    }
    if (isLong) takeLongRow(draft, reader, sheet, { context, competencies, profile, previous })
    else takeWideRow(draft, reader, wide, { context, competencies, profile, previous })
  }
  return resultOfTable(modelWith(model, drafts, sheet), found)
}

function modelWith<Id extends string>(
  model: CompetencyModel<Id>,
  drafts: ReadonlyMap<string, JobDraft>,
  sheet: Sheet<JobProfilesField>,
): CompetencyModel<Id> {
  const { found, columns } = sheet
  const families = entriesOf('families', model.families, found)
  const tracks = entriesOf('tracks', model.tracks, found)
  const units = entriesOf('units', model.units, found)
  const grades = finderOf(model.grades)
  const references = {
    family: families.keyOf,
    track: tracks.keyOf,
    unit: units.keyOf,
    grade: (text: string, path: ReturnType<RowReader<JobProfilesField>['path']>): string | undefined =>
      knownKey('grades', grades, Object.keys(model.grades), text, path, found),
  }
  const jobs = new Map<string, JobProfile<Id>>()
  for (const [id, draft] of drafts) {
    const previous = Object.hasOwn(model.jobs, id) ? model.jobs[id] : undefined
    jobs.set(id, jobOfDraft(draft, model.id, previous, sheet, references))
  }
  const find = finderOf(Object.fromEntries(jobs))
  const ids = [...jobs.keys()]
  const linked = [...jobs].map(([id, job]): [string, JobProfile<Id>] => {
    const { superior, ...rest } = job
    if (superior === undefined) return [id, job]
    const reader = drafts.get(id)?.attributes.get('superior')?.reader
    const path = reader === undefined ? [drafts.get(id)?.row ?? 0] : reader.path(columns.get('superior'))
    const key = knownKey('jobs', find, ids, superior, path, found)
    return [id, key === undefined ? rest : { ...rest, superior: key }]
  })
  return {
    ...model,
    families: { ...model.families, ...families.added() },
    tracks: { ...model.tracks, ...tracks.added() },
    units: { ...model.units, ...units.added() },
    jobs: Object.fromEntries(linked),
  }
}

/** The id of the job of a row: its own cell, or its name where the table has no ids. */
function jobIdOf(
  reader: RowReader<JobProfilesField>,
  sheet: Sheet<JobProfilesField>,
  above: string | undefined,
): string | undefined {
  const column = jobColumn(sheet)
  if (column === undefined) return undefined
  const field = sheet.columns.has('job') ? 'job' : nameField(sheet)
  if (field === undefined) return undefined
  return above !== undefined && reader.cell(column) === undefined ? above : reader.needed(field)
}

function nameField({ columns }: Sheet<JobProfilesField>): JobProfilesField | undefined {
  return (['jobName', 'jobNameId', 'jobNameEn'] as const).find((field) => columns.has(field))
}

function jobColumn(sheet: Sheet<JobProfilesField>): Column | undefined {
  return sheet.columns.get('job') ?? sheet.columns.get(nameField(sheet) ?? 'job')
}

/** Keeps what the first row with such a cell says about the job; a later row that says otherwise is an issue. */
function takeAttributes(
  draft: JobDraft,
  reader: RowReader<JobProfilesField>,
  { columns, found }: Sheet<JobProfilesField>,
): void {
  for (const field of jobColumns) {
    const column = columns.get(field)
    const cell = reader.cell(column)
    if (cell === undefined) continue
    const text = textOf(cell)
    const earlier = draft.attributes.get(field)
    if (earlier === undefined) draft.attributes.set(field, { reader, text })
    else if (earlier.text !== text) {
      const row = earlier.reader.number
      found.add(
        errorIssue(
          'cell-conflict',
          reader.path(column),
          { found: shown(text), earlier: shown(earlier.text), row },
          `"${shown(text)}" stands here, but "${shown(earlier.text)}" in row ${row}, which holds`,
        ),
      )
    }
  }
}

interface RowContext {
  readonly context: RequirementContext
  readonly competencies: Finder
  readonly profile: JobProfile
  readonly previous: JobProfile | undefined
}

function takeLongRow(
  draft: JobDraft,
  reader: RowReader<JobProfilesField>,
  sheet: Sheet<JobProfilesField>,
  { context, competencies, profile, previous }: RowContext,
): void {
  const { columns, found } = sheet
  const errors = found.errors()
  const column = columns.get('competency')
  const level = columns.get('level')
  const isBare = (['competency', 'level', 'weight', 'essential'] as const).every(
    (field) => reader.cell(columns.get(field)) === undefined,
  )
  if (isBare) return
  const named = reader.needed('competency')
  const code = named === undefined ? undefined : competencies(named)
  const path = reader.path(column)
  if (named !== undefined && code === undefined) {
    found.add(unknownCompetency(context.model, named, path, found.count()))
  }
  if (code === undefined) {
    draft.lost = true
    return
  }
  const reading = level === undefined ? context.blank : readRequirement(context, reader, level, profile, code)
  const before = previous?.requirements.find(({ competency }) => competency === code)
  const weight = columns.has('weight') ? reader.numeric('weight') : before?.weight
  const essential = columns.has('essential') ? reader.yesNo('essential') : before?.essential
  if (weight !== undefined && columns.has('weight')) {
    const issues = requirementIssues(context.model, {
      ...profile,
      requirements: [{ competency: code, weight }],
    })
    for (const issue of issues) found.add({ ...issue, path: reader.path(columns.get('weight')) })
  }
  if (found.errors() > errors || reading === undefined) {
    draft.unread.add(code)
    return
  }
  const key = `${draft.id}, ${code}`
  const earlier = draft.requirements.get(code)
  const earlierRow = earlier?.row ?? draft.unknown.get(code) ?? draft.leftOut.get(code)
  const requirement = requirementOf(code, reading, { weight, essential }, before)
  if (earlierRow !== undefined) {
    const isSame =
      requirement === undefined
        ? reading === 'requirement-unknown'
          ? draft.unknown.has(code)
          : draft.leftOut.has(code)
        : sameContent(earlier?.requirement, requirement)
    found.add(rowDuplicate(key, earlierRow, isSame, path))
  } else if (requirement !== undefined) {
    draft.requirements.set(code, { requirement, row: reader.number })
  } else if (reading === 'requirement-unknown') {
    draft.unknown.set(code, reader.number)
  } else {
    draft.leftOut.set(code, reader.number)
    const cell = reader.cell(level)
    const text = cell === undefined ? '' : shown(textOf(cell))
    found.add(
      issueOf(
        'hint',
        'row-left-out',
        reader.path(level),
        { found: text, meaning: 'not-in-profile' },
        `the row is left out, because "${text}" means that the job does not require it`,
      ),
    )
  }
}

function takeWideRow(
  draft: JobDraft,
  reader: RowReader<JobProfilesField>,
  wide: readonly (readonly [Column, string])[],
  { context, profile, previous }: RowContext,
): void {
  for (const [column, code] of wide) {
    const reading = readRequirement(context, reader, column, profile, code)
    const before = previous?.requirements.find(({ competency }) => competency === code)
    const { weight, essential } = before ?? {}
    const requirement =
      reading === undefined ? undefined : requirementOf(code, reading, { weight, essential }, before)
    if (requirement !== undefined) draft.requirements.set(code, { requirement, row: reader.number })
    else if (reading === undefined) draft.unread.add(code)
    else if (reading === 'requirement-unknown') draft.unknown.set(code, reader.number)
    else if (previous?.unknown?.includes(code) === true) draft.leftOut.set(code, reader.number)
  }
}

function requirementOf(
  competency: string,
  reading: number | RequirementNothing,
  own: { readonly weight: number | undefined; readonly essential: boolean | undefined },
  before: Requirement | undefined,
): Requirement | undefined {
  if (reading === 'not-in-profile' || reading === 'requirement-unknown') return undefined
  const level = reading === 'level-unspecified' ? undefined : reading
  return { ...present({ competency, level, ...own }), ...keptOf(before, level) }
}

/** The columns of a wide table that name competencies; the others are told of. */
function competencyColumns(
  sheet: Sheet<JobProfilesField>,
  competencies: Finder,
): readonly (readonly [Column, string])[] {
  const found: [Column, string][] = []
  const taken = new Map<string, Column>()
  const unknown: Column[] = []
  for (const column of sheet.others) {
    const code = competencies(column.header)
    const other = code === undefined ? undefined : taken.get(code)
    if (code === undefined) unknown.push(column)
    else if (other !== undefined) sheet.found.add(columnDuplicate(sheet.headerRow, column, other))
    else {
      taken.set(code, column)
      found.push([column, code])
    }
  }
  tellUnknown(sheet, unknown)
  return found
}

function checkLong(sheet: Sheet<JobProfilesField>): void {
  tellUnknown(sheet, sheet.others)
  if (sheet.columns.has('competency')) return
  sheet.found.add(
    errorIssue(
      'column-missing',
      [sheet.headerRow],
      { columns: ['competency'], headers: sheet.others.map(({ header }) => shown(header)).slice(0, 50) },
      'there is no column competency',
    ),
  )
}
