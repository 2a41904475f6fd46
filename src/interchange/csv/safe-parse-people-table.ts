import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import { present } from '../../base/present'
import { someNumbers } from '../../model/argument-kinds'
import type { CompetencyModel } from '../../model/competency-model'
import type { Person } from '../../model/person'
import { aWholeModel } from '../../model/whole-model'
import { aCompetencyColumn, columnsFor, someTableLimits } from '../read/argument-kinds'
import { type KeyFinder, knownEntries } from '../read/entries'
import { finderOf, wordsOf } from '../read/finder'
import { findings } from '../read/findings'
import type { LayoutHints } from '../read/layout-types'
import { resultOfTable } from '../read/result'
import type { Column, RowReader } from '../read/row-reader'
import { sameContent, tellRepeatedRow } from '../read/same-rows'
import { openSheet } from '../read/sheet'
import type { LevelSpellings, Table, WideTableOptions } from '../read/table-options'
import { type ReadTable, readingOf } from '../read/table-reading'
import { tellRatings } from './beside-rows'
import { competencyColumns } from './competency-columns'
import { type HeldReader, heldReader } from './held-cell'
import type { CsvIssue } from './issues'
import { cellTests, levelHints } from './level-test'
import { type PeopleField, peopleKind } from './people-kind'
import { personId } from './person-id'
import { readerOf } from './reader-of'
import { tellNoCompetency } from './tell-no-competency'

/** How people are read. */
export interface PeopleTableOptions extends WideTableOptions<PeopleField>, LevelSpellings {
  /**
   * `wide`: a row a person, a column a competency; `competency-rows`: a row a competency, a column a person. Absent: the
   * latter where no column is of people, and one names competencies of the model in two cells at least.
   */
  readonly layout?: 'wide' | 'competency-rows'
}

const safeParsePeopleTableOptions: OptionKinds<PeopleTableOptions> = {
  layout: { oneOf: ['wide', 'competency-rows'] },
  levels: someNumbers,
  separator: { oneOf: [',', ';', '\t', '|'] },
  columns: /* @__PURE__ */ columnsFor(peopleKind, aCompetencyColumn),
  decimal: { oneOf: ['comma', 'point'] },
  dates: { oneOf: ['day-month', 'month-day'] },
  serials: { oneOf: [1900, 1904] },
  century: { oneOf: [1900, 2000] },
  limits: someTableLimits,
}

const safeParsePeopleTableArguments: Kinds = {
  model: aWholeModel,
  options: { fields: safeParsePeopleTableOptions },
}

/**
 * Reads people and the levels they hold: one row a person, one column a competency (its code or its name for a
 * header). A blank cell, a dash and "belum dinilai" are not assessed, which is not level 0; `0` is 0, where the
 * scale reaches down to it. A level that cannot be read, also because its column names no competency, is left out and
 * told of as an error; the person is kept.
 *
 * @param model - the model whose competencies, jobs and units the table names, by key or by name
 * @param table - text of a CSV file, or rows
 * @param options - how the table is read
 * @returns people in the order of the rows; refused when a cell could not be used, but then too with the good cells
 * @example
 * ```ts
 * import { analyzeGap } from 'kompetensi'
 * import { safeParsePeopleTable } from 'kompetensi/csv'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const text = 'NIP;Jabatan;Integritas;CFV\r\n1001;kepala-lsp;4;belum dinilai\r\n1002;kepala-lsp;tiga;3\r\n'
 * const { value, issues } = safeParsePeopleTable(lembagaXy, text)
 * console.log(value)
 * // [{ id: '1001', holdings: { INT: 4 }, job: 'kepala-lsp' }, { id: '1002', holdings: { CFV: 3 }, job: 'kepala-lsp' }]
 * console.log(issues[0]?.path, issues[0]?.code) // [3, 'Integritas'] cell-invalid
 * ```
 */
export function safeParsePeopleTable<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  table: Table,
  options: PeopleTableOptions = {},
): ReadTable<Person<Id, C, J>[], CsvIssue> {
  checkArguments('safeParsePeopleTable', { model, options }, safeParsePeopleTableArguments)
  const found = findings<CsvIssue>(options.limits?.issues)
  const { layout: wanted } = options
  const layout: LayoutHints<PeopleField> = {
    ...present({ wanted }),
    ...levelHints(model, options),
    entry: ['person'],
    turnedTo: 'person',
  }
  const find = finderOf(model.competencies, model.id)
  const sheet = openSheet(
    table,
    { ...peopleKind, layout },
    { ...options, find, words: wordsOf(model.competencies), readerOf: readerOf(find) },
    found,
  )
  const rated = sheet.layout.shape === undefined ? tellRatings(sheet, found) : undefined
  const others = sheet.others.filter((column) => column !== rated)
  const tests = cellTests(model, options)
  const { named, unknown } = competencyColumns({ ...sheet, others }, model, tests, found)
  const rules: PeopleReading<C, J> = {
    competencies: named,
    held: heldReader(model, options, found),
    jobOf: knownEntries('jobs', model.jobs, found),
    unitOf: knownEntries('units', model.units, found),
  }
  const people = new Map<string, { readonly person: Person<Id, C, J>; readonly row: number }>()
  // Without a column of people that is told, and not again of each row.
  for (const row of sheet.columns.has('person') ? sheet.rows : []) {
    const id = personId(row, found)
    const path = row.pathOf('person')
    if (id === undefined) continue
    const person: Person<Id, C, J> = personOf(id, row, rules)
    const earlier = people.get(id)
    if (earlier === undefined) people.set(id, { person, row: row.number })
    else {
      const same = sameContent(earlier.person, person)
      tellRepeatedRow({ key: id, row: earlier.row, same, path }, found)
    }
  }
  if (sheet.columns.has('person') && named.size === 0 && !sheet.isEmpty && rated === undefined) {
    tellNoCompetency(model, { headers: unknown, headerRow: sheet.headerRow, severity: 'error' }, found)
  }
  const value = [...people.values()].map(({ person }) => person)
  const reading = readingOf(sheet, { layout: 'wide', competencies: named })
  return { ...resultOfTable(value, found), reading }
}

/** What the rows of a table are read with. */
interface PeopleReading<C extends string, J extends string> {
  /** The columns of competencies, by code. */
  readonly competencies: ReadonlyMap<C, Column>
  readonly held: HeldReader
  readonly jobOf: KeyFinder<J>
  readonly unitOf: KeyFinder
}

function personOf<Id extends string, C extends string, J extends string>(
  id: string,
  row: RowReader<PeopleField>,
  reading: PeopleReading<C, J>,
): Person<Id, C, J> {
  const { competencies, held, jobOf, unitOf } = reading
  const key = <K extends string>(field: 'job' | 'unit', keyOf: KeyFinder<K>): K | undefined => {
    const text = row.text(field)
    return text === undefined ? undefined : keyOf(text, row.pathOf(field))
  }
  const holdings: { [Code in C]?: number } = {}
  for (const [code, column] of competencies) {
    const level = held(row, column, code)
    if (typeof level === 'number') holdings[code] = level
  }
  return {
    id,
    holdings,
    ...present({
      job: key('job', jobOf),
      unit: key('unit', unitOf),
      performance: row.numeric('performance'),
      potential: row.numeric('potential'),
    }),
  }
}
