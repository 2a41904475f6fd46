import type { IssuePath } from '../../base/issue'
import { isShortened, shown, unreadable } from '../read/cell-text'
import type { Findings } from '../read/findings'
import { type CellKind, tableIssue } from '../read/issues'
import { officialNumber } from '../read/official-number'
import { type RowsIssue, rowsIssue } from './issues'
import type { RowAt } from './open-rows'
import { readDay } from './read-day'
import { hasComma, numberOf, type Scalar, scalarOf, shownScalar } from './scalar'

/**
 * Reads values of rows; what cannot be read becomes an issue and `undefined`. One for all rows: functions made for each of a million
 * rows took longer than what they read.
 */
export interface RowValues<Field extends string> {
  /** The column of a field, where one is named. */
  readonly columnOf: (field: Field) => string | undefined
  /** The text of a field: an id, a name, a key. */
  readonly text: (row: RowAt, field: Field) => string | undefined
  /** The text of a field that must not be NULL or empty. */
  readonly needed: (row: RowAt, field: Field) => string | undefined
  /** The number of a field. */
  readonly numeric: (row: RowAt, field: Field) => number | undefined
  /** The day of a field. */
  readonly day: (row: RowAt, field: Field) => string | undefined
  /** Where an issue of a field stands. */
  readonly pathOf: (row: RowAt, field: Field) => IssuePath
}

/** What all rows are read with. */
export interface RowsReading<Field extends string> {
  readonly columns: ReadonlyMap<Field, string>
  readonly dates?: 'utc' | 'local' | undefined
  readonly found: Findings<RowsIssue>
}

/** A reader of values; of each column it tells once that its moments have a time of day. */
export function rowValues<Field extends string>(reading: RowsReading<Field>): RowValues<Field> {
  const { columns, dates, found } = reading
  const timed = new Set<string>()
  const columnOf = (field: Field): string | undefined => columns.get(field)
  let isDamageTold = false
  /** Tells of the first text with a character that a decoder could not read. */
  const whole = (text: string | undefined, path: () => IssuePath): string | undefined => {
    if (isDamageTold || text?.includes(unreadable) !== true) return text
    isDamageTold = true
    found.add(tableIssue('text-damaged', path(), { found: shown(text) }, 'hint'))
    return text
  }
  return {
    columnOf,
    text: (row, field) => {
      const column = columnOf(field)
      return column === undefined ? undefined : whole(textIn(row, column, found), () => pathIn(row, column))
    },
    needed: (row, field) => {
      const column = columnOf(field) ?? field
      return whole(neededIn(row, column, found), () => pathIn(row, column))
    },
    numeric: (row, field) => {
      const column = columnOf(field)
      return column === undefined ? undefined : numberIn(row, column, found)
    },
    day: (row, field) => {
      const column = columnOf(field)
      return column === undefined ? undefined : dayIn(row, column, { dates, timed, found })
    },
    pathOf: (row, field) => pathIn(row, columnOf(field) ?? field),
  }
}

/** The value of a column, which only the row itself has. */
export function scalarIn({ values }: RowAt, column: string): Scalar {
  return scalarOf(Object.hasOwn(values, column) ? values[column] : undefined)
}

/** Where an issue of a column stands. */
export function pathIn({ index }: RowAt, column: string): IssuePath {
  return [index, column]
}

/** Says that a value cannot be read. */
export function tellInvalid(
  row: RowAt,
  column: string,
  expected: CellKind,
  found: Findings<RowsIssue>,
): void {
  const scalar = scalarIn(row, column)
  if (scalar.is === 'refused') tellRefused(scalar, pathIn(row, column), found)
  else {
    const details = { found: shown(shownScalar(scalar)), expected }
    found.add(tableIssue('cell-invalid', pathIn(row, column), details))
  }
}

/** Says that a value is of a kind that is not read, and what to select in its place. */
export function tellRefused(
  { holds }: Extract<Scalar, { is: 'refused' }>,
  path: IssuePath,
  found: Findings<RowsIssue>,
): void {
  found.add(rowsIssue('value-unreadable', path, { column: shown(String(path[1])), holds }))
}

/** Says that there has to be a value. */
export function tellMissing(row: RowAt, column: string, found: Findings<RowsIssue>): void {
  found.add(tableIssue('cell-missing', pathIn(row, column), { column: shown(column) }))
}

/**
 * The text of a column: an id, a name. A number beyond 2⁵³ may no longer be the one that is stored, what a sheet has shortened is
 * not the one that was typed, and the digits of an official number are one number, in groups or not.
 */
export function textIn(row: RowAt, column: string, found: Findings<RowsIssue>): string | undefined {
  const scalar = scalarIn(row, column)
  if (scalar.is === 'null') return undefined
  if (scalar.is === 'text' && isShortened(scalar.text)) {
    tellDigitsLost(row, column, { found: shown(scalar.text), by: 'sheet' }, found)
    return undefined
  }
  if (scalar.is === 'text') return scalar.text === '' ? undefined : officialNumber(scalar.text, column)
  if (scalar.is !== 'number' || !Number.isFinite(scalar.number)) tellInvalid(row, column, 'text', found)
  else if (Math.abs(scalar.number) <= Number.MAX_SAFE_INTEGER) return String(scalar.number)
  else tellDigitsLost(row, column, { found: String(scalar.number), by: 'database' }, found)
  return undefined
}

function tellDigitsLost(
  row: RowAt,
  column: string,
  details: { readonly found: string; readonly by: 'sheet' | 'database' },
  found: Findings<RowsIssue>,
): void {
  found.add(tableIssue('digits-lost', pathIn(row, column), { column: shown(column), ...details }))
}

function neededIn(row: RowAt, column: string, found: Findings<RowsIssue>): string | undefined {
  const errors = found.errors()
  const text = textIn(row, column, found)
  if (text === undefined && found.errors() === errors) tellMissing(row, column, found)
  return text
}

/** The value of a column, if there is one; that a text without characters is none is told. */
function valueIn(row: RowAt, column: string, found: Findings<RowsIssue>): Scalar | undefined {
  const scalar = scalarIn(row, column)
  if (scalar.is === 'null') return undefined
  if (scalar.is !== 'text' || scalar.text !== '') return scalar
  tellMissing(row, column, found)
  return undefined
}

function numberIn(row: RowAt, column: string, found: Findings<RowsIssue>): number | undefined {
  const scalar = valueIn(row, column, found)
  if (scalar === undefined) return undefined
  const number = numberOf(scalar)
  if (number === undefined) tellInvalid(row, column, hasComma(scalar) ? 'point-number' : 'number', found)
  return number
}

interface DaysReading extends Omit<RowsReading<never>, 'columns'> {
  /** The columns of which a time of day was told. */
  readonly timed: Set<string>
}

function dayIn(row: RowAt, column: string, { dates, timed, found }: DaysReading): string | undefined {
  const scalar = valueIn(row, column, found)
  if (scalar === undefined) return undefined
  const { day, because } = readDay(scalar, dates)
  const text = shown(shownScalar(scalar))
  if (because === 'no-day') tellInvalid(row, column, 'iso-date', found)
  else if (day === undefined) found.add(rowsIssue('day-undecided', pathIn(row, column), { found: text }))
  else if (because === 'time-of-day' && dates !== undefined && !timed.has(column)) {
    timed.add(column)
    found.add(rowsIssue('time-of-day', pathIn(row, column), { found: text, day, dates }, 'warning'))
  }
  return day
}
