import type { BesideLevel, TableIssues } from './issues'
import type { LegendLevels } from './legend-rows'
import type { PassedRow } from './passed-row'
import type { Row } from './row-reader'

/**
 * How a table lies: `wide` has a column a competency, `competency-rows` a row a competency (and, for jobs and people, a
 * column for each of them), `long` a row a requirement or a rating.
 */
export type TableLayout = 'long' | 'wide' | 'competency-rows'

/** The header of a column of a table that lies plainly. */
export interface Header<Field extends string = string> {
  /** What it says; `''` where the column has none. */
  readonly text: string
  /** The row of the sheet where it stands. */
  readonly row: number
  /** The place of its column in the sheet, from 0, where that is another than in the plain table. */
  readonly index?: number
  /** What the column holds, where the layout knows it. */
  readonly field?: Field
}

/** What a column of the sheet itself was taken for, in a table that does not lie plainly. */
export interface SheetColumn<Field extends string = string> {
  /** Its place, from 0. */
  readonly index: number
  /** Its header. */
  readonly header: string
  /** The entry that it is, where that is not called as the column is. */
  readonly name?: string
  /** What it holds; absent where it is not read. */
  readonly as?: Field | 'competency'
  /** The place of a column before it that has the same header, because of which it is not read. */
  readonly repeats?: number
  /** How many of its cells read as levels, where it is not read although some do. */
  readonly levels?: number
  /** How many of its cells look like levels, where none reads as one. */
  readonly attempts?: number
  /** What it says of the competencies that no entry of such a table can take. */
  readonly holds?: BesideLevel
}

/** A row that is passed over although something stands in a column that is read. */
export interface LostRow extends Row {
  /** The place of the first such column. */
  readonly unread: number
  /** Its header, where the table does not lie plainly. */
  readonly column?: string
}

/** A heading between entries. */
export interface Heading {
  readonly row: number
  readonly text: string
}

/** Why a row that is read as an entry may be none. */
export type EntryDoubt = TableIssues['entry-doubtful'] & { readonly row: number }

/** A table as its reader needs it: one header a column, one row an entry. */
export interface Layout<Field extends string = string> {
  /** How the sheet lies; absent where its reader decides. */
  readonly shape?: TableLayout
  /** The headers, one a column. */
  readonly headers: readonly Header<Field>[]
  /** The row that issues of headers name. */
  readonly headerRow: number
  /** Every row that headers stand in. */
  readonly headerRows: readonly number[]
  /** The further rows of a header that several have, by its place, where the sheet has competencies in rows. */
  readonly goesOnIn?: ReadonlyMap<number, readonly number[]>
  /** The rows of entries. */
  readonly rows: readonly Row[]
  /** The rows that are none, from the top down. */
  readonly passed: readonly PassedRow[]
  /** The numbers of passed rows that could be entries as well, and how loudly that is told. */
  readonly doubted?: ReadonlyMap<number, 'error' | 'warning'>
  /** The rows of entries that may be none. */
  readonly doubts?: readonly EntryDoubt[]
  /** Passed rows that head the entries below them. */
  readonly headings?: readonly Heading[]
  /** Those of them that hold something in a column that is read, as rows of entries would. */
  readonly lost?: readonly LostRow[]
  /** Where the standard row of a recap was asked for and there is none: the text that it may have been called by, if any. */
  readonly withoutStandard?: { readonly suggestion?: string }
  /** Whether tables below each other were too many to be read to the end. */
  readonly isCut?: boolean
  /** Columns that hold nothing to read, such as numbers of rows. */
  readonly asides: ReadonlySet<number>
  /** The columns of the sheet, where they are not those of the plain table. */
  readonly sheetColumns?: readonly SheetColumn<Field>[]
}

/** How the columns of a wide sheet become entries, a row each. */
export interface ListedColumns<Field extends string> {
  /** The field that a header of the sheet is then. */
  readonly field: Field
  /** The place of the header row; `undefined` where there is none. */
  readonly rowIn: (cells: readonly (readonly unknown[])[]) => number | undefined
  /** Whether a header is of something else than a competency. */
  readonly isField: (header: string) => boolean
}

/**
 * What the reader of a kind of table knows that helps to see how a sheet lies.
 *
 * @typeParam Field - what a column of the kind can hold
 */
export interface LayoutHints<Field extends string = string> {
  /** How the sheet lies, where the caller says it. */
  readonly wanted?: TableLayout
  /** The fields that tell entries apart, the first that there is a column of. */
  readonly entry: readonly Field[]
  /** The fields that hold sentences, which may begin as the foot of a table does. */
  readonly prose?: readonly Field[]
  /** The field that a column of a sheet with competencies in rows stands for; absent where it cannot lie so. */
  readonly turnedTo?: Field
  /** Whether a cell reads as a level. */
  readonly isLevel?: (cell: unknown) => boolean
  /** Whether a cell is one of a column of levels: a level, any number, a word that says that there is none. */
  readonly saysLevel?: (cell: unknown) => boolean
  /** Whether a cell looks like a level, read or not: a figure, a word that is nearly a level's, a mark. */
  readonly isAttempt?: (cell: unknown) => boolean
  /** Whether a text heads a column that names competencies. */
  readonly isHead?: (text: string) => boolean
  /** Whether a text heads a column of levels. */
  readonly isLevelHead?: (text: string) => boolean
  /** Headings between rows say what the entries below them belong to, unless a column has this field. */
  readonly grouped?: { readonly unless: Field }
  /** The levels that a legend below the entries names. */
  readonly legend?: LegendLevels
  /** What a cell of a field says beside levels, for which a sheet with competencies in rows has no place. */
  readonly besideLevel?: (field: Field, cell: unknown) => BesideLevel | undefined
  /** What stands in place of a cell that stacked tables do not have. */
  readonly absent?: unknown
  /** What makes entries of the columns of a wide sheet that hold levels; absent where no reader asks for it. */
  readonly listed?: ListedColumns<Field>
  /** The entry that the standard row of a recap is; the other rows are passed over. */
  readonly standardOf?: string
}

/** The same, with what texts name. */
export interface NamedHints<Field extends string = string> extends LayoutHints<Field> {
  /** The competencies that a text names: one, several that share the name, or none; absent where headers name none. */
  readonly namesOf?: (text: string) => readonly string[]
  /** The field that a text heads a column of. */
  readonly fieldOf?: (text: string) => Field | 'ignored' | undefined
  /** Whether a text is nearly the name or the code of a competency. */
  readonly isNear?: (text: string) => boolean
  /** Most cells of tables below each other, once they stand side by side. */
  readonly mostCells: number
}
