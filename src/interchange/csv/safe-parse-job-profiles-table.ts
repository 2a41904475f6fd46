import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import { present } from '../../base/present'
import { someFlag, someNumbers, someText } from '../../model/argument-kinds'
import type { CompetencyModel } from '../../model/competency-model'
import { aWholeModel } from '../../model/whole-model'
import { aCompetencyColumn, columnsFor, someTableLimits } from '../read/argument-kinds'
import { finderOf, wordsOf } from '../read/finder'
import { findings } from '../read/findings'
import type { LayoutHints } from '../read/layout-types'
import { resultOfTable } from '../read/result'
import { openSheet, type SheetOptions } from '../read/sheet'
import type { Table } from '../read/table-options'
import { type ReadTable, readingOf } from '../read/table-reading'
import { besideLevel } from './beside-level'
import type { CsvIssue } from './issues'
import { type JobProfilesField, jobProfilesKind } from './job-profiles-kind'
import type { JobProfilesTableOptions } from './job-profiles-table-options'
import { isLongSheet, readJobRows } from './job-rows'
import { levelHints } from './level-test'
import { modelOfDrafts } from './model-of-drafts'
import { readerOf } from './reader-of'
import { tellOtherKind } from './tell-other-kind'

const safeParseJobProfilesTableOptions: OptionKinds<JobProfilesTableOptions> = {
  layout: { oneOf: ['long', 'wide', 'competency-rows'] },
  standardOf: someText,
  levels: someNumbers,
  nothing: { values: { oneOf: ['not-in-profile', 'level-unspecified', 'requirement-unknown'] } },
  fillDown: someFlag,
  language: {},
  separator: { oneOf: [',', ';', '\t', '|'] },
  columns: /* @__PURE__ */ columnsFor(jobProfilesKind, aCompetencyColumn),
  decimal: { oneOf: ['comma', 'point'] },
  dates: { oneOf: ['day-month', 'month-day'] },
  serials: { oneOf: [1900, 1904] },
  century: { oneOf: [1900, 2000] },
  limits: someTableLimits,
}

const safeParseJobProfilesTableArguments: Kinds = {
  model: aWholeModel,
  options: { fields: safeParseJobProfilesTableOptions },
}

/**
 * Reads job profiles, long (a row a requirement) or wide (a row a job, a column a competency).
 *
 * A cell that names no level says one of three things. Not in the profile: `0` where the scale has no level 0, "Not
 * Relevant", "not required", "n/a", "tidak dipersyaratkan" and the like, and, in a wide table, a blank cell or a
 * dash. Required without a level: "NOT IN USE", "no level", "TBD", "tanpa level" and the like, and, in a long table,
 * a blank cell or a dash, because the row itself names the competency. Not known whether required: "?" and "tidak
 * diketahui". Never level 0.
 *
 * Names have a column for each language, `Job name (jv)`; the language of a column that names none is the option's.
 *
 * A job with an error in one of its rows, or with something in a column that holds levels and names no competency,
 * comes back incomplete, so that it does not look easier than it is. A job of the table requires what the table says and nothing
 * else. What the table has a column for, it decides, also by a blank cell; what it has none for, such as qualifications,
 * claims and, of a requirement of the table, weights, stays as the model has it for that job.
 *
 * @param model - the model whose competencies the table names, by code or by name
 * @param table - text of a CSV file, or rows
 * @param options - how the table is read
 * @returns the model with the jobs of the table, in the order of their first rows (ids that are whole numbers
 * first, as `CompetencyModel` says, which is hinted at where it moves one), and with every family, track and
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
 * console.log(issues[0]?.path, issues[0]?.message)
 * // [3, 'SQL'] the required level of "SQL" is 9; its scale has 1, 2, 3, 4, 5
 * console.log(value.jobs['Kepala']?.complete) // false
 * ```
 */
export function safeParseJobProfilesTable<Id extends string>(
  model: CompetencyModel<Id>,
  table: Table,
  options: JobProfilesTableOptions = {},
): ReadTable<CompetencyModel<Id>, CsvIssue> {
  checkArguments('safeParseJobProfilesTable', { model, options }, safeParseJobProfilesTableArguments)
  const found = findings<CsvIssue>(options.limits?.issues)
  const { layout: wanted, standardOf } = options
  const layout: LayoutHints<JobProfilesField> = {
    ...present({ wanted, standardOf }),
    ...levelHints(model, options),
    entry: ['job', 'jobName', 'jobNameId', 'jobNameEn'],
    turnedTo: 'jobName',
    besideLevel,
    // What a table below another has no column for is not known, rather than not in the profile.
    absent: '?',
  }
  const kind = { ...jobProfilesKind, layout }
  const sheet = openSheet(table, kind, { ...options, ...headersOf(model, options) }, found)
  // In a table with a row a level, headers name no competency.
  const named = isLongSheet(sheet, options) ? { ...sheet, namesOf: () => [] } : sheet
  const own = tellOtherKind(named, ['job', 'jobName', 'jobNameId', 'jobNameEn'], [], found)
  const { drafts, columns } = readJobRows({ ...sheet, ...own }, model, options, found)
  const value = modelOfDrafts(drafts, model, found)
  return { ...resultOfTable(value, found), reading: readingOf(sheet, columns) }
}

/** What headers name beside fields: competencies, but not in a long table. */
function headersOf(
  model: CompetencyModel,
  { layout }: JobProfilesTableOptions,
): Pick<SheetOptions<JobProfilesField>, 'find' | 'words' | 'unless' | 'readerOf'> {
  const find = finderOf(model.competencies, model.id)
  const reading = { readerOf: readerOf(find) }
  if (layout === 'long') return reading
  const words = wordsOf(model.competencies)
  return { ...reading, find, words, ...(layout === undefined ? { unless: 'competency' } : {}) }
}
