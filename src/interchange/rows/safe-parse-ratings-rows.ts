import { present } from '../../base/present'
import { modelMismatch } from '../../model/competency-issues'
import type { CompetencyModel } from '../../model/competency-model'
import type { RatedLevel, Rating } from '../../model/rating'
import { shown } from '../read/cell-text'
import { canBeKey } from '../read/entries'
import { type Findings, findings } from '../read/findings'
import { tableIssue } from '../read/issues'
import { officialNumber } from '../read/official-number'
import { readRaterKind } from '../read/rater-kinds'
import { resultOfTable, type TableResult } from '../read/result'
import { tellRepeatedRow } from '../read/same-rows'
import type { RowsIssue } from './issues'
import { type LevelCell, levelCells } from './level-cells'
import { openRows, type RowAt } from './open-rows'
import { type RatingField, ratingsOptions } from './ratings-options'
import { pathIn, type RowValues, rowValues, scalarIn, tellMissing } from './row-values'
import type { GivenOfRatings, RatingsRowsOptions } from './rows-options'
import { shownScalar } from './scalar'

/**
 * Reads ratings from rows as a database driver gives them: long (a row a rating) or wide (a row an assessment, a column a
 * competency). A long row whose level is NULL says that nobody has assessed it: it is left out, with a hint. Levels are read as
 * `safeParseHoldingsRows` reads them; `not-applicable`, as the library writes it, is a rating too.
 *
 * A day is a text (`YYYY-MM-DD`, or a time stamp without an offset, by the day that it writes) or a moment: a `Date`, or a time
 * stamp with an offset. The day of a moment depends on where it is read, so it is an error until the option `dates` says where; a
 * moment that is not midnight there is told, once a column, as a day that was made at midnight elsewhere would be a day off.
 *
 * Kinds of rater in either language get the library's names; any other stays as it is written. Two ratings of one person,
 * competency, day and named rater are a warning where they say the same, else an error; the first holds.
 *
 * @param model - the model whose competencies the rows name, by code or by name
 * @param rows - the rows; only a row's own columns are read
 * @param options - which columns hold what
 * @returns ratings in the order of the rows; refused when a value could not be used, but then too with the good rows. Paths of issues
 * have the place of the row in `rows`, from 0, and the column. Issues stand in the order in which they were found.
 * @throws `CompetencyError` (`parameter-invalid`) where the options cannot be used
 * @example
 * ```ts
 * import { safeParseRatingsRows } from 'kompetensi/rows'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const rows = [
 *   { nip: '1001', code: 'INT', score: '3.50', day: new Date('2026-11-22T00:00:00Z') },
 *   { nip: '1001', code: 'CFV', score: '3.00', day: new Date('2026-11-21T17:00:00Z') },
 * ]
 * const { value, issues } = safeParseRatingsRows(lembagaXy, rows, {
 *   person: 'nip',
 *   competency: 'code',
 *   level: 'score',
 *   assessedOn: 'day',
 *   dates: 'utc',
 *   given: { raterKind: 'assessor' },
 * })
 * console.log(value.map(({ competency, level, assessedOn }) => [competency, level, assessedOn]))
 * // [['INT', 3.5, '2026-11-22'], ['CFV', 3, '2026-11-21']]
 * console.log(issues[0]?.path, issues[0]?.code, issues[0]?.severity) // [1, 'day'] time-of-day warning
 * ```
 */
export function safeParseRatingsRows<Id extends string, C extends string, Row extends object>(
  model: CompetencyModel<Id, C>,
  rows: readonly Row[],
  options: RatingsRowsOptions<NoInfer<Row>, NoInfer<C>>,
): TableResult<Rating<Id, C>[], RowsIssue> {
  const { dates, checked, given } = ratingsOptions(model, options)
  const found = findings<RowsIssue>(checked.issues)
  const open = openRows(rows, checked, found)
  const cellsOf = levelCells(model, open, checked, found)
  const values = rowValues({ columns: checked.columns, dates, found })
  const personColumn = checked.columns.get('person') ?? ''
  const reading = { id: model.id, personColumn, values, given, found }
  const isNew = newRatings(found)
  const ratings: Rating<Id, C>[] = []
  for (const row of open.rows) {
    const facts = factsOf(row, reading)
    for (const cell of cellsOf(row)) {
      if (cell.level === 'not-assessed' && checked.layout.is === 'long') tellLeftOut(row, cell, found)
      if (facts === undefined || cell.level === undefined || cell.level === 'not-assessed') continue
      const rating = ratingOf(facts, cell.code, cell.level)
      if (isNew(rating, row, cell.column)) ratings.push(rating)
    }
  }
  return resultOfTable(ratings, found)
}

/** A rating, with its fields in the order of the type. */
function ratingOf<Id extends string, C extends string>(
  { model, person, assessedOn, validUntil, raterKind, rater, evidence }: Facts<Id>,
  competency: C,
  level: RatedLevel,
): Rating<Id, C> {
  return {
    ...present({ model }),
    person,
    competency,
    level,
    assessedOn,
    ...present({ validUntil }),
    raterKind,
    ...present({ rater, evidence }),
  }
}

function tellLeftOut(row: RowAt, { column }: LevelCell, found: Findings<RowsIssue>): void {
  const text = shown(shownScalar(scalarIn(row, column)))
  found.add(tableIssue('row-left-out', pathIn(row, column), { found: text, meaning: 'not-assessed' }, 'hint'))
}

/** A rating without its competency and level. */
type Facts<Id extends string> = {
  readonly [K in keyof Omit<Rating<Id>, 'competency' | 'level'>]-?: Rating<Id>[K] | undefined
} & Pick<Rating<Id>, 'person' | 'assessedOn' | 'raterKind'>

/** What the facts of rows are read with. */
interface FactsReading<Id extends string> {
  readonly id: Id
  readonly personColumn: string
  readonly values: RowValues<RatingField>
  readonly given: GivenOfRatings
  readonly found: Findings<RowsIssue>
}

/** What a row says of its ratings beside their levels; nothing where a value could not be used. */
function factsOf<Id extends string>(row: RowAt, reading: FactsReading<Id>): Facts<Id> | undefined {
  const { values, given, found } = reading
  const errors = found.errors()
  const person = values.needed(row, 'person')
  if (person !== undefined) canBeKey(person, 'people', values.pathOf(row, 'person'), found)
  const assessedOn = dayOf(row, reading)
  const kindOfRater =
    given.raterKind === undefined ? values.needed(row, 'raterKind') : values.text(row, 'raterKind')
  const raterKind = kindOfRater === undefined ? given.raterKind : readRaterKind(kindOfRater)
  if (raterKind !== undefined) canBeKey(raterKind, 'rater kinds', values.pathOf(row, 'raterKind'), found)
  const model = modelIn(row, reading)
  const validUntil = values.day(row, 'validUntil')
  const [rater, evidence] = [raterIn(row, reading), values.text(row, 'evidence')]
  if (found.errors() > errors || person === undefined) return undefined
  return assessedOn === undefined || raterKind === undefined
    ? undefined
    : { model, person, assessedOn, validUntil, raterKind, rater, evidence }
}

/** Who rated. Who rates is rated as well: where people have official numbers, raters have them, whatever their column is called. */
function raterIn<Id extends string>(
  row: RowAt,
  { values, personColumn, found }: FactsReading<Id>,
): string | undefined {
  const text = values.text(row, 'rater')
  const id = text === undefined ? undefined : officialNumber(text, personColumn)
  return id === undefined || canBeKey(id, 'raters', values.pathOf(row, 'rater'), found) ? id : undefined
}

/** The day of the assessment: the row's own, else the one given; where none is given, each row needs its own. */
function dayOf(row: RowAt, { values, given, found }: FactsReading<string>): string | undefined {
  const column = values.columnOf('assessedOn')
  if (column === undefined) return given.assessedOn
  if (scalarIn(row, column).is !== 'null') return values.day(row, 'assessedOn')
  if (given.assessedOn === undefined) tellMissing(row, column, found)
  return given.assessedOn
}

function modelIn<Id extends string>(row: RowAt, { id, values, found }: FactsReading<Id>): Id | undefined {
  const text = values.text(row, 'model')
  if (text === undefined) return undefined
  if (text !== id) found.add(modelMismatch(id, shown(text), values.pathOf(row, 'model')))
  return id
}

/**
 * Whether a rating is none that a named rater gave before on that day: a join that takes rows several times would let that rater
 * speak several times.
 */
function newRatings(found: Findings<RowsIssue>): (rating: Rating, row: RowAt, column: string) => boolean {
  const seen = new Map<string, { readonly row: number; readonly level: Rating['level'] }>()
  return ({ person, competency, assessedOn, rater, level }, row, column) => {
    if (rater === undefined) return true
    const key = JSON.stringify([person, competency, assessedOn, rater])
    const earlier = seen.get(key)
    if (earlier === undefined) {
      seen.set(key, { row: row.index, level })
      return true
    }
    const same = earlier.level === level
    const about = [person, competency, assessedOn, rater].join(', ')
    tellRepeatedRow({ key: about, row: earlier.row, same, path: pathIn(row, column) }, found)
    return false
  }
}
