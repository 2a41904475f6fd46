import type { RatedLevel, RaterKind } from '../../model/rating'
import type { TableLimits } from '../read/table-options'

/**
 * The name of a column of a row; any name where the type of the row names none, as where a driver types its rows as `object`.
 *
 * @typeParam Row - a row as the driver gives it, from column names to values
 */
export type ColumnOf<Row extends object> = [keyof Row & string] extends [never] ? string : keyof Row & string

/**
 * Rows that are long: each holds one level.
 *
 * @typeParam Row - a row
 */
export interface LongRows<Row extends object> {
  /** The column of the competency: its code or its name. */
  readonly competency: ColumnOf<Row>
  /** The column of the level; NULL is not assessed. */
  readonly level: ColumnOf<Row>
  /** Of wide rows. */
  readonly columns?: never
}

/**
 * Rows that are wide: a column a competency, and NULL is not assessed.
 *
 * @typeParam Row - a row
 * @typeParam C - the codes of the model
 */
export interface WideRows<Row extends object, C extends string> {
  /** The codes of columns; of any other column, the competency that its name is the code or the name of. */
  readonly columns?: { readonly [K in ColumnOf<Row>]?: C }
  /** Of long rows. */
  readonly competency?: never
  /** Of long rows. */
  readonly level?: never
}

/**
 * How rows are read, whatever they hold.
 *
 * @typeParam Row - a row
 * @typeParam Meaning - what a word can stand for where a level is expected
 */
export interface RowsOptions<Row extends object, Meaning = number | null> {
  /**
   * What words stand for where a level is expected, before anything the library knows: a level, or `null` for not assessed.
   * A number is asked for by its text, so that `['99', null]` takes 99 for not assessed. Case and blanks do not matter.
   */
  readonly words?: ReadonlyMap<string, Meaning>
  /** Columns that are passed over; any other column that is not read is told. */
  readonly ignored?: readonly ColumnOf<Row>[]
  /** How much is read: values of rows (`cells`; a row counts as one more), and issues told. */
  readonly limits?: Pick<TableLimits, 'cells' | 'issues'>
}

/**
 * How the rows of one person are read.
 *
 * @typeParam Row - a row
 * @typeParam C - the codes of the model
 */
export type HoldingsRowsOptions<Row extends object, C extends string = string> = RowsOptions<Row> & {
  /** The column of the person's id: a row of another person is an error, as it is where a column not named is called `nip`, `person_id`, and the like. */
  readonly person?: ColumnOf<Row>
} & (LongRows<Row> | WideRows<Row, C>)

/**
 * The columns of a person beside their levels.
 *
 * @typeParam Row - a row
 */
export interface PersonColumns<Row extends object> {
  /** The column of the person's id. */
  readonly person: ColumnOf<Row>
  /** The column of their job: its key in the model, or its name. */
  readonly job?: ColumnOf<Row>
  /** The column of their unit: its key in the model, or its name. */
  readonly unit?: ColumnOf<Row>
  /** The column of their performance, a number. */
  readonly performance?: ColumnOf<Row>
  /** The column of their potential, a number. */
  readonly potential?: ColumnOf<Row>
}

/**
 * How rows of people are read.
 *
 * @typeParam Row - a row
 * @typeParam C - the codes of the model
 */
export type PeopleRowsOptions<Row extends object, C extends string = string> = RowsOptions<Row> &
  PersonColumns<Row> &
  (LongRows<Row> | WideRows<Row, C>)

/**
 * The columns of a rating beside its level.
 *
 * @typeParam Row - a row
 */
export interface RatingColumns<Row extends object> {
  /** The column of the person's id. */
  readonly person: ColumnOf<Row>
  /** The column of the day of the assessment; may be left out where `given` has one. */
  readonly assessedOn?: ColumnOf<Row>
  /** The column of the kind of rater, in the library's words or others; may be left out where `given` has one. */
  readonly raterKind?: ColumnOf<Row>
  /** The column of the last day that the rating stands. */
  readonly validUntil?: ColumnOf<Row>
  /** The column of the rater's id. */
  readonly rater?: ColumnOf<Row>
  /** The column of what the rating rests on. */
  readonly evidence?: ColumnOf<Row>
  /** The column of the model's id; a row of another model is an error. */
  readonly model?: ColumnOf<Row>
}

/** What is said of every rating whose row does not say it. */
export interface GivenOfRatings {
  /** The day of the assessment, `YYYY-MM-DD`. */
  readonly assessedOn?: string
  /** The kind of rater. */
  readonly raterKind?: RaterKind
}

/**
 * How rows of ratings are read.
 *
 * @typeParam Row - a row
 * @typeParam C - the codes of the model
 */
export type RatingsRowsOptions<Row extends object, C extends string = string> = RowsOptions<
  Row,
  RatedLevel | null
> &
  RatingColumns<Row> & {
    /** What is said of every rating whose row does not say it. */
    readonly given?: GivenOfRatings
    /**
     * Where the day of a moment is read: of a `Date`, and of a text with a time and an offset. Drivers make a `Date` of a day
     * without a time at midnight of UTC (Prisma, PGlite, DuckDB) or of the machine's zone (pg). Absent: a moment is an error.
     */
    readonly dates?: 'utc' | 'local'
  } & (LongRows<Row> | WideRows<Row, C>)
