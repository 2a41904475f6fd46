/** A value that a parameter of a statement can have. */
export type SqlValue = string | number | boolean | null

/** One statement for DuckDB, PostgreSQL and what speaks their common language. Plain, JSON-able data. */
export interface SqlStatement {
  /** The text, with `$1`, `$2`, … where the parameters go. */
  readonly sql: string
  /** The parameters, `$1` first. */
  readonly parameters: readonly SqlValue[]
}

/**
 * A statement that reads.
 *
 * @typeParam Row - what a row of the result holds, by column
 */
export interface SqlQuery<Row> extends SqlStatement {
  /** The columns of the result, in their order. */
  readonly columns: readonly (keyof Row & string)[]
}
