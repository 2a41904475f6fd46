import { present } from '../../base/present'
import type { CompetencyModel } from '../../model/competency-model'
import type { Person } from '../../model/person'
import { shown } from '../read/cell-text'
import { canBeKey, type KeyFinder, knownEntries } from '../read/entries'
import { type Findings, findings } from '../read/findings'
import { resultOfTable, type TableResult } from '../read/result'
import { sameContent, tellRepeatedRow } from '../read/same-rows'
import { checkOptions, type RowsKind } from './check-options'
import { type RowsIssue, rowsIssue } from './issues'
import { holdingsOf, type KeptLevels, keepLevel } from './kept-levels'
import { type LevelCells, levelCells } from './level-cells'
import { openRows, type RowAt } from './open-rows'
import { pathIn, type RowValues, rowValues } from './row-values'
import type { PeopleRowsOptions } from './rows-options'

type Field = 'person' | 'job' | 'unit' | 'performance' | 'potential'

const kind: RowsKind<Field> = {
  subject: 'safeParsePeopleRows',
  fields: ['person', 'job', 'unit', 'performance', 'potential'],
  needed: ['person'],
  others: {},
  inapplicable: false,
}

/**
 * Reads people and the levels they hold from rows as a database driver gives them: long (a row a level; what else is said of a
 * person stands in each of their rows) or wide (a row a person, a column a competency). NULL is not assessed, which is not level 0;
 * a long row whose competency and level are both NULL, as an outer join gives it, is of a person of whom nothing was assessed.
 * Levels are read as `safeParseHoldingsRows` reads them.
 *
 * Two rows of one person and competency (of wide rows: of one person) are a warning where they say the same, else an error; the
 * first holds.
 *
 * @param model - the model whose competencies, jobs and units the rows name, by key or by name
 * @param rows - the rows; only a row's own columns are read
 * @param options - which columns hold what
 * @returns people in the order of their first rows; refused when a value could not be used, but then too with the good values.
 * Paths of issues have the place of the row in `rows`, from 0, and the column. Issues stand in the order in which they were found.
 * @throws `CompetencyError` (`parameter-invalid`) where the options cannot be used
 * @example
 * ```ts
 * import { safeParsePeopleRows } from 'kompetensi/rows'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const rows = [
 *   { nip: 1001, post: 'kepala-lsp', int: 4, customer_focus: null },
 *   { nip: 1002, post: 'kepala-lsp', int: 9, customer_focus: 3 },
 * ]
 * const { value, issues } = safeParsePeopleRows(lembagaXy, rows, {
 *   person: 'nip',
 *   job: 'post',
 *   columns: { customer_focus: 'CFO' },
 * })
 * console.log(value)
 * // [{ id: '1001', holdings: { INT: 4 }, job: 'kepala-lsp' }, { id: '1002', holdings: { CFO: 3 }, job: 'kepala-lsp' }]
 * console.log(issues[0]?.path, issues[0]?.code) // [1, 'int'] level-off-scale
 * ```
 */
export function safeParsePeopleRows<
  Id extends string,
  C extends string,
  J extends string,
  Row extends object,
>(
  model: CompetencyModel<Id, C, J>,
  rows: readonly Row[],
  options: PeopleRowsOptions<NoInfer<Row>, NoInfer<C>>,
): TableResult<Person<Id, C, J>[], RowsIssue> {
  const checked = checkOptions(model, options, kind)
  const found = findings<RowsIssue>(checked.issues)
  const open = openRows(rows, checked, found)
  const reading: PeopleReading<C, J> = {
    cellsOf: levelCells(model, open, checked, found),
    jobOf: knownEntries('jobs', model.jobs, found),
    unitOf: knownEntries('units', model.units, found),
    values: rowValues({ columns: checked.columns, found }),
    isWide: checked.layout.is === 'wide',
    found,
  }
  const people = new Map<string, Draft<C, J>>()
  const { values } = reading
  for (const row of open.rows) {
    const id = values.needed(row, 'person')
    if (id === undefined || !canBeKey(id, 'people', values.pathOf(row, 'person'), found)) continue
    enterRow(people, id, row, reading)
  }
  const value = [...people].map(
    ([id, { facts, levels }]): Person<Id, C, J> => ({ id, holdings: holdingsOf(levels), ...present(facts) }),
  )
  return resultOfTable(value, found)
}

/** What rows are read with. */
interface PeopleReading<C extends string, J extends string> {
  readonly cellsOf: LevelCells<C>
  readonly values: RowValues<Field>
  readonly jobOf: KeyFinder<J>
  readonly unitOf: KeyFinder
  readonly isWide: boolean
  readonly found: Findings<RowsIssue>
}

/** What is said of a person beside levels. */
interface Facts<J extends string> {
  readonly job: J | undefined
  readonly unit: string | undefined
  readonly performance: number | undefined
  readonly potential: number | undefined
}

/** A person, as far as the rows were read. */
interface Draft<C extends string, J extends string> {
  /** The first row of the person. */
  readonly row: number
  readonly facts: Facts<J>
  readonly levels: KeptLevels<C>
}

function enterRow<C extends string, J extends string>(
  people: Map<string, Draft<C, J>>,
  id: string,
  row: RowAt,
  reading: PeopleReading<C, J>,
): void {
  const { found, isWide, values } = reading
  const errors = found.errors()
  const facts = factsOf(row, reading)
  const isClean = found.errors() === errors
  const earlier = people.get(id)
  if (earlier === undefined) {
    const draft: Draft<C, J> = { row: row.index, facts, levels: new Map() }
    people.set(id, draft)
    enterLevels(id, draft.levels, row, reading)
  } else if (isWide) {
    const levels: KeptLevels<C> = new Map()
    enterLevels(id, levels, row, reading)
    const [one, other] = [earlier, { facts, levels }].map((draft) => [draft.facts, holdingsOf(draft.levels)])
    const path = values.pathOf(row, 'person')
    tellRepeatedRow({ key: id, row: earlier.row, same: sameContent(one, other), path }, found)
  } else {
    if (isClean) tellConflicts(id, facts, { row, earlier }, reading)
    enterLevels(id, earlier.levels, row, reading)
  }
}

function enterLevels<C extends string>(
  person: string,
  levels: KeptLevels<C>,
  row: RowAt,
  reading: PeopleReading<C, string>,
): void {
  for (const cell of reading.cellsOf(row)) {
    keepLevel(levels, cell, { row: row.index, path: pathIn(row, cell.column), person }, reading.found)
  }
}

function factsOf<J extends string>(
  row: RowAt,
  { values, jobOf, unitOf }: PeopleReading<string, J>,
): Facts<J> {
  const key = <K extends string>(field: 'job' | 'unit', keyOf: KeyFinder<K>): K | undefined => {
    const text = values.text(row, field)
    return text === undefined ? undefined : keyOf(text, values.pathOf(row, field))
  }
  return {
    job: key('job', jobOf),
    unit: key('unit', unitOf),
    performance: values.numeric(row, 'performance'),
    potential: values.numeric(row, 'potential'),
  }
}

/** Tells of each fact in which a row differs from the first one of the person. */
function tellConflicts(
  person: string,
  facts: Facts<string>,
  { row, earlier }: { readonly row: RowAt; readonly earlier: Draft<string, string> },
  { values, found }: Pick<PeopleReading<string, string>, 'values' | 'found'>,
): void {
  for (const field of ['job', 'unit', 'performance', 'potential'] as const) {
    const [now, before] = [facts[field], earlier.facts[field]]
    if (now === before) continue
    const details = {
      person: shown(person),
      found: String(now ?? null),
      earlier: String(before ?? null),
      row: earlier.row,
    }
    found.add(rowsIssue('value-conflict', values.pathOf(row, field), details))
  }
}
