import type { RatingIssue } from '../../assessment/issues'
import { didYouMean } from '../../base/did-you-mean'
import type { IssueMaker, IssuesOf, Messages } from '../../base/issue'
import { issuesOf } from '../../base/issues-of'
import type { PassedRowKind } from './passed-row'

/** What a piece of data from outside is. */
export type DataKind =
  | 'text'
  | 'number'
  | 'whole-number'
  | 'true-or-false'
  | 'object'
  | 'list'
  | 'level-or-not-applicable'
  | 'another-kind'
  | 'not-finite'
  | 'null'
  | 'nothing'
  | 'other'

/** What there can be too much of. */
export type DataSize = 'characters' | 'row-characters' | 'values' | 'entries' | 'cells' | 'columns' | 'issues'

/** What only a table with a row a level has columns for. */
export type RowContent = 'weights' | 'essentials' | 'levels' | 'competencies'

/** What of it can be said of competencies beside the levels that are required. */
export type BesideLevel = Extract<RowContent, 'weights' | 'essentials'>

/** What can be wrong with a table as a whole. */
export type TableProblem =
  | 'quote-not-closed'
  | 'quote-misplaced'
  | 'row-too-long'
  | 'row-unnamed'
  | 'not-rows'
  | 'workbook'
  | 'web-page'

/** What can be wrong with a field of an exchange file. */
export type DeviationProblem =
  | 'missing'
  | 'null'
  | 'not-in-format'
  | 'wrong-type'
  | 'identifier'
  | 'uri'
  | 'date'
  | 'not-one-of'

/** What a cell can be expected to hold. */
export type CellKind =
  | 'text'
  | 'number'
  | 'point-number'
  | 'level'
  | 'date'
  | 'iso-date'
  | 'whole-date'
  | 'yes-no'
  | 'nature'
  | 'horizon'
  | 'language'
  | 'id-pair'

/** Details of what is wrong with data from outside. */
export interface DataIssues {
  /** Text that is not JSON; the line and the column (from 1) where it stops being so. */
  readonly 'not-json': { readonly line: number; readonly column: number }
  /** Data larger than the limit: characters of text, or of one row of a table, values in all, entries of one list, cells, columns; or issues told, with how many are left. */
  readonly 'data-too-large':
    | { readonly what: Exclude<DataSize, 'issues'>; readonly atMost: number }
    | { readonly what: 'issues'; readonly atMost: number; readonly left: number }
  /** A value of another kind than the one expected. */
  readonly 'wrong-type': { readonly expected: DataKind; readonly found: DataKind }
  /** A field that is needed and not there. */
  readonly 'missing-field': { readonly field: string }
  /** A field that nothing reads. */
  readonly 'unknown-field': { readonly field: string; readonly suggestion?: string }
  /** A word that is none of those possible. */
  readonly 'not-one-of': { readonly found: string; readonly allowed: readonly string[] }
}

/** Details of what is wrong with a table. */
export interface TableIssues {
  /** Text or rows that are no table, or stop being one; `found` is what stands there. */
  readonly 'table-malformed': { readonly problem: TableProblem; readonly found: string }
  /** A text with the sign for a character that could not be read: the first cell of a table that has one. */
  readonly 'text-damaged': { readonly found: string }
  /** A row with the code of one competency and the name of another: it is of neither. */
  /** A code that the model lacks, beside the name of a competency that it has; the row is read by the name. */
  readonly 'code-unknown': { readonly found: string; readonly other: string; readonly code: string }
  readonly 'codes-differ': {
    readonly found: string
    readonly code: string
    readonly other: string
    readonly otherCode: string
  }
  /**
   * A table without any of the columns of which it needs one. `accepted` are headers that would do, the first of them;
   * `headers` are those it has, `suggestion` the one of these that may have been meant.
   */
  readonly 'column-missing': {
    readonly columns: readonly string[]
    readonly accepted: readonly string[]
    readonly headers: readonly string[]
    readonly suggestion?: string
    /** An option that says of all rows what the column would say of each. */
    readonly option?: string
    /** The function that reads tables with headers such as these. */
    readonly reader?: string
  }
  /**
   * A column that is not read, because its header says nothing to the reader; `levels` are the cells in it that read as
   * one, `attempts` those that look like one where none does, of a table that can have a column for each competency; `sentences`
   * those that hold one, of a table of texts.
   */
  readonly 'column-unknown': {
    readonly header: string
    readonly suggestion?: string
    readonly levels?: number
    readonly attempts?: number
    readonly sentences?: number
    /** Where it is a row, in a sheet with competencies in rows; or a column that `header` names by its letters. */
    readonly lies?: 'row' | 'without-header'
    /** What it holds that only a table with a row a level has a place for. */
    readonly holds?: RowContent
    /** The function that reads tables with such a column, where this reader takes none. */
    readonly reader?: string
    /** The column that names a competency in each row, so that headers name none; the same where the reader takes no such table. */
    readonly rowsNamedBy?: string
    /** An option that says how the table lies. */
    readonly option?: 'layout'
  }
  /** A column that is not read, because its header is that of a field and names competencies too. */
  readonly 'column-ambiguous': {
    readonly header: string
    readonly field: string
    readonly competencies: readonly string[]
  }
  /** Two columns that say the same; the second is not read. */
  readonly 'column-duplicate': { readonly header: string; readonly other: string }
  /** A name that several entries of a kind have; `keys` are theirs, the first of them. */
  readonly 'name-ambiguous': {
    readonly found: string
    readonly kind: string
    readonly keys: readonly string[]
  }
  /** A blank cell where there must be something. */
  readonly 'cell-missing': {
    readonly column: string
    /** An option that takes it from the row above. */
    readonly option?: string
  }
  /** A cell that cannot be read as what its column holds. */
  readonly 'cell-invalid': {
    readonly found: string
    readonly expected: CellKind
    /** An option that can say what such a cell means. */
    readonly option?: string
  }
  /** A cell that can be read in two ways, which a named option would decide. */
  readonly 'cell-ambiguous': {
    readonly found: string
    readonly readings: readonly [string, string]
    readonly option: string
  }
  /**
   * A number where a text stands, such as an id, of which the last digits are lost or may be: `sheet`, as it keeps 15 of them or
   * shows them as `1,98501E+17`; `database`, as a driver gives it beyond 2⁵³.
   */
  readonly 'digits-lost': {
    readonly column: string
    readonly found: string
    readonly by: 'sheet' | 'database'
  }
  /** A further table beside the first, which is not read; its first columns. */
  readonly 'table-beside': { readonly columns: readonly string[] }
  /** A date that names another weekday than its own, which is `weekday`, 1 Monday … 7 Sunday. */
  readonly 'weekday-differs': { readonly found: string; readonly day: string; readonly weekday: number }
  /** A row about the same thing as an earlier one; the earlier one holds. */
  readonly 'row-duplicate': { readonly key: string; readonly row: number; readonly same: boolean }
  /**
   * A table in which the caller asks for the row of required levels, and that has none under a header that names competencies;
   * `accepted` are words that such a row begins with, the first of them.
   */
  readonly 'standard-missing': {
    readonly job: string
    readonly accepted: readonly string[]
    readonly suggestion?: string
  }
  /** A row that is no entry: a sum, a signature, a numbering of the columns; `found` is its first word. */
  readonly 'row-passed-over': {
    readonly found: string
    readonly as: PassedRowKind
    /** A column that is read and in which the row holds something all the same. */
    readonly column?: string
    /** Where it could be an entry as well. */
    readonly mayBeEntry?: true
  }
  /**
   * A row that is read as an entry although it may be none: it is called as a row of sums, of required levels or of a unit is, has no
   * number where the others have one, in `column`, or has nothing but its name, as a heading.
   */
  readonly 'entry-doubtful':
    | { readonly found: string; readonly why: 'total' | 'standard' | 'unit' | 'alone' }
    | { readonly found: string; readonly why: 'number'; readonly column: string }
  /** A row that says, in a word of its own or by a blank cell of its level, that there is nothing to say. */
  readonly 'row-left-out': { readonly found: string; readonly meaning: 'not-in-profile' | 'not-assessed' }
}

/** Details of what is wrong with an exchange file that somebody else's system wrote. */
export interface ExchangeIssues {
  /** A field of a format that a model has no place for, so that it is not carried over. */
  readonly 'field-not-carried': { readonly field: string }
  /** An entry under several parents where a model has room for one; `left` are the others. */
  readonly 'several-parents': {
    readonly entry: string
    readonly kept: string
    readonly left: readonly string[]
  }
  /** Something in an exchange file that its format does not allow; the path is the first place of `times`. */
  readonly 'schema-deviation': {
    readonly field: string
    readonly problem: DeviationProblem
    readonly times: number
  }
  /** An entry of an exchange file whose own code is none, or one that is taken; `key` is used instead. */
  readonly 'key-replaced': { readonly kind: string; readonly found: string; readonly key: string }
  /** An entry of an exchange file without a name, for which its code stands. */
  readonly 'name-missing': { readonly column: string; readonly key: string }
}

/** Details of the issues that readers share. */
export interface ReadIssues extends DataIssues, TableIssues, ExchangeIssues {}

/** An issue that any reader can find: of reading, of ratings, of a list, of a model. */
export type ReadIssue = RatingIssue | IssuesOf<ReadIssues>

const dataKinds: Readonly<Record<DataKind, string>> = {
  text: 'a text',
  number: 'a number',
  'whole-number': 'a whole number',
  'true-or-false': 'true or false',
  object: 'an object',
  list: 'a list',
  'level-or-not-applicable': 'a number or "not-applicable"',
  'another-kind': 'data of another kind',
  'not-finite': 'a number that is not finite',
  null: 'null',
  nothing: 'nothing',
  other: 'something that is not data',
}

const sizes: Readonly<Record<Exclude<DataSize, 'issues'>, string>> = {
  characters: 'characters',
  'row-characters': 'characters in one row, which the option "limits.rowCharacters" sets',
  values: 'values',
  entries: 'entries in one list',
  cells: 'cells',
  columns: 'columns',
}

/** What is wrong with data, in English. */
export const dataMessages: Messages<DataIssues> = {
  'not-json': ({ line, column }) => `the text is not valid JSON: look at line ${line}, column ${column}`,
  'data-too-large': (d) =>
    d.what === 'issues'
      ? `of more than ${d.atMost} issues, ${d.left} are not told`
      : `the data exceed the limit of ${d.atMost} ${sizes[d.what]}`,
  'wrong-type': ({ expected, found }) =>
    `${dataKinds[expected]} is expected here, and ${dataKinds[found]} was found`,
  'missing-field': ({ field }) => `the field "${field}" is missing`,
  'unknown-field': ({ field, suggestion }) =>
    `the field "${field}" is not known here${didYouMean(suggestion)}`,
  'not-one-of': ({ found, allowed }) => `"${found}" is not one of ${allowed.join(', ')}`,
}

const tableProblems: Readonly<Record<TableProblem, string>> = {
  'quote-not-closed': 'a quote is not closed',
  'quote-misplaced': 'a quote stands in the middle of a cell; write it twice where it belongs to the text',
  'row-too-long': 'a cell stands where no column has a header',
  'row-unnamed': 'a cell stands in a row that names no competency',
  'not-rows': 'rows of cells are expected here',
  workbook:
    'this is an Excel file, not the text of a table; save it as CSV, or read it with a reader of such files',
  'web-page': 'this is a web page, not the text of a table; open it in Excel and save it as CSV',
}

const cellKinds: Readonly<Record<CellKind, string>> = {
  text: 'a text',
  number: 'a number',
  'point-number': 'a number: it needs a decimal point, as 3.5 has',
  level: 'a level: a number, or the name of a level of the scale',
  date: 'a date',
  'iso-date': 'a date: it needs the form YYYY-MM-DD',
  'whole-date': 'a date: a year alone is none, it needs a day and a month too, as 2026-12-31 has',
  'yes-no': 'yes or no',
  nature: 'soft or hard',
  horizon: 'present or future',
  language: 'a language: a tag such as "id", or a name',
  'id-pair': 'a system and an id there, such as "esco: 123"',
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

const passedRows: Readonly<Record<PassedRowKind, string>> = {
  'above-header': 'it stands above the header',
  numbering: 'it numbers the columns',
  'header-again': 'it is the header again',
  group: 'it is a heading between rows',
  standard: 'it holds the required levels, not those of a person',
  'not-standard': 'the standard row alone is read',
  'not-header': 'the headers alone are read',
  total: 'it sums up other rows',
  weights:
    'it holds weights, which are read from a table with a row a level alone (job, competency, level, weight); write such a table, or clear the row',
  essentials:
    'it says what is essential, which is read from a table with a row a level alone (job, competency, level, essential); write such a table, or clear the row',
  empty: 'it holds nothing but its number',
  signature: 'it belongs to a signature',
  note: 'it is a note',
  'other-separator':
    'it is parted by another sign than the header, or stands in quotes as a whole; write the sign of the header in it, without those quotes',
}

/** What is wrong with a table, in English. */
export const tableMessages: Messages<TableIssues> = {
  'table-malformed': ({ problem, found }) => `${tableProblems[problem]}: "${found}"`,
  'code-unknown': ({ found, other, code }) =>
    `the model has no code "${found}"; such rows are read by "${other}" beside it, which is ${code}`,
  'codes-differ': ({ found, code, other, otherCode }) =>
    `"${found}" is ${code}, but "${other}" beside it is ${otherCode}; the row counts for neither`,
  'text-damaged': ({ found }) =>
    `"${found}" has the sign U+FFFD in it, which stands for what could not be read: read the file in its own encoding`,
  'column-missing': ({ columns, accepted, headers, suggestion, option, reader }) =>
    `${headers.length === 0 ? 'the table has no header row; it needs a' : 'there is no'} column ${columns.join(' or ')}` +
    `${accepted.length === 0 ? '' : `, which may be called ${accepted.join(', ')}`}${headers.length === 0 ? '' : `; the headers are ${headers.join(', ')}`}` +
    didYouMean(suggestion) +
    (reader !== undefined
      ? `; a table with such headers is read by ${reader}`
      : option !== undefined
        ? `; the option "${option}" says it of all rows`
        : accepted.length === 0 || headers.length === 0
          ? ''
          : '; the option "columns" can say which it is'),
  'column-unknown': unknownColumn,
  'column-ambiguous': ({ header, field, competencies }) =>
    `the column "${header}" may hold "${field}" or the competency ${competencies.join(' or ')}, so it is not read; the option "columns" says which`,
  'column-duplicate': ({ header, other }) =>
    `the columns "${header}" and "${other}" are both of one thing; "${other}" is read`,
  'name-ambiguous': ({ found, kind, keys }) =>
    `"${found}" is the name of several ${kind}: ${keys.join(', ')}; write one of these`,
  'cell-missing': ({ column, option }) =>
    `the cell in "${column}" is blank${option === undefined ? '' : `; the option "${option}" takes that of the row above, as merged cells have it`}`,
  'cell-invalid': ({ found, expected, option }) =>
    `"${found}" cannot be read as ${cellKinds[expected]}${option === undefined ? '' : `; the option "${option}" can say what it means`}`,
  'cell-ambiguous': ({ found, readings, option }) =>
    `"${found}" can mean ${readings[0]} or ${readings[1]}; the option "${option}" decides`,
  'digits-lost': ({ column, found, by }) =>
    by === 'sheet'
      ? `"${found}" is a number whose last digits the spreadsheet has cut off; format the column "${column}" as text, then fill it in again from the source`
      : `the last digits of ${found} may be lost, as of any number beyond 2^53; select "${column}" as text`,
  'table-beside': ({ columns }) =>
    `a further table begins here, and nothing of it is read: ${columns.join(', ')}; put it on a sheet of its own, or below the first`,
  'weekday-differs': ({ found, day, weekday }) =>
    `"${found}" names another weekday: ${day} is a ${weekdays[weekday - 1]}; correct one of the two`,
  'row-duplicate': ({ key, row, same }) =>
    `"${key}" stands in row ${row} already, ${same ? 'with the same content' : 'with other content; that row holds'}`,
  'standard-missing': ({ job, accepted, suggestion }) =>
    `no row with levels is called ${accepted.join(', ')}, so nothing is read as "${job}"${didYouMean(suggestion)}; call it so, or leave out the option "standardOf"`,
  'row-passed-over': ({ found, as, column, mayBeEntry }) =>
    `the row "${found}" is not read: ${passedRows[as]}${mayBeEntry ? ', unless it is an entry; delete it, or move it among the other entries if it is one' : ''}${column === undefined ? '' : `, yet it has something in the column "${column}"; move it above, or clear that cell`}`,
  'entry-doubtful': doubtfulEntry,
  'row-left-out': ({ found, meaning }) =>
    `the row is left out, because ${found === '' ? 'its level is blank, which' : `"${found}"`} means that ${meaning === 'not-assessed' ? 'nobody has assessed it' : 'the job does not require it'}`,
}

const calledAs: Readonly<Record<'total' | 'standard' | 'unit', string>> = {
  total: 'a row of sums',
  standard: 'a row of required levels',
  unit: 'a unit',
}

function doubtfulEntry(details: TableIssues['entry-doubtful']): string {
  const { found } = details
  switch (details.why) {
    case 'number':
      return `"${found}" has no number in the column "${details.column}", although the other rows have one; it is read as an entry: write its number there, or delete the row if it is none`
    case 'alone':
      return `"${found}" is read as an entry, although nothing stands in its row but the name, as in a heading: delete the row if it is one, or write a dash into its blank cells`
    default:
      return `"${found}" is read as an entry, although it is called as ${calledAs[details.why]} is: delete the row if it is one`
  }
}

function unknownColumn(details: TableIssues['column-unknown']): string {
  const { header, suggestion, lies, holds, rowsNamedBy, reader } = details
  if (reader !== undefined) {
    return `the column "${header}" is not read: a table with it is read by ${reader}; the option "columns" says "ignored" where that is not meant`
  }
  if (rowsNamedBy !== undefined) return besideRows(details, rowsNamedBy)
  if (holds !== undefined) {
    const { what, column } = rowContents[holds]
    return `the column "${header}" ${what} read from a table with a row a level alone (job, competency, level${column}), so it is not read; write such a table, or say "ignored" in the option "columns"`
  }
  const held = heldIn(details)
  const unread = held ?? 'it is not read'
  if (lies === 'without-header') return `the column ${header} has no header, so ${unread}; write one`
  const subject =
    lies === 'row'
      ? `the row "${header}" names no competency of the model`
      : `the column "${header}" is not known`
  const isPlain = lies === undefined && held === undefined
  const remedy = isPlain ? '' : `; the option "columns" says what it holds, or "ignored"`
  return `${subject}, so ${unread}${didYouMean(suggestion)}${remedy}`
}

/** What is said of a column of one competency, where the cells of another name one in each row. */
function besideRows({ header, levels, option }: TableIssues['column-unknown'], by: string): string {
  if (by === header) {
    return `the column "${header}" names a competency in each row: a table with a row a level is one of ratings, which safeParseRatingsTable reads`
  }
  const remedy =
    option === undefined ? '"columns" says that it is "ignored"' : '"layout" says "long" or "wide"'
  const unread = levels === undefined ? 'it is not read' : levelsIn(levels)
  return `the column "${header}" is of one competency, but "${by}" names one in each row, so ${unread}; the option ${remedy}`
}

/** What an unknown column holds that cannot be read; nothing where it was not looked for. */
function heldIn({ levels, attempts, sentences }: TableIssues['column-unknown']): string | undefined {
  if (levels !== undefined) return levelsIn(levels)
  if (attempts !== undefined) return attemptsIn(attempts)
  if (sentences === undefined) return undefined
  return `${sentences === 1 ? 'a sentence' : `${sentences} sentences`} in it cannot be read`
}

function levelsIn(levels: number): string {
  return `${levels === 1 ? 'a level' : `${levels} levels`} in it cannot be read`
}

const rowContents: Readonly<Record<RowContent, { readonly what: string; readonly column: string }>> = {
  weights: { what: 'holds weights, which are', column: ', weight' },
  essentials: { what: 'says what is essential, which is', column: ', essential' },
  levels: { what: 'holds levels of several competencies, which are', column: '' },
  competencies: { what: 'names competencies, which are', column: '' },
}

function attemptsIn(attempts: number): string {
  return attempts === 1
    ? 'a cell in it that looks like a level is not read'
    : `${attempts} cells in it that look like levels are not read`
}

const deviations: Readonly<Record<DeviationProblem, string>> = {
  missing: 'has to be there and is not',
  null: 'is null; what is blank is left out',
  'not-in-format': 'is a field that the format does not have',
  'wrong-type': 'holds another kind of data than the format asks for',
  identifier: 'is no UUID as the format has them',
  uri: 'is no URI',
  date: 'is no date or time as the format has them',
  'not-one-of': 'is none of the choices that the format has',
}

/** What is wrong with an exchange file, in English. */
export const exchangeMessages: Messages<ExchangeIssues> = {
  'field-not-carried': ({ field }) => `a model has no place for "${field}", so it is not carried over`,
  'several-parents': ({ entry, kept, left }) =>
    `"${entry}" is below several parents; "${kept}" holds, not ${left.join(', ')}`,
  'schema-deviation': ({ field, problem, times }) =>
    `"${field}" ${deviations[problem]} (${times === 1 ? 'once' : `${times} times`})`,
  'name-missing': ({ column, key }) =>
    `the cell in "${column}" is blank, so the code "${key}" stands for a name`,
  'key-replaced': ({ kind, found, key }) =>
    found === ''
      ? `an entry of ${kind} has no code; "${key}" is used`
      : `the code "${found}" of ${kind} cannot be used or is taken; "${key}" is used instead`,
}

/** Makes an issue of data. */
export const dataIssue: IssueMaker<DataIssues> = /* @__PURE__ */ issuesOf(dataMessages)

/** Makes an issue of a table. */
export const tableIssue: IssueMaker<TableIssues> = /* @__PURE__ */ issuesOf(tableMessages)

/** Makes an issue of an exchange file. */
export const exchangeIssue: IssueMaker<ExchangeIssues> = /* @__PURE__ */ issuesOf(exchangeMessages)
