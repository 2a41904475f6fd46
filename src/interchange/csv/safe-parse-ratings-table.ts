import { checkArguments } from '../../base/check-arguments'
import { isIsoDate } from '../../base/is-iso-date'
import { valueIssue } from '../../base/issues'
import type { Kinds, OptionKinds } from '../../base/kind'
import { present } from '../../base/present'
import { someDate, someNumbers, someText } from '../../model/argument-kinds'
import { modelMismatch } from '../../model/competency-issues'
import type { CompetencyModel } from '../../model/competency-model'
import type { RatedLevel, RaterKind, Rating } from '../../model/rating'
import { aWholeModel } from '../../model/whole-model'
import { columnsFor, someTableLimits } from '../read/argument-kinds'
import { plainBlanks, shown } from '../read/cell-text'
import { canBeKey } from '../read/entries'
import { finderOf, wordsOf } from '../read/finder'
import { type Findings, findings } from '../read/findings'
import type { ReadIssue } from '../read/issues'
import { tableIssue } from '../read/issues'
import type { LayoutHints } from '../read/layout-types'
import { officialNumber } from '../read/official-number'
import { readRaterKind } from '../read/rater-kinds'
import { resultOfTable } from '../read/result'
import { type Column, type RowReader, textOf } from '../read/row-reader'
import { openSheet, type Sheet, tellMissing, tellUnknown } from '../read/sheet'
import type { LevelSpellings, Table, TableOptions } from '../read/table-options'
import { type ReadTable, readingOf } from '../read/table-reading'
import { headersIn } from '../read/tell-layout'
import { tellBesideRows } from './beside-rows'
import { codeFinder } from './code-finder'
import { type HeldReader, heldReader } from './held-cell'
import { cellTests, levelHints } from './level-test'
import { tellLevelsBeside } from './levels-beside'
import { personId } from './person-id'
import { type RatingsField, ratingsKind } from './ratings-kind'
import { readerOf } from './reader-of'
import { isInapplicable } from './words'

/** How ratings are read. */
export interface RatingsTableOptions extends TableOptions<RatingsField>, LevelSpellings {
  /** The day of every rating whose row has none, `YYYY-MM-DD`; absent: each row needs its own. */
  readonly assessedOn?: string
  /** The kind of rater of every rating whose row has none; absent: each row needs its own. */
  readonly raterKind?: RaterKind
}

const safeParseRatingsTableOptions: OptionKinds<RatingsTableOptions> = {
  assessedOn: someDate,
  raterKind: someText,
  levels: someNumbers,
  separator: { oneOf: [',', ';', '\t', '|'] },
  columns: /* @__PURE__ */ columnsFor(ratingsKind),
  decimal: { oneOf: ['comma', 'point'] },
  dates: { oneOf: ['day-month', 'month-day'] },
  serials: { oneOf: [1900, 1904] },
  century: { oneOf: [1900, 2000] },
  limits: someTableLimits,
}

const safeParseRatingsTableArguments: Kinds = {
  model: aWholeModel,
  options: { fields: safeParseRatingsTableOptions },
}

/**
 * Reads ratings: one row a rating. A row whose level is blank, a dash or "belum dinilai" says that nobody has
 * assessed it: it is left out, with a hint. Kinds of rater in either language get the library's names; any other
 * stays as it is written.
 *
 * @param model - the model whose competencies the table names, by code or by name
 * @param table - text of a CSV file, or rows
 * @param options - how the table is read
 * @returns ratings in the order of the rows; refused when a cell could not be used, but then too with the good rows
 * @example
 * ```ts
 * import { safeParseRatingsTable } from 'kompetensi/csv'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const text = 'NIP;Kompetensi;Nilai;Tanggal;Jenis penilai\r\n1001;INT;3,5;22/11/2026;asesor\r\n1001;CFV;3;3/4/2026;asesor\r\n'
 * const { value, issues } = safeParseRatingsTable(lembagaXy, text)
 * console.log(value)
 * // [{ person: '1001', competency: 'INT', level: 3.5, assessedOn: '2026-11-22', raterKind: 'assessor' }]
 * console.log(issues[0]?.path, issues[0]?.message)
 * // [3, 'Tanggal'] "3/4/2026" can mean 2026-04-03 or 2026-03-04; the option "dates" decides
 * ```
 */
export function safeParseRatingsTable<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  table: Table,
  options: RatingsTableOptions = {},
): ReadTable<Rating<Id, C>[], ReadIssue> {
  checkArguments('safeParseRatingsTable', { model, options }, safeParseRatingsTableArguments)
  const found = findings(options.limits?.issues)
  const layout: LayoutHints<RatingsField> = {
    ...levelHints(model, options),
    entry: ['person', 'competency'],
  }
  const namesOf = finderOf(model.competencies, model.id)
  const sheet = openSheet(
    table,
    { ...ratingsKind, layout },
    { ...options, readerOf: readerOf(namesOf) },
    found,
  )
  const report = readingOf(sheet, { layout: 'long' })
  checkDay(options.assessedOn, found)
  const by = sheet.columns.get('competency')
  const tests = cellTests(model, options)
  const beside = by === undefined ? [] : tellBesideRows(sheet, { by, namesOf, tests }, found)
  const unknown = sheet.others.filter((column) => !beside.some((each) => each.column === column))
  const words = { tests, competencies: wordsOf(model.competencies) }
  const { others } = sheet.columns.has('level')
    ? tellLevelsBeside(sheet, unknown, words, found)
    : { others: unknown }
  tellUnknown(sheet, others, found)
  const level = sheet.columns.get('level')
  const ratings: Rating<Id, C>[] = []
  tellOfAll(sheet, options, found)
  if (level === undefined) return { ...resultOfTable(ratings, found), reading: report }
  const reading: RatingsReading<Id, C> = {
    model,
    options,
    level,
    codesOf: codeFinder(model, sheet.alike.get('competency') ?? [], found),
    held: heldReader(model, options, found),
    found,
  }
  for (const row of sheet.rows) {
    const rating = ratingOf(row, reading)
    if (rating !== undefined) ratings.push(rating)
  }
  return { ...resultOfTable(ratings, found), reading: report }
}

/** Tells once of what no row says and no option says of all. */
function tellOfAll(
  { columns, headerRow, layout, isEmpty }: Sheet<RatingsField>,
  options: RatingsTableOptions,
  found: Findings,
): void {
  for (const option of ['assessedOn', 'raterKind'] as const) {
    if (isEmpty || options[option] !== undefined || columns.has(option)) continue
    tellMissing([option], ratingsKind, { headers: headersIn(layout), headerRow, option }, found)
  }
}

/** What the rows of a table are read with. */
interface RatingsReading<Id extends string, C extends string> {
  readonly model: CompetencyModel<Id, C>
  readonly options: RatingsTableOptions
  readonly level: Column
  readonly codesOf: (row: Row) => readonly C[]
  readonly held: HeldReader
  readonly found: Findings
}

type Row = RowReader<RatingsField>

/** The rating of a row; nothing where the row says that there is none, or where a cell could not be used. */
function ratingOf<Id extends string, C extends string>(
  row: Row,
  reading: RatingsReading<Id, C>,
): Rating<Id, C> | undefined {
  const { options, codesOf, found } = reading
  const errors = found.errors()
  const person = personId(row, found)
  const codes = codesOf(row)
  const competency = codes.length === 1 ? codes[0] : undefined
  const level = competency === undefined ? undefined : ratedIn(row, competency, reading)
  if (level === 'not-assessed') {
    tellLeftOut(row, reading)
    return undefined
  }
  const model = modelIn(row, reading.model, found)
  const assessedOn = dayIn(row, options.assessedOn)
  const validUntil = row.date('validUntil')
  const raterKind = kindIn(row, options.raterKind, found)
  const rater = raterIn(row, found)
  const evidence = row.text('evidence')
  if (found.errors() > errors || person === undefined || competency === undefined) return undefined
  if (level === undefined || assessedOn === undefined || raterKind === undefined) return undefined
  const rating = { ...present({ model }), person, competency, level, assessedOn, ...present({ validUntil }) }
  return { ...rating, raterKind, ...present({ rater, evidence }) }
}

function ratedIn(
  row: Row,
  code: string,
  { level, held }: RatingsReading<string, string>,
): RatedLevel | 'not-assessed' | undefined {
  const cell = row.cell(level)
  if (cell !== undefined && isInapplicable(textOf(cell))) return 'not-applicable'
  return held(row, level, code)
}

function tellLeftOut(row: Row, { level, found }: RatingsReading<string, string>): void {
  const details = { found: shown(row.written(level)), meaning: 'not-assessed' } as const
  found.add(tableIssue('row-left-out', row.path(level), details, 'hint'))
}

function modelIn<Id extends string>(row: Row, { id }: CompetencyModel<Id>, found: Findings): Id | undefined {
  const text = row.text('model')
  if (text === undefined) return undefined
  if (text !== id) found.add(modelMismatch(id, shown(text), row.pathOf('model')))
  return id
}

/** The day of a rating: its own, or the one given for all; where none is given, each row needs its own. */
function dayIn(row: Row, given: string | undefined): string | undefined {
  if (given !== undefined) return row.date('assessedOn') ?? given
  if (!row.has('assessedOn')) return undefined
  return row.needed('assessedOn') === undefined ? undefined : row.date('assessedOn')
}

function kindIn(row: Row, given: RaterKind | undefined, found: Findings): RaterKind | undefined {
  if (given === undefined && !row.has('raterKind')) return undefined
  const text = given === undefined ? row.needed('raterKind') : (row.text('raterKind') ?? given)
  const kind = text === undefined ? undefined : readRaterKind(plainBlanks(text))
  return kind === undefined || canBeKey(kind, 'rater kinds', row.pathOf('raterKind'), found)
    ? kind
    : undefined
}

function raterIn(row: Row, found: Findings): string | undefined {
  const text = row.text('rater')
  // Who rates is rated as well: where people have official numbers, raters have them, whatever their column is called.
  const headers = (['rater', 'person'] as const).map((field) => row.columnOf(field)?.header ?? '')
  const id = text === undefined ? undefined : headers.reduce(officialNumber, plainBlanks(text))
  return id === undefined || canBeKey(id, 'raters', row.pathOf('rater'), found) ? id : undefined
}

function checkDay(assessedOn: string | undefined, found: Findings): void {
  if (assessedOn === undefined || isIsoDate(assessedOn)) return
  const text = shown(assessedOn)
  found.add(valueIssue('date-invalid', ['assessedOn'], { found: text }))
}
