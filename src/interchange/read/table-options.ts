import type { FileLanguageOption } from './file-language'

/** A table: the text of a CSV file, or the rows that a reader of another format gives, header included. */
export type Table = string | readonly (readonly unknown[])[]

/** A cell that a table is written with: `null` is a blank one. */
export type TableCell = string | number | null

/** What stands between two cells of a CSV text. */
export type Separator = ',' | ';' | '\t' | '|'

/** How much is read; a larger table ends in an issue, as does one of more than 16,384 columns. */
export interface TableLimits {
  /** Most characters of a text; 20,000,000 when absent. */
  readonly characters?: number
  /** Most characters of one row of a text, which a quote that is never closed exceeds; 1,000,000 when absent. */
  readonly rowCharacters?: number
  /** Most cells, an empty row counted as one; 2,000,000 when absent. */
  readonly cells?: number
  /** Most issues told; 1,000 when absent. */
  readonly issues?: number
}

/**
 * How a table is read.
 *
 * @typeParam Field - what a column of this kind of table can hold
 */
export interface TableOptions<Field extends string = string> {
  /** What stands between two cells of a text; found from the header row when absent. */
  readonly separator?: Separator
  /** What columns hold, by their header, before any header the library knows; `ignored` passes a column over. One that no cell has is told. */
  readonly columns?: Readonly<Record<string, Field | 'ignored'>>
  /** The decimal mark; when absent either is read, and `1.234` (or `1,234`), which has two readings, is an issue. */
  readonly decimal?: 'comma' | 'point'
  /** The order in dates such as 3/4/2026; when absent a date with two readings is an issue. */
  readonly dates?: 'day-month' | 'month-day'
  /** The year in which Excel's serial numbers begin; 1900 when absent, with Excel's 29 February 1900. */
  readonly serials?: 1900 | 1904
  /** The hundred years that a year of two digits lies in, `2000` or `1900`; when absent such a date is an issue. */
  readonly century?: 1900 | 2000
  /** How much is read. */
  readonly limits?: TableLimits
}

/** What words of levels mean in a table that has levels. */
export interface LevelSpellings {
  /** Words for levels, beside the names that the scale has, and the level of each: `{ Basic: 2, V: 5 }`. */
  readonly levels?: Readonly<Record<string, number>>
}

/** What a column holds that is none of the fields of its table: the levels of a competency, by code. */
export interface CompetencyColumn {
  /** The code. */
  readonly competency: string
}

/**
 * How a table is read that can have a column for each competency.
 *
 * @typeParam Field - what a column of this kind of table can hold, beside levels
 */
export interface WideTableOptions<Field extends string = string>
  extends Omit<TableOptions<Field>, 'columns'> {
  /**
   * What columns hold, by their header, before any header or competency the library knows; `{ competency: 'SQL' }` are
   * levels of that one, `ignored` passes a column over.
   */
  readonly columns?: Readonly<Record<string, Field | 'ignored' | CompetencyColumn>>
}

/**
 * How a table is written. In Indonesian it has semicolons, decimal commas and Indonesian headers and words; in every
 * other language commas, decimal points and English ones.
 */
export interface TableFormat extends FileLanguageOption {
  /** Whether the text begins with a byte order mark, without which Excel takes UTF-8 for Windows-1252; `true` when absent. */
  readonly byteOrderMark?: boolean
}
