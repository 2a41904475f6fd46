import type { LanguageBase } from '../../base/language'
import type { TableLayout } from './layout-types'
import type { PassedRowKind } from './passed-row'
import type { ReadField } from './table-reading'

/** What is said of what a table was taken for. */
export interface TableReadingSentences {
  /** How the sheet lies. */
  readonly layout: Readonly<Record<TableLayout, string>>
  /** The rows of the header, as numbers in a list. */
  readonly header: (rows: string, count: number) => string
  /** That there is no row of headers. */
  readonly noHeader: string
  /** How many columns are competencies. */
  readonly competencyColumns: (count: number) => string
  /** How many rows name competencies. */
  readonly competencyRows: (count: number) => string
  /** How many columns were read as one kind of entry, in a sheet with competencies in rows. */
  readonly entryColumns: (what: string, count: number, headers: string) => string
  /** The columns of fields: a list of what `field` says. */
  readonly fields: (columns: string) => string
  /** A column and what it holds. */
  readonly field: (header: string, what: string) => string
  /** What a column holds. */
  readonly fieldNames: Readonly<Record<ReadField, string>>
  /** How many rows were read as entries. */
  readonly entries: (count: number) => string
  /** The columns that are not used, as a list. */
  readonly unused: (columns: string, count: number) => string
  /** A column without a header, by its letters. */
  readonly column: (letters: string) => string
  /** Rows that are no entries, of one kind: what `passedRows` says, and a list of what `row` says. */
  readonly passedOver: (what: string, rows: string) => string
  /** How many rows of a kind there are. */
  readonly passedRows: Readonly<Record<PassedRowKind, (count: number) => string>>
  /** A row that is no entry. */
  readonly row: (row: number, found: string) => string
}

/** A language that can say what a table was taken for. */
export interface TableReadingLanguage extends LanguageBase {
  readonly tableReading: TableReadingSentences
}
