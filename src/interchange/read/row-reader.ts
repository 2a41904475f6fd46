import type { CellKind, IssuePath } from '../../base/issue'
import { errorIssue } from '../../base/issue-of'
import { isDash, lostDigits, restoredText, shown } from './cell-text'
import { readList } from './lists'
import { readDate } from './read-date'
import { readNumber } from './read-number'
import { type Column, cellPath, type Row, type Sheet } from './sheet'
import type { TableOptions } from './table-options'
import { readYesNo } from '../csv/words'

/** What a cell that is not blank holds; `literal` text was protected, so it is no word for something else. */
export interface Cell {
  /** The value. */
  readonly value: string | number | boolean | Date
  /** Whether it stands for itself alone. */
  readonly literal: boolean
}

/** Reads the cells of one row; what cannot be read becomes an issue and `undefined`. */
export interface RowReader<Field extends string> {
  /** The number of the row. */
  readonly number: number
  /** Whether there is a column for the field. */
  readonly has: (field: Field) => boolean
  /** The cell of a column; `undefined` when it is blank or a bare dash. */
  readonly cell: (column: Column | undefined) => Cell | undefined
  /** The text of a field. */
  readonly text: (field: Field) => string | undefined
  /** The text of a field that must not be blank. */
  readonly needed: (field: Field) => string | undefined
  /** The number of a field. */
  readonly numeric: (field: Field) => number | undefined
  /** The date of a field. */
  readonly date: (field: Field) => string | undefined
  /** Yes or no. */
  readonly yesNo: (field: Field) => boolean | undefined
  /** One of several words, folded by the caller. */
  readonly oneOf: <T>(field: Field, kind: CellKind, read: (text: string) => T | undefined) => T | undefined
  /** The entries of a field, which has at least one. */
  readonly list: (field: Field) => string[] | undefined
  /** The number a cell shows; `undefined` when it shows none, an issue and `null` when it has two readings. */
  readonly numberIn: (cell: Cell, column: Column) => number | null | undefined
  /** Says that a cell cannot be read. */
  readonly invalid: (cell: Cell, column: Column, expected: CellKind) => void
  /** Where an issue of a column stands. */
  readonly path: (column: Column | undefined) => IssuePath
}

/** A reader of one row of a sheet. */
export function rowReader<Field extends string>(
  sheet: Sheet<Field>,
  row: Row,
  options: TableOptions<Field>,
): RowReader<Field> {
  const { found, columns } = sheet
  const path = (column: Column | undefined): IssuePath =>
    column === undefined ? [row.number] : cellPath(row, column)

  const invalidText = (text: string, column: Column, expected: CellKind): void => {
    const short = shown(text)
    found.add(
      errorIssue(
        'cell-invalid',
        path(column),
        { found: short, expected },
        `"${short}" cannot be read as ${expectations[expected]}`,
      ),
    )
  }
  const invalid = (cell: Cell, column: Column, expected: CellKind): void =>
    invalidText(textOf(cell), column, expected)

  const ambiguous = (
    text: string,
    readings: readonly [string, string],
    option: string,
    column: Column,
  ): void =>
    found.add(
      errorIssue(
        'cell-ambiguous',
        path(column),
        { found: shown(text), readings, option },
        `"${shown(text)}" can mean ${readings[0]} or ${readings[1]}; the option "${option}" decides`,
      ),
    )

  const cell = (column: Column | undefined): Cell | undefined => {
    if (column === undefined) return undefined
    const raw = row.cells[column.index]
    if (raw === undefined || raw === null) return undefined
    if (typeof raw === 'string') {
      const { text, literal } = restoredText(raw)
      return !literal && (text === '' || isDash(text)) ? undefined : { value: text, literal }
    }
    if (typeof raw === 'boolean' || (typeof raw === 'number' && Number.isFinite(raw)))
      return { value: raw, literal: false }
    if (raw instanceof Date && Number.isFinite(raw.getTime())) return { value: raw, literal: false }
    invalidText(typeof raw === 'number' ? String(raw) : typeof raw, column, 'text')
    return undefined
  }

  /** The cell of a field and its column, when it holds something. */
  const held = (field: Field): readonly [Cell, Column] | undefined => {
    const column = columns.get(field)
    const content = cell(column)
    return column === undefined || content === undefined ? undefined : [content, column]
  }

  const text = (field: Field): string | undefined => {
    const entry = held(field)
    if (entry === undefined) return undefined
    const [content, column] = entry
    const written = textOf(content)
    const { value, literal } = content
    // Excel keeps 15 digits: an employee number of 18 is no longer the one that was typed.
    const damaged = typeof value === 'number' ? Math.abs(value) >= 1e15 : !literal && lostDigits(written)
    if (!damaged) return written
    invalid(content, column, 'text')
    return undefined
  }

  const numberIn = (content: Cell, column: Column): number | null | undefined => {
    if (typeof content.value === 'number') return content.value
    if (typeof content.value !== 'string') return undefined
    const reading = readNumber(content.value, options.decimal)
    if (typeof reading === 'number' || reading === undefined) return reading
    ambiguous(content.value, [String(reading[0]), String(reading[1])], 'decimal', column)
    return null
  }

  return {
    number: row.number,
    has: (field) => columns.has(field),
    cell,
    text,
    needed: (field) => {
      const errors = found.errors()
      const content = text(field)
      if (content !== undefined && content.trim() !== '') return content
      if (found.errors() === errors) {
        const column = columns.get(field)?.header ?? field
        found.add(
          errorIssue(
            'cell-missing',
            path(columns.get(field)),
            { column },
            `the cell in "${column}" is blank`,
          ),
        )
      }
      return undefined
    },
    numeric: (field) => {
      const entry = held(field)
      if (entry === undefined) return undefined
      const reading = numberIn(...entry)
      if (reading === undefined) invalid(...entry, 'number')
      return reading ?? undefined
    },
    date: (field) => {
      const entry = held(field)
      if (entry === undefined) return undefined
      const [{ value }, column] = entry
      const [first, second] = typeof value === 'boolean' ? [] : readDate(value, options)
      if (first === undefined) invalid(...entry, 'date')
      else if (second !== undefined) ambiguous(textOf(entry[0]), [first, second], 'dates', column)
      return second === undefined ? first : undefined
    },
    yesNo: (field) => {
      const entry = held(field)
      if (entry === undefined) return undefined
      const { value } = entry[0]
      const answer = typeof value === 'boolean' ? value : readYesNo(textOf(entry[0]))
      if (answer === undefined) invalid(...entry, 'yes-no')
      return answer
    },
    oneOf: (field, kind, read) => {
      const entry = held(field)
      if (entry === undefined) return undefined
      const choice = read(textOf(entry[0]))
      if (choice === undefined) invalid(...entry, kind)
      return choice
    },
    list: (field) => {
      const entries = readList(text(field) ?? '')
      return entries.length === 0 ? undefined : entries
    },
    numberIn,
    invalid,
    path,
  }
}

/** A cell as text. */
export function textOf({ value }: Cell): string {
  if (typeof value === 'string') return value
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}

const expectations: Readonly<Record<CellKind, string>> = {
  text: 'a text',
  number: 'a number',
  level: 'a level: a number, or the name of a level of the scale',
  date: 'a date',
  'yes-no': 'yes or no',
  nature: 'soft or hard',
  horizon: 'present or future',
  'id-pair': 'a system and an id there, such as "esco: 123"',
}
